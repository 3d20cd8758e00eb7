// The page of somebody like you, in a frame: the element changes in it as it is chosen, without a reload.

const widths = { desktop: 1200, phone: 375 };

/** @typedef {{ html: string, page: string, width: string, paper: string }} View What to show, where, how wide, and on what. */

/**
 * Shows the element in the frame, from now on, as often as it is asked.
 * @param {HTMLIFrameElement} frame
 * @returns {(view: View) => void}
 */
export function openPreview(frame) {
  const stage = /** @type {HTMLElement} */ (frame.parentElement);
  /** @type {View | undefined} */
  let shown;
  let html = ''; // what the page holds
  let isPlaced = false; // and is scrolled to the element

  const fit = () => {
    const wide = widths[/** @type {keyof typeof widths} */ (shown?.width ?? 'desktop')];
    const scale = Math.min(1, stage.clientWidth / wide);
    frame.style.width = `${wide}px`;
    frame.style.height = `${stage.clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
  };

  const fill = () => {
    const page = frame.contentDocument;
    const place = page?.querySelector('[data-place]');
    if (!page || !place || !shown) return;
    page.documentElement.dataset.bsTheme = shown.paper;
    if (html !== shown.html) html = place.innerHTML = shown.html;
    if (isPlaced) return;
    isPlaced = true;
    // A page opens at its top, unless the element would be hardly seen then.
    const view = /** @type {Window} */ (frame.contentWindow);
    const top = place.getBoundingClientRect().top + view.scrollY;
    view.scrollTo(0, top > view.innerHeight * 0.65 ? top - view.innerHeight * 0.25 : 0);
  };

  frame.addEventListener('load', () => {
    html = '';
    isPlaced = false;
    fill();
  });
  new ResizeObserver(fit).observe(stage);

  return (view) => {
    const isNew = view.page !== shown?.page;
    if (view.width !== shown?.width) isPlaced = false;
    shown = view;
    stage.dataset.width = view.width;
    fit();
    if (isNew)
      frame.contentWindow?.location.replace(new URL(`pages/${view.page}.html`, document.baseURI)); // no step in the history
    else fill();
  };
}
