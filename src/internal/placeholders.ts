/**
 * Placeholders that content filters keep, `<div data-back-pain="checker" data-activity="cycling">`, become elements.
 * The element goes inside, so that the page's own class and reserved height stay; its fallback moves in with it.
 */
import { tags } from '../content/tags.js';
import { enumAttribute } from './attributes.js';
import type { BaseElement } from './base-element.js';

type Name = keyof typeof tags;

const names = Object.keys(tags) as Name[];

/** Upgrades the placeholders of the page, and those that come later. */
export function watchPlaceholders(): void {
  // The page is looked through by one selector for all changes of a moment; that is cheaper than to go through each change.
  const upgradeAll = (): void => {
    for (const container of document.querySelectorAll<HTMLElement>('[data-back-pain]')) upgrade(container);
  };
  upgradeAll();
  new MutationObserver(upgradeAll).observe(document, { childList: true, subtree: true });
}

function upgrade(container: HTMLElement): void {
  const name = enumAttribute(container, 'data-back-pain', names);
  if (!name || [...container.children].some(({ localName }) => localName === tags[name])) return;
  const element = document.createElement(tags[name]);
  // Its own attributes alone: whoever may write `data-onclick` on this page may not write `onclick`.
  for (const property of Object.keys((element.constructor as typeof BaseElement).properties)) {
    if (property in container.dataset) Object.assign(element, { [property]: container.dataset[property] });
  }
  element.append(...container.childNodes);
  container.append(element);
}
