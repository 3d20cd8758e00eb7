// Takes the checker of the preview to a screen, as a visitor would go: by its buttons and its answers.

/** Nothing that is urgent, for long: the result on which a clinic may stand. */
const answers = ['none', 'no', 'over-6-weeks', 'later', 'same', 'moderate'];

/** A visit is shorter; an element that does not go on is left where it is. */
const mostSteps = 12;

/** @typedef {HTMLElement & { renderRoot: HTMLElement, updateComplete: Promise<boolean> }} Checker */

/**
 * @param {Checker} checker @param {string} screen one of `start`, `question` and `result`
 */
export async function visit(checker, screen) {
  const find = (/** @type {string} */ selector) =>
    /** @type {HTMLElement | null} */ (checker.renderRoot.querySelector(selector));
  await checker.updateComplete;
  if (screen === 'start') return;
  find('[type=submit]')?.click();
  await checker.updateComplete;
  for (let step = 0; screen === 'result' && step < mostSteps && !find('[data-outcome]'); step++) {
    answers
      .map((answer) => find(`input[value="${answer}"]`))
      .find(Boolean)
      ?.click();
    find('[type=submit]')?.click();
    await checker.updateComplete;
  }
}

/**
 * Runs what moves the focus in a page, without letting it out of the builder: the person is still choosing there.
 * @param {Window & typeof globalThis} view @param {() => Promise<void>} run
 */
export async function withoutFocus(view, run) {
  const { focus } = view.HTMLElement.prototype;
  view.HTMLElement.prototype.focus = () => {};
  try {
    await run();
  } finally {
    view.HTMLElement.prototype.focus = focus;
  }
}
