/** Where the clinics are: England in outline, with London, Manchester and Bedford as dots. */
import { svg } from 'lit/html.js';
import { picture } from './figure.js';

export interface ClinicMapWords {
  /** The whole picture in words, for those who do not see it. */
  readonly label: string;
  readonly london: string;
  readonly manchester: string;
  readonly bedford: string;
}

export const clinicMap = ({ label, london, manchester, bedford }: ClinicMapWords) =>
  picture(
    label,
    svg`
      <path class="tint" d="M95 15l9 8 9 33 12 5 11 13 5 19-11-4 16 20-7 9 8 4 3-6 16 1 10 16-22 34 15 6-2 9-23 14-30-3-29 11-11-7-9 4-6 14-10-5-14 5-9 9-11-4 25-34 10-7 23 0 8-15-10-15 0-30 7-3-7-19 7-26-9 5-9-15 5-14 27-21-3-7z"></path>
      <path class="dots accent" d="M135 168h.1M90 97h.1M128 146h.1"></path>
      <g>
        <text x="192" y="181">${london}</text>
        <text x="175" y="106">${manchester}</text>
        <text x="192" y="152">${bedford}</text>
      </g>
    `,
    '260 240',
  );
