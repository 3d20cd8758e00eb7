/** For visitors who ask for more contrast: text of 7 to 1, and lines as strong as text, whatever the page's own colours. */
import { css } from 'lit';

export const contrastStyles = css`
  @media (prefers-contrast: more) {
    :host {
      --_accent: var(--_main);
      --_accent-text: var(--_on-main);
      --_border: currentColor;
    }
    @supports (color: light-dark(red, red)) {
      :host {
        --_red: light-dark(#8a0d17, #ffb3ae);
        --_orange: light-dark(#7a3600, #ffc88f);
        --_blue: light-dark(#004a80, #a9d6ff);
        --_green: light-dark(#08502b, #a0e8c0);
      }
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
