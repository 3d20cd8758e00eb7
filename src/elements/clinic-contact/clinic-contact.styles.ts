import { css } from 'lit';

export const styles = css`
  .address {
    text-wrap: balance;
  }
  p {
    margin: 0;
  }
  .places {
    border-block-start: 1px solid var(--_border);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    margin-block: var(--_space) 0;
    padding-block-start: calc(var(--_space) * 1.5);
  }
  .places [part='heading'] {
    font-size: 1em;
    margin: 0;
  }
  /* Each stands on a line of its own, as high as a thumb. */
  [part='link'] {
    display: inline-block;
    padding-block: var(--_pad);
  }
`;
