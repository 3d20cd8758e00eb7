import { css } from 'lit';

export const careCardStyles = css`
  .card {
    border-color: var(--_accent);
    overflow: clip;
  }
  .bar {
    align-items: center;
    display: flex;
    gap: var(--_gap);
    padding: var(--_space);
  }
  .bar > *,
  .card [part='button'] {
    font-size: var(--_large);
    margin: 0;
  }
`;
