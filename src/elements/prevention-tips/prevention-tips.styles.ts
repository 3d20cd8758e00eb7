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
    flex-wrap: wrap;
    gap: 0 var(--_space);
  }
  .tips li > div {
    flex: 1 8em;
    min-inline-size: 0;
  }
  .tips [part='picture'] {
    inline-size: 6em;
  }
  .tips [part='heading'] {
    font-size: 1em;
    margin: 0;
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
