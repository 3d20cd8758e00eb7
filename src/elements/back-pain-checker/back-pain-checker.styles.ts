import { css } from 'lit';

export const styles = css`
  .danger {
    border-inline-start: 5px solid var(--_accent);
    font-weight: 600;
    padding-inline-start: var(--_space);
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
  /* What stands inside a result is titled as its sections are. */
  prevention-tips,
  slot {
    --_title: var(--_heading);
  }
  dl > div {
    display: grid;
    gap: 0 var(--_space);
    grid-template-columns: 1fr auto;
    padding-block: var(--_pad);
  }
  dd:last-child {
    grid-area: 1 / 2 / 3;
  }
`;
