import { css } from 'lit';

export const careCardStyles = css`
  .card {
    background: var(--_pale);
    border-color: var(--_accent);
    overflow: clip;
  }
  /* The title begins where the text below it does, so its icon stands at the end. */
  .bar {
    align-items: center;
    background: var(--_bar, var(--_accent));
    display: flex;
    flex-flow: row-reverse wrap;
    gap: var(--_gap);
    justify-content: space-between;
    padding: var(--_gap) var(--_inset);
  }
  .bar > * {
    font-size: 1.5em;
    margin: 0;
  }
  .bar > [part='heading'] {
    flex: 1 6em;
  }
  /* Large text in a narrow column: a long word has room beside the icon. */
  @container (max-width: 12em) {
    .bar > * {
      font-size: 1.1em;
    }
  }
  .card .inside {
    padding-block-start: calc(var(--_space) * 1.5);
  }
  .card [part='button'] {
    font-size: var(--_large);
    margin: 0;
  }
  /* Many who sit at a wide screen cannot dial from it: they read the number. */
  @container (min-width: 40em) {
    .card [part='button'] b {
      font-size: 1.75em;
      line-height: 1;
    }
  }
  /* When to come back after all: a bar at its side, as what is dangerous has. */
  .net {
    border: solid var(--_accent);
    border-radius: 0;
    border-width: 0;
    border-inline-start-width: 5px;
    padding-block: 0;
  }
  .net > :last-child {
    margin: 0;
  }
`;
