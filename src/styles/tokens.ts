/** Every colour, space, radius, font and size of text, in one place. A page overrides some of them by the `--bpe-*` properties. */
import { css } from 'lit';

/**
 * `--_name` is what the styles use; `--bpe-name` is what a page may set.
 * Text and lines take the page's own text colour, so they stay readable on any background.
 * Whatever is urgent brings its own accent, and what stands inside follows.
 * Nothing moves by itself, so there is nothing to say of motion.
 */
export const tokens = css`
  :host {
    --_accent: var(--bpe-accent, light-dark(#005a9c, #8cc8ff));
    --_accent-text: var(--bpe-accent-text, light-dark(#fff, #06223a));
    --_border: var(--bpe-border, color-mix(in srgb, currentColor 28%, transparent));
    --_tint: color-mix(in srgb, currentColor 6%, transparent);
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
    --_accent: var(--bpe-self-care, light-dark(#0b6638, #83dcab));
    --_accent-text: var(--bpe-on-urgency, light-dark(#fff, #14181b));
  }
  .emergency,
  .danger {
    --_accent: var(--bpe-emergency, light-dark(#a8101c, #ff9a94));
  }
  .urgent {
    --_accent: var(--bpe-urgent, light-dark(#9a4500, #ffb870));
  }
  .see-professional {
    --_accent: var(--bpe-see-professional, var(--bpe-accent, light-dark(#005a9c, #8cc8ff)));
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
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  /* A forced theme cannot rely on the page's text colour, so it brings its own paper. */
  :is(.light, .dark) {
    background: var(--bpe-surface, light-dark(#fff, #15191d));
    color: var(--bpe-text, light-dark(#1b2429, #eef2f5));
    padding: var(--_space);
  }
`;
