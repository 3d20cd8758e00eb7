import { css } from 'lit';

export const styles = css`
  .tips {
    list-style: none;
    max-inline-size: none;
    padding: 0;
  }
  .tips li {
    display: grid;
    gap: 0 var(--_space);
    grid-template-columns: 5em 1fr;
    grid-template-rows: auto 1fr;
  }
  .tips li:not(:has(svg)) {
    grid-template-columns: 1fr;
  }
  .tips svg {
    grid-row: 1 / 3;
  }
  .tips [part='heading'] {
    font-size: 1.05em;
    margin-block-end: 0.2em;
  }
  .picker {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .picker legend {
    font-weight: 600;
    padding-block-end: 0.5em;
  }
`;
