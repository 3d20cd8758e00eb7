import { css } from '../styles/css.js';
import { pad } from '../styles/tokens.js';

export const styles = css`
  .danger {
    border-inline-start: 5px solid var(--_accent);
    font-weight: 600;
    padding-inline-start: var(--_space);
  }
  progress {
    display: block;
    inline-size: 100%;
    margin-block-end: calc(var(--_space) * 1.75);
  }
  dl > div {
    display: grid;
    gap: 0 var(--_space);
    grid-template-columns: 1fr auto;
    padding-block: ${pad};
  }
  dd:last-child {
    grid-area: 1 / 2 / 3;
  }
`;
