/** Folds that look as the buttons do which take their place, and what is not shown where no script will ever run. */
import { css } from 'lit';

export const serverStyles = css`
  .fold,
  .start,
  .signs {
    border: 0;
  }
  /* As a button does, in the middle of its height. */
  summary[part='button'] {
    align-items: center;
    display: inline-flex;
    list-style: none;
  }
  summary[part='button']::-webkit-details-marker {
    display: none;
  }
  .start > summary,
  .start > summary:hover {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_accent-text);
    display: flex;
    inline-size: 100%;
    justify-content: center;
    margin-block-start: calc(var(--_space) * 1.5);
    outline-color: var(--_accent);
    text-align: center;
  }
  @container (min-width: 40em) {
    .start > summary {
      inline-size: fit-content;
      min-inline-size: 12em;
    }
  }
  /* A second press would take the first one back. */
  .start[open] > summary,
  .warm-up > [open] > summary {
    pointer-events: none;
  }
  .fold[open] > summary {
    font-weight: 600;
    text-decoration: none;
  }
  .warm-up {
    margin-block-end: var(--_space);
  }
  .warm-up summary {
    justify-content: center;
    text-align: center;
  }
  @media (scripting: none) {
    .start,
    .warm-up,
    .picker,
    button,
    nav {
      display: none;
    }
  }
`;
