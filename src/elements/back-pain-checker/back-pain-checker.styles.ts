import { css } from 'lit';

export const styles = css`
  .danger {
    border-inline-start: 5px solid var(--_accent);
    font-weight: 600;
    padding-inline-start: var(--_space);
  }
  /* Back, and where the visitor is, in one line above the question. */
  .steps {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    justify-content: space-between;
  }
  .steps button {
    margin: 0;
  }
  .steps label,
  #hint {
    color: var(--_muted);
  }
  .steps label {
    font-size: var(--_small);
  }
  #hint {
    white-space: pre-line;
  }
  [data-action='back']::before {
    block-size: 0.5em;
    border: solid;
    border-width: 0 0 2px 2px;
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    margin-inline: 0.1em 0.5em;
    transform: rotate(45deg) translateY(-15%);
  }
  progress {
    --_track: var(--_line);
    appearance: none;
    background: var(--_track);
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    display: block;
    forced-color-adjust: none;
    inline-size: 100%;
    margin-block: 4px calc(var(--_space) * 1.5);
    overflow: hidden;
  }
  ::-webkit-progress-bar {
    background: none;
  }
  ::-webkit-progress-value {
    background: var(--_accent);
  }
  ::-moz-progress-bar {
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    progress {
      --_accent: Highlight;
      --_track: GrayText;
    }
  }
  .or {
    margin-block-end: var(--_gap);
  }
  /* The last of the answers, apart from Continue. */
  form > [type='submit'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  textarea {
    display: block;
    font: inherit;
    inline-size: 100%;
    margin-block-end: calc(var(--_space) * 2);
    padding: var(--_pad);
  }
  /* What stands inside a result is titled as its sections are. */
  prevention-tips,
  slot {
    --_title: var(--_heading);
  }
  .call {
    align-items: center;
    display: inline-flex;
    gap: 0.4em;
    margin-block-start: 8px;
    min-block-size: var(--_target);
  }
  dl > div {
    display: grid;
    gap: 0 var(--_space);
    grid-template-columns: 1fr auto;
    padding-block: var(--_pad);
  }
  dd:last-child {
    grid-area: 1 / 2 / 3;
  }
  dl [part='button'] {
    margin: 0;
  }
  dl {
    margin-block-end: var(--_space);
  }
  /* In sight wherever the visitor reads, without taking room. */
  .idle {
    block-size: 0;
    inset-block-end: 0;
    position: sticky;
  }
  .idle p {
    border: 2px solid;
    border-radius: var(--_radius);
    inset: auto 0 0;
    margin: 0;
    padding: var(--_pad);
    position: absolute;
  }
`;
