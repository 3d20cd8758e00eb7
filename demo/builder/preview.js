// The page of somebody like you, in a frame: the element changes in it as it is chosen, without a reload.
import { visit, withoutFocus } from './visit.js';

/** A desktop page is as wide as there is room, so that it can be read; narrower than this, it would be another page. */
const leastDesktop = 768;
const phone = 375;

/** @typedef {{ html: string, page: string, width: string, paper: string, screen: string }} View What to show, where, how wide, on what, and how far the visitor has come. */

/**
 * Shows the element in the frame, from now on, as often as it is asked.
 * @param {HTMLIFrameElement} frame
 * @returns {(view: View) => void}
 */
export function openPreview(frame) {
  const stage = /** @type {HTMLElement} */ (frame.parentElement);
  /** @type {View | undefined} */
  let shown;
  let drawn = ''; // the element and the screen that the page shows
  let isPlaced = false; // and is scrolled to the element
  let turn = 0; // a later drawing ends an earlier one, which may still be on its way to a screen
  let isDrawing = false;

  const fit = () => {
    const wide = shown?.width === 'phone' ? phone : Math.max(stage.clientWidth, leastDesktop);
    const scale = Math.min(1, stage.clientWidth / wide);
    frame.style.width = `${wide}px`;
    frame.style.height = `${stage.clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
  };

  /** The page opens on the element, with a little of what stands over it. @param {Element} place */
  const scrollTo = (place) => {
    const view = /** @type {Window} */ (frame.contentWindow);
    view.scrollTo(0, place.getBoundingClientRect().top + view.scrollY - 20);
  };

  const fill = async () => {
    const page = frame.contentDocument;
    const place = page?.querySelector('[data-place]');
    const view = /** @type {(Window & typeof globalThis) | null} */ (frame.contentWindow);
    if (!page || !place || !view || !shown) return;
    page.documentElement.dataset.bsTheme = shown.paper;
    const wanted = `${shown.screen} ${shown.html}`;
    if (drawn !== wanted) {
      drawn = wanted;
      isDrawing = true;
      const own = ++turn;
      isPlaced &&= !wanted.startsWith('result');
      place.innerHTML = shown.html;
      const checker = /** @type {import('./visit.js').Checker | null} */ (place.querySelector('back-pain-checker'));
      if (checker) {
        await view.customElements.whenDefined('back-pain-checker');
        if (own === turn) await withoutFocus(view, () => visit(checker, shown?.screen ?? 'start'));
      }
      if (own !== turn) return;
      isDrawing = false;
    }
    if (isPlaced || isDrawing) return;
    isPlaced = true;
    scrollTo(place);
  };

  frame.addEventListener('load', () => {
    drawn = '';
    isPlaced = false;
    fill();
  });
  new ResizeObserver(fit).observe(stage);

  return (view) => {
    const isNew = view.page !== shown?.page;
    if (view.width !== shown?.width || view.screen !== shown.screen) isPlaced = false;
    shown = view;
    stage.dataset.width = view.width;
    fit();
    if (isNew)
      frame.contentWindow?.location.replace(new URL(`pages/${view.page}.html`, document.baseURI)); // no step in the history
    else fill();
  };
}
