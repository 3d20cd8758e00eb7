/** For visitors who ask for more contrast: text of 7 to 1, and lines as strong as text, whatever the page's own colours. */
import { css } from 'lit';

export const contrastStyles = css`
  @media (prefers-contrast: more) {
    :host {
      --_accent: var(--_main);
      --_accent-text: var(--_on-main);
      --_border: currentColor;
    }
    /* White text on them is 7 to 1. Lines of them would be weak on a dark page. */
    .card,
    .net,
    .danger {
      --_red: #8a0d17;
      --_orange: #7a3600;
      --_blue: #004a80;
      --_green: #08502b;
      border-color: currentColor;
    }
    .body small {
      color: inherit;
    }
    [part='option'],
    [part='box'],
    .card {
      border-width: 3px;
    }
    .soft {
      opacity: 1;
    }
  }
`;
