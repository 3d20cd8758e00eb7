// Counts what a leak would leave: listeners that are there, observers and style sheets that were ever made.
/* global EventTarget */
(() => {
  const counted = { listeners: 0, observers: 0, sheets: 0, timers: 0 };
  Object.defineProperty(window, 'counted', { value: counted });
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...all) {
    counted.listeners++;
    // A signal takes a listener away as well.
    const signal = all[2]?.signal;
    if (signal) addEventListener.call(signal, 'abort', () => counted.listeners--);
    return addEventListener.apply(this, all);
  };
  EventTarget.prototype.removeEventListener = function (...all) {
    counted.listeners--;
    return removeEventListener.apply(this, all);
  };
  for (const [name, kind] of [
    ['MutationObserver', 'observers'],
    ['ResizeObserver', 'observers'],
    ['IntersectionObserver', 'observers'],
    ['CSSStyleSheet', 'sheets'],
  ]) {
    window[name] = class extends window[name] {
      constructor(...all) {
        super(...all);
        counted[kind]++;
      }
    };
  }
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
    const original = window[name];
    window[name] = (...all) => {
      counted.timers++;
      return original.apply(window, all);
    };
  }
  // An element that a page makes, and gives a property, before the module comes.
  window.early = document.createElement('back-pain-checker');
  window.early.headingLevel = 3;
})();
