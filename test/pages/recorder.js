// The first script of every host page: it writes down what the page says, what its policy refuses, and what jumps.
/* global PerformanceObserver */
(() => {
  const record = { heard: [], shifts: [], posted: [] };
  Object.defineProperty(window, 'record', { value: record });
  for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
    const original = console[level];
    console[level] = function (...words) {
      record.heard.push(`${level}: ${words.join(' ')}`);
      original.apply(console, words);
    };
  }
  window.addEventListener(
    'error',
    ({ message, target }) => record.heard.push(`error: ${message || target.src || target.href}`),
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => record.heard.push(`rejection: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    record.heard.push(`policy: ${violatedDirective} ${blockedURI}`);
  });
  window.addEventListener('message', ({ data }) => record.posted.push(data));
  if (window.PerformanceObserver && PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) record.shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  }
})();
