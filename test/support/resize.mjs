/* global ResizeObserver, requestAnimationFrame */
/** Gives the page another size, and waits until the elements that watch theirs have been drawn anew. */
export async function resize(tab, width, height) {
  await tab.setViewportSize({ width, height });
  await tab.waitForFunction((wanted) => window.innerWidth === wanted, width);
  await tab.evaluate(
    () =>
      new Promise((settled) => {
        // What the elements' own observers ask for in this layout is drawn in the next frame.
        const observer = new ResizeObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(settled));
        });
        observer.observe(document.documentElement);
      }),
  );
}
