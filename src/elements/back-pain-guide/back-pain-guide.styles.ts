import { css } from 'lit';

export const styles = css`
  nav li {
    margin: 0;
  }
  nav a {
    display: block;
    padding-block: var(--_pad);
  }
  section > :first-child {
    font-size: var(--_large);
  }
  section > [part='picture'] {
    margin-block-end: var(--_space);
  }
`;
