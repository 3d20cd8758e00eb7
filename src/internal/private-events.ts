/** Tips, movements and a clinic may stand in a result of the checker. What is done with them there says which result it is, so it stays there. */
import type { BackPainChecker } from '../elements/back-pain-checker/back-pain-checker.js';
import { isOn } from './attributes.js';

/** The checker that `element` is, or stands in: in its shadow root, in its slot, or in an element there. */
export function enclosingChecker(element: Element): BackPainChecker | undefined {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest('back-pain-checker') ?? (host && enclosingChecker(host));
}

/** Whether the page asked `checker` to share outcomes. */
export const sharesOutcome = (checker: BackPainChecker): boolean =>
  isOn(checker, 'share-outcome', checker.shareOutcome, false);

/** Fires `event`, unless it would tell the page of a result that the page may not know. */
export function dispatchUnlessPrivate(element: Element, event: Event): void {
  const checker = enclosingChecker(element);
  if (!checker || sharesOutcome(checker)) element.dispatchEvent(event);
}
