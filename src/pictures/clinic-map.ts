/** Where the clinics are: England in outline, and for each clinic shown a dot with its city. */
import { html, type TemplateResult } from 'lit';
import type { ClinicId } from '../content/clinics.js';

/** Its coast and borders. */
const england =
  'M30 3l4 7 4 5 3 4 1 4 2 5-2 2 3-1 4 1 3 4-1 4-5 4 4 2-1 3-6 3-6 0-6 0-3 2-3-2-4 5-3-1-6 3-3-1 4-4 3-5 3-1 5 0 3-4-2-4-1-4 1-7-1-2 1-3 1-3-3 0-2-4 3-4 5-5z';

/** The dot of each clinic. Its name stands in the drawing, where it covers no other dot. */
const dots: Readonly<Record<ClinicId, string>> = {
  london: 'M41 43h.1',
  manchester: 'M29 24h.1',
  bedford: 'M39 37h.1',
};

/** @param cities the names of the clinics shown */
export const clinicMap = (label: string, cities: Readonly<Partial<Record<ClinicId, string>>>): TemplateResult => html`
  <svg part="picture" role="img" aria-label=${label} viewBox="0 0 60 60">
    <g stroke-width=".5">
      <path class="solid wash" d=${england} />
      <path class="soft" d=${england} />
    </g>
    <path class="dot accent" d=${Object.keys(cities)
      .map((id) => dots[id as ClinicId])
      .join('')} />
    <text x="41" y="50">${cities.london}</text>
    <text x="29" y="20">${cities.manchester}</text>
    <text x="39" y="33">${cities.bedford}</text>
  </svg>
`;
