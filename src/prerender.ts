/** Entry point: the elements as HTML, for servers. It needs no page. */
import { CustomElementRegistry } from '@lit-labs/ssr-dom-shim';
import { CSSResult } from 'lit';
import type { tags } from './content/tags.js';
import { BackPainGuide, ClinicContact } from './elements/classes.js';
import { optOutAttributes, optOutClasses } from './internal/opt-out.js';
import { dir, lang } from './internal/words.js';
import { fallbackOf } from './prerender/fallback.js';
import { attributesMarkup, markupOf } from './prerender/render.js';
import { ServerChecker } from './prerender/server-checker.js';
import { ServerTips } from './prerender/server-tips.js';
import { serverStyles } from './prerender/server.styles.js';

const classes = {
  'back-pain-checker': ServerChecker,
  'prevention-tips': ServerTips,
  'clinic-contact': ClinicContact,
  'back-pain-guide': BackPainGuide,
} as const satisfies Record<PrerenderedTag, unknown>;

/** All but the routine: of a clock and a voice, nothing works without the script. */
export type PrerenderedTag = Exclude<(typeof tags)[keyof typeof tags], 'guided-routine'>;

/** As in HTML. `true` has no value; `false` and nothing leave the attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface PrerenderOptions {
  /** Of the page's Content Security Policy, for the style. */
  readonly nonce?: string | undefined;
  /** The address of `prerenderStyles(tag)`, for a policy that takes no style in the page, and no nonce. */
  readonly stylesheet?: string | undefined;
}

// A registry of its own: that of the server, if another library has brought one, stays as it is.
const registry = new CustomElementRegistry();
for (const [tag, element] of Object.entries(classes)) registry.define(tag, element);

function classOf(tag: string): (typeof classes)[PrerenderedTag] {
  if (Object.hasOwn(classes, tag)) return classes[tag as PrerenderedTag];
  throw new TypeError(`<${tag}> is none of ${Object.keys(classes).join(', ')}.`);
}

/** The style sheet of an element's first screen. */
export function prerenderStyles(tag: PrerenderedTag): string {
  const { elementStyles } = classOf(tag);
  return [...elementStyles, serverStyles].map((style) => (style instanceof CSSResult ? style.cssText : '')).join('');
}

/**
 * An element with its first screen, as HTML: its tag, a declarative shadow root, and its words for older browsers.
 * The same attributes always give the same markup, until the edition expires.
 */
export function prerender(tag: PrerenderedTag, attributes: Attributes = {}, options: PrerenderOptions = {}): string {
  const element = new (classOf(tag))();
  for (const [name, value] of Object.entries(attributes)) {
    if (value != null && value !== false)
      element.attributeChangedCallback(name, null, value === true ? '' : String(value));
  }
  const { nonce, stylesheet } = options;
  const style = stylesheet
    ? `<link${attributesMarkup({ rel: 'stylesheet', href: stylesheet, nonce })}>`
    : `<style${attributesMarkup({ nonce })}>${prerenderStyles(tag)}</style>`;
  const isChecker = element instanceof ServerChecker;
  const box = attributesMarkup({
    class: ['body', element.look, isChecker && optOutClasses].filter(Boolean).join(' '),
    lang,
    dir,
    ...(isChecker && optOutAttributes),
  });
  // What stands in a checker is closed to the page, as the checker is.
  const root = attributesMarkup({ shadowrootmode: isChecker || attributes['slot'] ? 'closed' : 'open' });
  const screen = `<template${root}>${style}<div${box}>${markupOf(element.render())}</div></template>`;
  return `<${tag}${attributesMarkup(attributes)}>${screen}${markupOf(fallbackOf(element))}</${tag}>`;
}
