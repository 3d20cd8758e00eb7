import { css } from '../../styles/css.js';
import { large, pad } from '../../styles/tokens.js';

export const styles = css`
  nav li {
    margin: 0;
  }
  nav a {
    display: block;
    padding-block: ${pad};
  }
  section > :first-child {
    font-size: ${large};
  }
  section > [part='picture'] {
    margin-block-end: var(--_space);
  }
`;
