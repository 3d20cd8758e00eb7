/**
 * Placeholders that content filters keep, `<div data-back-pain="checker" data-activity="cycling">`, become elements.
 * The element goes inside, so that the page's own class and reserved height stay; its fallback moves in with it.
 */
import { tags } from '../content/tags.js';
import { enumAttribute } from './attributes.js';
import { BaseElement } from './base-element.js';

type Name = keyof typeof tags;

const names = Object.keys(tags) as Name[];

let isWatching = false;

/** Upgrades the placeholders of the page, and those that come later. */
export function watchPlaceholders(): void {
  upgradeAll();
  if (isWatching) return;
  isWatching = true;
  new MutationObserver(upgradeAll).observe(document, { childList: true, subtree: true });
}

/** The page is looked through by one selector for all changes of a moment: that is cheaper than to go through each change. */
function upgradeAll(): void {
  for (const container of document.querySelectorAll<HTMLElement>('[data-back-pain]')) upgrade(container);
}

function upgrade(container: HTMLElement): void {
  const name = enumAttribute(container, 'data-back-pain', container.dataset['backPain'], names);
  if (!name || [...container.children].some(({ localName }) => localName === tags[name])) return;
  const element = document.createElement(tags[name]);
  if (!(element instanceof BaseElement)) return; // the tag is not defined yet, or it is somebody else's
  // Its own attributes alone: whoever may write `data-onclick` on this page may not write `onclick`.
  for (const property of (element.constructor as typeof BaseElement).elementProperties.keys()) {
    const value = container.dataset[String(property)];
    if (value !== undefined) Object.assign(element, { [property]: value });
  }
  element.append(...container.childNodes);
  container.append(element);
}
