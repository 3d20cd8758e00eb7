import { css } from '../styles/css.js';

export const careCardStyles = css`
  .card {
    border-color: var(--_accent);
    overflow: clip;
  }
  .bar {
    align-items: center;
    display: flex;
    gap: 0.75em;
    padding: var(--_space);
  }
  .bar > *,
  .card [part='button'] {
    font-size: 1.35em;
    margin: 0;
  }
`;
