/** How soreness after exercise usually goes: starts within a day, worst from day one to three, usually gone by day five to seven. */
import { html, type TemplateResult } from 'lit';

export interface SorenessWords {
  /** The whole picture in words, for those who do not see it. */
  readonly label: string;
  /** Short words beside the curve. */
  readonly start: string;
  readonly peak: string;
  readonly end: string;
  /** What the numbers below count. */
  readonly days: string;
}

export const sorenessCurve = ({ label, start, peak, end, days }: SorenessWords): TemplateResult => html`
    <svg part="picture" role="img" aria-label=${label} viewBox="0 0 140 80">
      <path class="solid wash accent" d="M28 13h34v46h-34zM96 13h34v46h-34z" />
      <path class="soft" d="M11 59h119" />
      <path class="bold accent" d="M11 58c14 0 16-36 34-36 21 0 21 35 68 36h17" />
      <g aria-hidden="true">
        <text x="17" y="33">${start}</text>
        <text x="45" y="10">${peak}</text>
        <text x="113" y="10">${end}</text>
        <text x="11 28 45 62 79 96 113 130" y="68">01234567</text>
        <text x="71" y="76">${days}</text>
      </g>
    </svg>
  `;
