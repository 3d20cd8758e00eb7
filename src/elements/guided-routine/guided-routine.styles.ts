import { css } from 'lit';

export const styles = css`
  legend {
    font-weight: 600;
    padding-block-end: calc(var(--_space) / 2);
  }
  form {
    margin-block: var(--_space);
  }
  .sheet {
    list-style: none;
    padding: 0;
  }
  .stills,
  .moment {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    margin-block-end: calc(var(--_space) / 2);
  }
  .stills [part='picture'] {
    inline-size: 6em;
  }
  /* Room for the longest, so that Pause stays where it is. */
  .name {
    min-block-size: 9.5em;
  }
  .moment + p {
    min-block-size: 3em;
  }
  @container (min-width: 30em) {
    .name {
      min-block-size: 7.5em;
    }
    .moment + p {
      min-block-size: 0;
    }
  }
  .name [part='heading'] {
    font-size: var(--_title, var(--_title-size));
  }
  .moment {
    align-items: center;
    background: var(--_tint);
    border-radius: var(--_radius);
    padding: var(--_gap);
  }
  .moment [part='picture'] {
    background: none;
    inline-size: 7em;
  }
  .moment .figure [part='picture'] {
    inline-size: 12em;
  }
  .left {
    align-content: center;
    display: grid;
    flex: 1 8em;
    font-size: var(--_large);
    min-block-size: 4.5em;
  }
  .left p {
    margin: 0;
  }
  .ring {
    inline-size: 4em;
    rotate: -90deg;
    stroke-width: 3;
  }
  .main {
    min-inline-size: 6em;
  }
  @media print {
    .live {
      display: none;
    }
    .stills [part='picture'] {
      inline-size: 4.75em;
    }
    .sheet li {
      break-inside: avoid;
    }
  }
`;
