/**
 * A closed shadow root is not closed to a recorder that patches `attachShadow`, nor are the values of inputs to one that
 * patches `checked` and `value`. So what is in a checker says, in the words that each recorder documents, that it is not to
 * be recorded. test/trackers/ tries them.
 */

/** Of PostHog, rrweb and Sentry. Inputs bear these themselves, since such a recorder looks at one that may have left its box. */
export const optOutClasses = 'ph-no-capture rr-block sentry-block';

/** Of the others. */
export const optOutAttributes = {
  'data-clarity-mask': 'true', // Clarity
  'data-dd-privacy': 'hidden', // Datadog
  'data-openreplay-hidden': '', // OpenReplay
};

/** Marks `box` as not to be recorded. */
export function optOut(box: HTMLElement): void {
  box.classList.add(...optOutClasses.split(' '));
  for (const [name, value] of Object.entries(optOutAttributes)) box.setAttribute(name, value);
}
