// Playwright's locators and axe see no closed shadow root: they would find nothing, or nothing wrong.

/** Opens the checker's root on every page of `context` from here on (a page will do). What these tests see is otherwise as in the wild. */
export const openRoots = (context) =>
  context.addInitScript(() => {
    const { attachShadow } = window.Element.prototype;
    window.Element.prototype.attachShadow = function (init) {
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
  });
