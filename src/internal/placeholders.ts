/**
 * Placeholders that content filters keep, `<div data-back-pain="checker" data-activity="cycling">`, become elements.
 * The element goes inside, so that the page's own class and reserved height stay; its fallback moves in with it.
 */
import { tags } from '../content/tags.js';
import { enumAttribute } from './attributes.js';
import { BaseElement } from './base-element.js';

type Name = keyof typeof tags;

const names = Object.keys(tags) as Name[];

const selector = '[data-back-pain]';

let isWatching = false;

/** Upgrades the placeholders of the page, and those that come later. */
export function watchPlaceholders(): void {
  upgradeBelow(document);
  if (isWatching) return;
  isWatching = true;
  new MutationObserver(upgradeAdded).observe(document, { childList: true, subtree: true });
}

/** Only what was added is looked through: a page may be large, and change often. */
function upgradeAdded(records: readonly MutationRecord[]): void {
  const seen = new Set<Node | null>();
  for (const { addedNodes, removedNodes, target } of records) {
    // What makes a page equal to the server's answer takes the element out of its placeholder.
    for (const node of removedNodes) {
      if (node instanceof BaseElement && (target as Element).matches(selector)) upgrade(target as HTMLElement);
    }
    for (const node of addedNodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      // Of what was added piece by piece, the topmost piece holds all.
      if (!seen.has(node.parentNode)) {
        const element = node as HTMLElement;
        if (element.matches(selector)) upgrade(element);
        upgradeBelow(element);
      }
      seen.add(node);
    }
  }
}

function upgradeBelow(root: ParentNode): void {
  for (const container of root.querySelectorAll<HTMLElement>(selector)) upgrade(container);
}

/** What fails on one placeholder, such as a form whose fields hide its properties, leaves it as it is and goes on to the next. */
function upgrade(container: HTMLElement): void {
  try {
    fill(container);
  } catch (error) {
    console.error(
      'A placeholder data-back-pain could not be filled. The words inside it are shown instead.',
      container,
      error,
    );
  }
}

function fill(container: HTMLElement): void {
  const { dataset } = container;
  const name = enumAttribute(container, 'data-back-pain', dataset['backPain'], names);
  if (!name || [...container.children].some(({ localName }) => localName === tags[name])) return;
  const element = document.createElement(tags[name]);
  if (!(element instanceof BaseElement)) return; // the tag is not defined yet, or it is somebody else's
  // Its own attributes alone: whoever may write `data-onclick` on this page may not write `onclick`.
  for (const property of (element.constructor as typeof BaseElement).elementProperties.keys()) {
    const value = dataset[String(property)];
    if (value !== undefined) Object.assign(element, { [property]: value });
  }
  // The placeholder itself is what a checker finds among its children.
  if (dataset['slot']) container.slot = dataset['slot'];
  element.append(...container.childNodes);
  container.append(element);
}
