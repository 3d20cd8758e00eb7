/** Where the clinics are: England in outline, and for each clinic shown a dot with its city. */
import { svg, type TemplateResult } from 'lit/html.js';
import type { ClinicId } from '../content/clinics.js';
import { picture } from './figure.js';

/** Its coast and borders. */
const england =
  'M121 10l14 30 18 19 11 15 5 18 6 19-6 9 9-3 18 1 10 16-4 17-18 18 14 6-1 11-25 13-23 1-25 1-13 7-12-7-15 19-13-5-22 14-12-4 16-18 11-18 10-7 22 0 11-15-9-15-2-18 4-27-6-7 4-13 4-13-9 1-9-16 12-17 19-17z';

/** Across and down to the dot, and from there down to the name, which must not cover another dot. */
const places: Readonly<Record<ClinicId, readonly [number, number, number]>> = {
  london: [164, 171, 30],
  manchester: [116, 97, -16],
  bedford: [156, 147, -16],
};

export const clinicMap = (label: string, cities: readonly (readonly [ClinicId, string])[]): TemplateResult =>
  picture(
    label,
    svg`
      <g stroke-width="2">
        <path class="solid wash" d=${england}></path>
        <path class="soft" d=${england}></path>
      </g>
      ${cities.map(([id, city]) => {
        const [x, y, down] = places[id];
        return svg`<path class="dot accent" d="M${x} ${y}h.1"></path><text x=${x} y=${y + down}>${city}</text>`;
      })}
    `,
  );
