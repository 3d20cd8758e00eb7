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
  /* The safety net has a bar at its side, since a box all round looks like the end of the page. */
  .net {
    border-radius: 0;
    border-width: 0;
    border-inline-start: 6px solid var(--_accent);
    padding-block-start: 0;
  }
  .bar > *,
  .card [part='button'] {
    font-size: var(--_large);
    margin: 0;
  }
`;
