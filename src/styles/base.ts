/** What all elements share: their own box, reset from the page, and the plain parts inside it. */
import { css } from 'lit';

export const base = css`
  :host {
    display: block;
    max-inline-size: 100%;
    min-inline-size: 0;
  }
  /* A container has no width of its own; without this one it would vanish where it is as wide as what is in it. */
  @supports (contain-intrinsic-inline-size: 1px) {
    :host {
      contain-intrinsic-inline-size: min(var(--_measure), 90vw);
      container-type: inline-size;
    }
  }
  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    /* What has focus stays clear of a page's sticky header, and of what sticks to the bottom. */
    scroll-margin-block: min(132px, 40vh) min(132px, 25vh);
  }
  /* Page rules such as ".entry * {…}" beat :host, so what is inherited is reset here, inside, but for what a page means. */
  .body {
    all: initial;
    accent-color: var(--_accent);
    color-scheme: inherit;
    display: block;
    font-size: var(--_text);
    line-height: 1.5;
    overflow-wrap: break-word;
    pointer-events: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
    visibility: inherit;
  }
  p,
  ul,
  ol,
  fieldset {
    margin-block-end: var(--_space);
    min-inline-size: 0;
  }
  fieldset {
    border: 0;
  }
  ul,
  ol {
    padding-inline-start: min(1.3em, 8%);
  }
  li {
    margin-block-end: calc(var(--_space) / 2);
  }
  section,
  nav,
  .card,
  .grid {
    margin-block-end: calc(var(--_space) * 2);
  }
  [part='heading'] {
    font-size: var(--_heading);
    line-height: 1.25;
    margin-block-end: calc(var(--_space) / 2);
    text-wrap: balance;
  }
  .title > * {
    font-size: var(--_title, var(--_title-size));
  }
  .lead {
    font-size: var(--_large);
  }
  small {
    color: var(--_muted);
    display: block;
    font-size: var(--_small);
  }
  a,
  .plain {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  /* Long addresses, and large words, may break in a narrow column. Other words keep an element as wide as themselves. */
  a,
  [part='heading'] {
    overflow-wrap: anywhere;
  }
  /* Links on a line of their own. */
  [part='link'][href^='tel'],
  [part='link'][href^='mailto'],
  .alone > a {
    display: inline-block;
    min-block-size: var(--_target);
    padding-block: var(--_pad);
  }
  /* Rows of boxes, two or three abreast where there is room. */
  .grid {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }
  [part='box'],
  .card {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  [part='box'],
  .inside {
    padding: var(--_inset) var(--_inset) 0;
  }
  /* Lines above what folds out, and between rows: none is left below the last. */
  details,
  .row,
  dl > div {
    border-block-start: 1px solid var(--_border);
  }
  /* Folded it looks like a link; open, like the title of what is below. Without a mark of its own, it is drawn sooner. */
  .fold[aria-expanded='true'] {
    font-weight: 600;
    text-decoration: none;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: var(--_pad);
  }
  /* For screen readers alone. Not positioned: that would stick out of a closed fold of the page, or stand above its header. */
  .hidden {
    block-size: 1px;
    clip-path: inset(50%);
    float: left; /* for browsers that do not know the next line; it takes no room on either side */
    float: inline-start;
    inline-size: 1px;
    margin-inline-end: -1px;
    overflow: hidden;
  }
`;
