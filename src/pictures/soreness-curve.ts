/** How soreness after exercise usually goes: starts within a day, worst from day one to three, usually gone by day five to seven. */
import { svg } from 'lit/html.js';
import { picture } from './figure.js';

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

export const sorenessCurve = ({ label, start, peak, end, days }: SorenessWords) =>
  picture(
    label,
    svg`
      <path class="solid wash accent" d="M112 52h136v184H112zM384 52h136v184H384z"></path>
      <path class="soft" d="M44 236h476"></path>
      <path class="bold accent" d="M44 232c56 0 64-144 136-144c84 0 84 140 272 143h68"></path>
      <text x="66" y="130">${start}</text>
      <text x="180" y="40">${peak}</text>
      <text x="452" y="40">${end}</text>
      <text x="44 112 180 248 316 384 452 520" y="270">01234567</text>
      <text x="282" y="304">${days}</text>
    `,
    '560 320',
  );
