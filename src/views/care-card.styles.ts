import { css } from '../styles/css.js';
import { gap, large } from '../styles/tokens.js';

export const careCardStyles = css`
  .card {
    border-color: var(--_accent);
    overflow: clip;
  }
  .bar {
    align-items: center;
    display: flex;
    gap: ${gap};
    padding: var(--_space);
  }
  .bar > *,
  .card [part='button'] {
    font-size: ${large};
    margin: 0;
  }
`;
