// Runs in the page, before anything of the page. It must not be served, or it would count as the contender's.
/* global MessageChannel, PerformanceObserver, performance, requestAnimationFrame */

/** Watches the page and says what it saw by `tell`, a binding of the browser, so that nobody has to ask again and again. */
export function probe() {
  const { contender } = globalThis;
  const say = (what) => globalThis.tell(JSON.stringify(what));

  /** The time at which the frame in which `holds` became true was painted. Looks once a frame, just before it is painted. */
  const painted = (holds) =>
    new Promise((done) => {
      const look = () =>
        requestAnimationFrame(() => {
          if (!holds()) return look();
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now());
          port2.postMessage(undefined); // arrives after this frame
        });
      look();
    });

  const seen = { longtask: [], 'layout-shift': [] };
  for (const [type, entries] of Object.entries(seen)) {
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type, buffered: true });
  }

  let watched; // what shows that the click was answered
  addEventListener(
    'click',
    ({ timeStamp, isTrusted }) => {
      if (!watched || !isTrusted) return;
      const answered = watched;
      watched = undefined;
      void painted(answered).then((time) => say({ click: time - timeStamp }));
    },
    { capture: true },
  );

  globalThis.probe = {
    /** Tells when the first screen is painted. */
    start: () => painted(contender.ready).then((ready) => say({ ready })),
    /** The next click is timed until another question, or the result, is painted. */
    watch() {
      const before = contender.question();
      watched = () => contender.question() !== before || contender.result();
    },
    /** Milliseconds of long tasks beyond 50 ms each, and the layout shifts that no click excuses. */
    report: () => ({
      blocking: seen.longtask.reduce((sum, { duration }) => sum + duration - 50, 0),
      shift: seen['layout-shift'].reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
    }),
    /** Adds instances and tells, in milliseconds, how long their script took, and how long it was until all were painted. */
    async add(count, before) {
      const place = document.querySelector('#many');
      const start = performance.now();
      await contender.add(count, place);
      const upgraded = performance.now() - start;
      const isDrawn = () => contender.drawn?.(before + count) ?? true;
      say({ added: { upgraded, drawn: (await painted(isDrawn)) - start } });
    },
  };
  void globalThis.probe.start();
}
