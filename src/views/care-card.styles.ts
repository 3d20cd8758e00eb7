import { css } from 'lit';

export const careCardStyles = css`
  .card {
    border-color: var(--_accent);
    overflow: clip;
  }
  .bar {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    padding: var(--_inset);
  }
  .bar > [part='heading'] {
    flex: 1 6em;
  }
  .bar > *,
  .card [part='button'] {
    font-size: var(--_large);
    margin: 0;
  }
`;
