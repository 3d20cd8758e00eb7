/** On paper, where browsers leave out backgrounds: black on white, unfolded, and nothing to press. */
import { css } from 'lit';

/** Important throughout: whatever a style of the screen does, or the page's `::part` rules do, paper stays readable. */
export const printStyles = css`
  @media print {
    .body,
    .body * {
      --_accent: #000 !important;
      --_accent-text: #fff !important;
      --_border: #000 !important;
      --_space: 8pt !important;
      --_tint: transparent !important;
    }
    .body {
      background: #fff !important;
      color-scheme: light !important;
      font-size: 11pt !important;
      line-height: 1.35 !important;
      max-inline-size: none !important;
      padding: 0 !important;
    }
    /* Inside a picture, lines keep what sets them apart. */
    .body,
    .body :not(svg *) {
      border-color: #000 !important;
      color: #000 !important;
      text-shadow: none !important;
    }
    .body :not(svg *) {
      background: none !important;
    }
    button:not([aria-expanded='true']),
    .clinic,
    .picker {
      display: none !important;
    }
    .body :is(p, ul, dl) {
      margin-block: 0 5pt;
      max-inline-size: none;
    }
    .body li {
      margin-block: 0 2pt;
    }
    .body small,
    li > div:last-of-type:not(:only-child) {
      display: inline;
    }
    .body [part='heading'] {
      font-size: 13pt;
      margin-block: 4pt 3pt;
    }
    [part='box'] {
      border: 1pt solid !important;
      padding: 4pt 8pt 0 !important;
    }
    .card {
      border: 3pt solid !important;
    }
    .bar {
      align-items: center;
      border-block-end: 1pt solid !important;
      display: flex;
      flex-direction: row !important;
      gap: 8pt;
      justify-content: start !important;
      padding: 6pt 8pt !important;
    }
    .bar > * {
      font-size: 18pt !important;
      margin: 0 !important;
    }
    .inside {
      padding: 8pt 8pt 0 !important;
    }
    .card [part='button'] {
      border: 2pt solid !important;
      display: inline-block;
      font-size: 16pt !important;
      font-weight: 700;
      min-block-size: 0 !important;
      padding: 4pt 8pt !important;
      text-decoration: none;
    }
    /* An emergency is read at arm's length, and passed on as one sheet. */
    [data-outcome='emergency'] {
      font-size: 14pt !important;
    }
    [data-outcome='emergency'] .bar > *,
    [data-outcome='emergency'] [part='button'] {
      font-size: 22pt !important;
    }
    .about,
    .body:has([data-outcome='emergency']) dl {
      font-size: 9pt;
    }
    dl > div {
      padding-block: 2pt !important;
    }
    .about p {
      display: inline;
    }
    .about p::after {
      content: ' ';
    }
    .row {
      border: 0 !important;
      margin: 0 !important;
    }
    .body:has([data-outcome='emergency']),
    section:has(> [part='picture']),
    .card,
    [part='box'],
    [part='picture'],
    dl > div,
    li {
      break-inside: avoid;
    }
    [part='heading'],
    summary {
      break-after: avoid;
    }
    summary {
      list-style: none;
    }
    details::details-content {
      block-size: auto !important;
      content-visibility: visible !important;
    }
  }
`;
