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
    font-size: 1.125em;
    margin-block-end: calc(var(--_space) / 4);
  }
  @container (min-width: 40em) {
    .tips {
      grid-template-columns: 1fr;
    }
    .tips [part='picture'] {
      inline-size: 8em;
    }
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
