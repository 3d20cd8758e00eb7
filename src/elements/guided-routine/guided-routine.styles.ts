import { css } from 'lit';

export const styles = css`
  legend {
    font-weight: 600;
    padding-block-end: calc(var(--_space) / 2);
  }
  .sheet {
    list-style: none;
    margin-block-start: calc(var(--_space) * 1.75);
    max-inline-size: none;
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
    inline-size: min(100%, 6em);
  }
  .figure {
    inline-size: min(100%, 10em);
  }
  .moment {
    align-items: center;
    font-size: var(--_large);
  }
  .moment p {
    margin: 0;
  }
  .live [part='heading'] {
    font-size: var(--_title, var(--_title-size));
  }
  .ring {
    inline-size: 2.5em;
    rotate: -90deg;
    stroke-width: 3;
  }
  @media (prefers-reduced-motion: no-preference) {
    .ring .accent {
      transition: stroke-dasharray 1s linear;
    }
  }
  .paper {
    display: none;
  }
  @media print {
    .live,
    form {
      display: none;
    }
    .paper {
      display: block;
    }
    .sheet li {
      break-inside: avoid;
    }
  }
`;
