import { css } from '../styles/css.js';

export const styles = css`
  .danger {
    border-inline-start: 5px solid var(--_accent);
    font-weight: 600;
    padding-inline-start: var(--_space);
  }
  progress {
    display: block;
    inline-size: 100%;
    margin-block-end: 1.5em;
  }
  dl > div {
    display: grid;
    gap: 0 1em;
    grid-template-columns: 1fr auto;
    padding-block: 0.5em;
  }
  dd:last-child {
    grid-area: 1 / 2 / 3;
  }
`;
