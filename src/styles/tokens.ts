/** Every colour, space, radius, font and size of text, in one place. A page overrides some of them by the `--bpe-*` properties. */
import { css } from 'lit';

/**
 * `--_name` is what the styles use; `--bpe-name` is what a page may set.
 * Text and lines take the page's own text colour, so they stay readable on any background.
 * Whatever is urgent brings its own accent, whatever the page's, and what stands inside follows.
 * What moves says so where it is drawn: a visitor may want no motion.
 */
export const tokens = css`
  /* For browsers without light-dark(): the system's two follow the page. The colours of urgency show on light and on dark, under white. */
  :host {
    --_main: CanvasText;
    --_on-main: Canvas;
    --_link: currentColor;
    --_red: #dc3038;
    --_orange: #b35000;
    --_blue: #1b6fb8;
    --_green: #147d47;
    --_line: rgb(128 128 128 / 60%);
    --_tint: rgb(128 128 128 / 10%);
    --_pale: var(--_tint);
    --_grey: currentColor;
  }
  .card {
    --_accent: var(--bpe-self-care, var(--_green));
    --_accent-text: var(--bpe-on-urgency, #fff);
    --_bar: var(--_accent);
  }
  .emergency,
  .danger,
  .net {
    --_accent: var(--bpe-emergency, var(--_red));
  }
  .urgent {
    --_accent: var(--bpe-urgent, var(--_orange));
  }
  .see-professional {
    --_accent: var(--bpe-see-professional, var(--_blue));
  }
  /* They know color-mix() as well. */
  @supports (color: light-dark(red, red)) {
    :host {
      --_main: light-dark(#005a9c, #8cc8ff);
      --_on-main: light-dark(#fff, #06223a);
      /* With some of the text's colour it is readable on whatever that is. */
      --_link: color-mix(in srgb, var(--bpe-accent, light-dark(#0069bd, #8cc8ff)) 60%, currentColor);
      --_line: color-mix(in srgb, currentColor 28%, transparent);
      --_tint: color-mix(in srgb, currentColor 6%, transparent);
      --_pale: color-mix(in srgb, var(--_accent) 12%, transparent);
      --_grey: color-mix(in srgb, currentColor 80%, transparent);
    }
    /* A page's own colour stays as it is: we do not know what is readable on a darker one. */
    .card {
      --_bar: var(--bpe-self-care, color-mix(in srgb, var(--_green) 72%, #000));
      --_pale: color-mix(in srgb, var(--_accent) 7%, transparent);
    }
    .emergency {
      --_bar: var(--bpe-emergency, color-mix(in srgb, var(--_red) 72%, #000));
    }
    .urgent {
      --_bar: var(--bpe-urgent, color-mix(in srgb, var(--_orange) 72%, #000));
    }
    .see-professional {
      --_bar: var(--bpe-see-professional, color-mix(in srgb, var(--_blue) 72%, #000));
    }
  }
  :host {
    --_accent: var(--bpe-accent, var(--_main));
    --_accent-text: var(--bpe-accent-text, var(--_on-main));
    --_border: var(--bpe-border, var(--_line));
    --_muted: var(--bpe-muted, var(--_grey));
    --_radius: var(--bpe-radius, 0.5em);
    --_space: var(--bpe-space, 1em);
    /* Inside boxes: less where text is large and the column narrow. */
    --_inset: min(var(--_space), 5%);
    /* One measure for all: some 66 letters of most fonts. */
    --_measure: var(--bpe-max-width, 36em);
    /* Between things that belong together. */
    --_gap: 0.75em;
    /* Inside what can be pressed, and its least height and width. */
    --_pad: 0.65em;
    --_target: 44px;
    /* Text is never so small that a phone would zoom into a field. */
    --_text: max(1em, 16px);
    --_small: 0.9em;
    --_heading: 1.375em;
    --_large: 1.25em;
    --_title-size: 1.65em;
  }
  .body {
    background: var(--bpe-surface, transparent);
    color: var(--bpe-text, inherit);
    font-family: var(--bpe-font, inherit);
    max-inline-size: var(--_measure);
  }
  /* By the room there is for the element, not by the page's width. */
  @container (min-width: 40em) {
    .body {
      --_text: max(1em, 18px);
    }
  }
  /* A forced theme cannot rely on the page's text colour, so it brings its own paper. */
  .light {
    background: var(--bpe-surface, #fff);
    color: var(--bpe-text, #1b2429);
    color-scheme: light;
    padding: var(--_inset);
  }
  .dark {
    background: var(--bpe-surface, #15191d);
    color: var(--bpe-text, #eef2f5);
    color-scheme: dark;
    padding: var(--_inset);
  }
`;
