/**
 * Placeholders that content filters keep, `<div data-back-pain="checker" data-activity="cycling">`, become elements.
 * The element goes inside, so that the page's own class and reserved height stay; its fallback moves in with it.
 */
import { oneOf } from './attributes.js';

const tags = {
  checker: 'back-pain-checker',
  tips: 'prevention-tips',
  contact: 'clinic-contact',
  guide: 'back-pain-guide',
} as const;

type Name = keyof typeof tags;

const names = Object.keys(tags) as Name[];
const selector = '[data-back-pain]';

/** Upgrades the placeholders of the page, and those that come later. */
export function watchPlaceholders(): void {
  upgradeIn(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) upgradeIn(node);
  }).observe(document, { childList: true, subtree: true });
}

function upgradeIn(root: Document | Element): void {
  if (root instanceof HTMLElement && root.matches(selector)) upgrade(root);
  for (const place of root.querySelectorAll<HTMLElement>(selector)) upgrade(place);
}

function upgrade(place: HTMLElement): void {
  const name = oneOf(place, 'data-back-pain', place.dataset['backPain'] as Name, names, undefined);
  if (!name || place.firstElementChild?.localName === tags[name]) return;
  const element = document.createElement(tags[name]);
  for (const { name, value } of place.attributes) if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
  element.append(...place.childNodes);
  place.append(element);
}
