import { css } from 'lit';

export const styles = css`
  .address {
    text-wrap: balance;
  }
  p {
    margin: 0;
  }
  /* The map beside the addresses, or above them where there is no room. */
  .places {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.75);
    border-block-start: 1px solid var(--_border);
    margin-block-start: var(--_space);
    padding-block-start: calc(var(--_space) * 1.75);
  }
  .places [part='picture'] {
    align-self: start;
    inline-size: min(100%, 15em);
  }
  .places > div {
    flex: 1 16em;
  }
  .places [part='heading'] {
    margin: 0;
  }
  /* Each stands on a line of its own, as high as a thumb. */
  [part='link'] {
    display: inline-block;
    padding-block: var(--_pad);
  }
`;
