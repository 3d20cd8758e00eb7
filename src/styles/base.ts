/** What all elements share: their own box, reset from the page, and the plain parts inside it. */
import { css } from 'lit';

export const base = css`
  :host {
    display: block;
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
    max-inline-size: 66ch;
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
    margin-block-end: calc(var(--_space) * 1.75);
  }
  [part='heading'] {
    font-size: var(--_heading);
    line-height: 1.25;
    margin-block-end: calc(var(--_space) / 2);
    text-wrap: balance;
  }
  .title > *,
  legend > * {
    font-size: var(--_title, var(--_title-size));
  }
  small {
    display: block;
    font-size: var(--_small);
  }
  a {
    color: inherit;
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
  /* What can be pressed: buttons, links that look like one, and the rows of answers. */
  [part='button'],
  [part='option'] {
    border: 2px solid;
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    margin-block-end: var(--_gap);
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: var(--_pad) min(1em, 5%);
  }
  [part='button'] {
    background: none;
    display: inline-block;
    font-weight: 600;
    line-height: 1.25;
    margin-inline-end: var(--_gap);
    text-decoration: none;
  }
  .plain {
    border: 0;
    font-weight: 400;
    padding-inline: 0;
    text-decoration: underline;
  }
  [part='option'] {
    border-color: var(--_border);
    display: flex;
    gap: var(--_gap);
  }
  [part='button']:hover,
  [part='option']:hover {
    background: var(--_tint);
  }
  /* A rule of its own: older browsers drop a whole rule for a selector that they do not know. */
  label:has(:checked) {
    background: var(--_tint);
    border-color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }
  /* The main thing to do: as wide as a phone, for any thumb, and never wider. */
  a[part='button'],
  [type='submit'] {
    display: block;
    inline-size: min(100%, 18em);
    text-align: center;
  }
  a[part='button'],
  a[part='button']:hover,
  [type='submit'],
  [type='submit']:hover,
  .bar {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_accent-text);
    outline-color: var(--_accent);
  }
  input {
    block-size: 1.5em;
    font: inherit;
    flex: none;
    inline-size: 1.5em;
  }
  /* Rows of boxes, two or three abreast where there is room. */
  .grid {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }
  [part='box'],
  .card {
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
  }
  [part='box'],
  .inside {
    padding: var(--_inset) var(--_inset) 0;
  }
  /* Lines between what folds out, and between rows. */
  details,
  .row,
  dl > div {
    border-block-end: 1px solid var(--_border);
  }
  details,
  .row {
    margin-block-end: var(--_space);
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
