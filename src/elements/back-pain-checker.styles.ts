import { css } from 'lit';

export const styles = css`
  .danger,
  .failed {
    border-inline-start: 5px solid var(--_emergency);
    padding-inline-start: var(--_space);
  }
  .danger,
  .error {
    font-weight: 600;
  }
  .error {
    color: var(--_emergency);
  }
  progress {
    appearance: none;
    background: var(--_border);
    block-size: 0.4em;
    border-radius: var(--_radius);
    display: block;
    inline-size: 100%;
    margin-block: 0.4em 1.5em;
    overflow: clip;
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
  legend > * {
    font-size: 1.5em;
  }
  dl > div {
    border-block-end: 1px solid var(--_border);
    display: grid;
    gap: 0 1em;
    grid-template-columns: 1fr auto;
    padding-block: 0.5em;
  }
  dt {
    font-weight: 600;
  }
  dd:last-child {
    grid-area: 1 / 2 / 3;
  }
`;
