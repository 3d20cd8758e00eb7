/** How every picture is drawn: round lines and solid shapes in the page's text colour, and one accent. */
import { css } from 'lit';

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
  [part='button'] .icon {
    display: inline-block;
    inline-size: 1.2em;
    margin-inline-end: 0.4em;
    vertical-align: -0.25em;
  }
  [part='picture'] {
    background: var(--_tint);
    border-radius: var(--_radius);
    inline-size: 100%;
    stroke-width: 1.25;
  }
  text {
    fill: currentColor;
    font-size: 6.5px;
    stroke: none;
    text-anchor: middle;
  }
  .accent {
    color: var(--_accent);
  }
  .bold {
    stroke-width: 2.25;
  }
  .solid {
    fill: currentColor;
  }
  .soft {
    opacity: 0.5;
  }
  /* Behind words and marks. */
  .wash {
    opacity: 0.25;
  }
  .limb {
    stroke-width: 3.75;
  }
  .spine {
    color: var(--_accent-text);
    stroke-dasharray: 0 2.25;
  }
  @media (forced-colors: active) {
    svg,
    svg .accent {
      --_accent: Highlight;
      --_accent-text: HighlightText;
    }
  }
`;
