import { css } from 'lit';

export const styles = css`
  nav ul {
    column-gap: var(--_space);
    columns: 2 10em;
    list-style: none;
    padding: 0;
  }
  nav li {
    break-inside: avoid;
    margin: 0;
  }
  nav a {
    display: block;
    padding-block: var(--_pad);
  }
  section > [part='picture'] {
    margin-block-end: var(--_space);
  }
  /* What stands below the title of a section is titled smaller. */
  section > [part='heading'] ~ [part='heading'],
  .folding > div > [part='heading'] {
    font-size: 1.15em;
    margin-block-start: calc(var(--_space) * 1.5);
  }
  /* The title of a section that folds: as wide as the text, with a mark at its end. */
  .folding {
    border-block-start: 1px solid var(--_border);
    margin: 0;
  }
  .folding > [part='heading'] {
    margin: 0;
  }
  /* Large text in a narrow column: a long word has room beside the mark. */
  @container (max-width: 12em) {
    .folding > [part='heading'] {
      font-size: 1em;
    }
  }
  .folding button {
    align-items: center;
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    display: flex;
    font: inherit;
    gap: var(--_space);
    inline-size: 100%;
    justify-content: space-between;
    min-block-size: var(--_target);
    padding-block: var(--_gap);
    text-align: start;
  }
  .folding button::after {
    block-size: 0.4em;
    border: solid;
    border-width: 0 2px 2px 0;
    content: '';
    flex: none;
    inline-size: 0.4em;
    margin-inline-end: 0.3em;
    transform: rotate(45deg);
  }
  .folding [aria-expanded='true']::after {
    transform: rotate(225deg);
  }
  @media print {
    .folding > [hidden] {
      display: block;
    }
    .folding button::after {
      content: none;
    }
  }
`;
