/** Every colour, space, radius, font and size of text, in one place. A page overrides some of them by the `--bpe-*` properties. */
import { css } from 'lit';

/**
 * `--_name` is what the styles use; `--bpe-name` is what a page may set.
 * Text and lines take the page's own text colour, so they stay readable on any background.
 * Whatever is urgent brings its own accent, whatever the page's, and what stands inside follows.
 * What moves says so where it is drawn: a visitor may want no motion.
 */
export const tokens = css`
  /* For browsers without light-dark(): the system's two follow the page; the others show on light and on dark, under white. */
  :host {
    --_main: CanvasText;
    --_on-main: Canvas;
    --_red: #d4232e;
    --_orange: #b35000;
    --_blue: #1b6fb8;
    --_green: #147d47;
    --_on-urgency: #fff;
    --_line: rgb(128 128 128 / 60%);
    --_tint: rgb(128 128 128 / 10%);
  }
  /* They know color-mix() as well. */
  @supports (color: light-dark(red, red)) {
    :host {
      --_main: var(--_blue);
      --_on-main: light-dark(#fff, #06223a);
      --_red: light-dark(#a8101c, #ff9a94);
      --_orange: light-dark(#9a4500, #ffb870);
      --_blue: light-dark(#005a9c, #8cc8ff);
      --_green: light-dark(#0b6638, #83dcab);
      --_on-urgency: light-dark(#fff, #14181b);
      --_line: color-mix(in srgb, currentColor 28%, transparent);
      --_tint: color-mix(in srgb, currentColor 6%, transparent);
    }
  }
  :host {
    --_accent: var(--bpe-accent, var(--_main));
    --_accent-text: var(--bpe-accent-text, var(--_on-main));
    --_border: var(--bpe-border, var(--_line));
    --_radius: var(--bpe-radius, 0.5em);
    --_space: var(--bpe-space, 1em);
    /* Between things that belong together. */
    --_gap: 0.75em;
    /* Inside what can be pressed, and its least height and width. */
    --_pad: 0.65em;
    --_target: 44px;
    /* Text is never so small that a phone would zoom into a field. */
    --_text: max(1em, 16px);
    --_small: 0.9em;
    --_heading: 1.2em;
    --_large: 1.4em;
    --_title-size: 1.6em;
  }
  .card {
    --_accent: var(--bpe-self-care, var(--_green));
    --_accent-text: var(--bpe-on-urgency, var(--_on-urgency));
  }
  .emergency,
  .danger {
    --_accent: var(--bpe-emergency, var(--_red));
  }
  .urgent {
    --_accent: var(--bpe-urgent, var(--_orange));
  }
  .see-professional {
    --_accent: var(--bpe-see-professional, var(--_blue));
  }
  .body {
    background: var(--bpe-surface, transparent);
    color: var(--bpe-text, inherit);
    font-family: var(--bpe-font, inherit);
    max-inline-size: var(--bpe-max-width, 44em);
  }
  small {
    color: var(--bpe-muted, inherit);
  }
  /* A forced theme cannot rely on the page's text colour, so it brings its own paper. */
  .light {
    background: var(--bpe-surface, #fff);
    color: var(--bpe-text, #1b2429);
    color-scheme: light;
    padding: var(--_space);
  }
  .dark {
    background: var(--bpe-surface, #15191d);
    color: var(--bpe-text, #eef2f5);
    color-scheme: dark;
    padding: var(--_space);
  }
`;
