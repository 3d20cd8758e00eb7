import { css } from '../styles/css.js';

export const styles = css`
  address {
    font-style: normal;
  }
  p {
    margin: 0;
  }
  /* Each stands on a line of its own, as high as a thumb. */
  [part='link'] {
    display: inline-block;
    padding-block: 0.6em;
  }
`;
