/** What all elements share of what can be pressed: its size, and how it looks at rest, under the pointer, chosen and with focus. */
import { css } from 'lit';

export const controls = css`
  /* What can be pressed: buttons, links that look like one, and the rows of answers. */
  [part='button'],
  [part='option'] {
    border: 1px solid;
    border-radius: var(--_radius);
    cursor: pointer;
    font: inherit;
    margin-block-end: var(--_gap);
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: var(--_pad) min(1em, 5%);
  }
  [part='button'] {
    background: none;
    color: inherit;
    display: inline-block;
    font-weight: 600;
    line-height: 1.25;
    margin-inline-end: var(--_gap);
    text-decoration: none;
    text-wrap: balance;
  }
  .plain {
    border: 0;
    color: var(--_link);
    font-weight: 400;
    padding-inline: 0;
    text-align: start;
    text-decoration: underline;
  }
  [part='option'] {
    border-color: var(--_border);
    display: flex;
    font-size: max(1em, 17px);
    gap: var(--_gap);
  }
  [part='button']:hover,
  [part='option']:hover {
    background: var(--_tint);
  }
  [part='option']:hover {
    border-color: currentColor;
  }
  /* A rule of its own: older browsers drop a whole rule for a selector that they do not know. */
  label:has(:checked) {
    background: var(--_pale);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    label:has(:checked) {
      outline-color: Highlight;
    }
  }
  a:hover,
  [part='button']:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }
  /* The main thing to do: as wide as all else on a phone, for any thumb. */
  a[part='button'],
  [type='submit'] {
    display: block;
    inline-size: 100%;
    text-align: center;
  }
  @container (min-width: 40em) {
    [type='submit'] {
      inline-size: auto;
      min-inline-size: 12em;
    }
  }
  a[part='button'],
  a[part='button']:hover,
  .main,
  .main:hover,
  [type='submit'],
  [type='submit']:hover,
  .bar {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_accent-text);
    outline-color: var(--_accent);
  }
  input {
    block-size: 28px;
    font: inherit;
    flex: none;
    inline-size: 28px;
  }
`;
