import { css } from 'lit';

export const styles = css`
  address {
    font-style: normal;
  }
  .tall {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.6em;
  }
`;
