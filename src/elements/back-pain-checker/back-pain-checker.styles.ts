import { css } from 'lit';

export const styles = css`
  .danger {
    border-inline-start: 5px solid var(--_accent);
    font-weight: 600;
    padding-inline-start: var(--_space);
  }
  .failed {
    border-inline-start: 5px solid var(--bpe-emergency, var(--_red));
    padding-inline-start: var(--_space);
  }
  .failed .danger {
    border: 0;
    margin-block-end: var(--_space);
    padding: 0;
  }
  progress,
  textarea {
    display: block;
    font: inherit;
    inline-size: 100%;
    margin-block-end: calc(var(--_space) * 1.75);
  }
  textarea {
    padding: var(--_pad);
  }
  section > [part='heading'] {
    font-size: max(1.3em, 22px);
  }
  /* As wide as each other, side by side where there is room. */
  .halves {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    max-inline-size: none;
  }
  .halves > * {
    border-width: 1px;
    flex: 1 1 8em;
    margin: 0;
  }
  .reminder [part='button'] {
    margin: 0;
  }
  @media print {
    .reminder {
      display: none;
    }
  }
  /* What stands inside a result is titled as its sections are. */
  prevention-tips,
  slot {
    --_title: var(--_heading);
  }
  prevention-tips {
    margin-block-start: var(--_gap);
  }
  /* The answer, and Change beside it or below. */
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    padding-block: var(--_pad);
  }
  dt {
    flex-basis: 100%;
  }
  dd:not(:last-child) {
    flex: 1 8em;
  }
  dl [part='button'] {
    margin: 0;
  }
  dl {
    margin-block-end: var(--_space);
  }
  /* In sight wherever the visitor reads, without taking room. */
  .idle {
    block-size: 0;
    inset-block-end: 0;
    position: sticky;
  }
  .idle p {
    border: 2px solid;
    border-radius: var(--_radius);
    inset: auto 0 0;
    margin: 0;
    padding: var(--_pad);
    position: absolute;
  }
`;
