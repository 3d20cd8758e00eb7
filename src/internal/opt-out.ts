/**
 * A closed shadow root is not closed to a recorder that patches `attachShadow`. So the box says, in the words that each
 * recorder documents, that what is in it is not to be recorded. test/trackers/ tries them.
 */
const classes = [
  'ph-no-capture', // PostHog
  'rr-block', // rrweb
  'sentry-block', // Sentry
];

const attributes = {
  'data-clarity-mask': 'true', // Clarity
  'data-dd-privacy': 'hidden', // Datadog
  'data-openreplay-hidden': '', // OpenReplay
};

/** Marks `box` as not to be recorded. */
export function optOut(box: HTMLElement): HTMLElement {
  box.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  return box;
}
