import { css } from 'lit';

export const styles = css`
  legend {
    font-weight: 600;
    padding-block-end: calc(var(--_space) / 2);
  }
  .sheet {
    list-style-position: inside;
    max-inline-size: none;
    padding: 0;
  }
  .stills {
    display: flex;
    gap: var(--_gap);
  }
  .stills [part='picture'] {
    inline-size: 6em;
  }
  .figure [part='picture'] {
    inline-size: min(100%, 16em);
  }
  .moment,
  .time {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap) var(--_space);
  }
  .moment {
    margin-block-end: var(--_space);
  }
  .figure {
    flex: 0 1 16em;
  }
  .time {
    font-size: var(--_large);
  }
  .time p {
    margin: 0;
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
