import { css } from 'lit';

export const styles = css`
  .tips {
    list-style: none;
    max-inline-size: none;
    padding: 0;
  }
  .tips li {
    align-items: start;
    display: flex;
    gap: var(--_space);
  }
  .tips li > div {
    min-inline-size: 0;
  }
  .tips [part='picture'] {
    inline-size: 6em;
  }
  .tips [part='heading'] {
    font-size: 1em;
    margin: 0;
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
