import { css } from 'lit';

export const questionStyles = css`
  /* Back, and where the visitor is, in one line above the question. */
  .steps {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    justify-content: space-between;
  }
  .steps [part='button'] {
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
  /* Drawn, not written: a screen reader would say the sign. */
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
    forced-color-adjust: none;
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
  /* The main thing to do stands apart from the answers, and the call apart from it. */
  form > [type='submit'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  a.call[href] {
    align-items: center;
    display: inline-flex;
    gap: 0.4em;
    margin-block-start: 8px;
    min-block-size: var(--_target);
  }
`;
