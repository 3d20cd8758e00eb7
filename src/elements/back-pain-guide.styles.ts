import { css } from '../styles/css.js';

export const styles = css`
  nav a {
    display: inline-block;
    padding-block: 0.6em;
  }
  section > :first-child {
    font-size: 1.4em;
  }
  section > [part='picture'] {
    margin-block-end: var(--_space);
  }
`;
