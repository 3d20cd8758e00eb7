/** Building up slowly: each bar is only a little taller than the one before, and the added part is marked. */
import { svg } from 'lit/html.js';
import { picture } from './figure.js';

export const buildUp = (label: string) =>
  picture(
    label,
    svg`
      <path class="solid soft" d="M40 196v-68h16v68zM76 196v-68h16v68zM112 196v-82h16v82zM148 196v-96h16v96zM184 196v-110h16v110z"></path>
      <path class="solid accent" d="M76 114v-3h16v3zM112 100v-3h16v3zM148 86v-3h16v3zM184 72v-3h16v3z"></path>
    `,
  );
