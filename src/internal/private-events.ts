/** Tips and a clinic may stand in a result of the checker. What is done with them there says which result it is, so it stays there. */
import type { BackPainChecker } from '../elements/back-pain-checker/back-pain-checker.js';

/** The checker that `element` stands in: in its shadow root, or in its slot. */
export const enclosingChecker = (element: Element): BackPainChecker | null | undefined =>
  element.closest('back-pain-checker') ?? (element.getRootNode() as Partial<ShadowRoot>).host?.closest('back-pain-checker');

/** Fires `event`, unless it would tell the page of a result that the page may not know. */
export function dispatchUnlessPrivate(element: Element, event: Event): void {
  if (enclosingChecker(element)?.shareOutcome !== false) element.dispatchEvent(event);
}
