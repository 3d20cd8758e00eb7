import { css } from 'lit';

export const styles = css`
  .tips {
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: 100%;
    list-style: none;
    padding: 0;
  }
  .tips li {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    margin: 0;
  }
  .tips li > div {
    flex: 1 8em;
    min-inline-size: 0;
  }
  .tips [part='picture'] {
    inline-size: 22%;
    max-inline-size: 8em;
    min-inline-size: 6em;
  }
  .tips [part='heading'] {
    font-size: 1.125em;
    margin-block-end: calc(var(--_space) / 4);
  }
  guided-routine {
    --_title: var(--_heading);
    border-block: 1px solid var(--_border);
    margin-block-end: calc(var(--_space) * 1.75);
    padding-block: var(--_space);
  }
  .picker {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_gap);
  }
  .picker legend {
    font-weight: 600;
    padding-block-end: calc(var(--_space) / 2);
  }
`;
