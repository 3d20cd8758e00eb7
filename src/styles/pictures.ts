/** How every picture is drawn: round lines and solid shapes in the page's text colour, and one accent. */
import { css } from './css.js';

export const pictureStyles = css`
  svg {
    display: block;
    fill: none;
    flex: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon {
    inline-size: 1.5em;
    stroke-width: 2;
  }
  [part='picture'] {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
    border-radius: var(--_radius);
    direction: ltr;
    inline-size: 100%;
    max-inline-size: 34em;
    stroke-width: 5;
  }
  text {
    fill: currentColor;
    font-size: 26px;
    stroke: none;
    text-anchor: middle;
  }
  .accent {
    color: var(--_accent);
  }
  .bold {
    stroke-width: 9;
  }
  .solid {
    fill: currentColor;
    stroke-width: 7;
  }
  .soft {
    opacity: 0.5;
  }
  .tint {
    fill: currentColor;
    opacity: 0.22;
  }
  .dots {
    stroke-width: 14;
  }
  .head {
    stroke-width: 27;
  }
  .spine {
    color: var(--_accent-text);
    stroke-dasharray: 0 9;
  }
  @media (forced-colors: active) {
    svg {
      color: CanvasText;
    }
    [part='picture'] {
      background: none;
    }
    .accent {
      color: Highlight;
    }
    .spine {
      color: HighlightText;
    }
  }
`;
