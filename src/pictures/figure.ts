/** What the pictures share: the frame, and how a person is drawn: seen from the right side, the back in its natural shape. */
import { html, svg, type TemplateResult } from 'lit/html.js';

/** @param size width and height of the view box */
export const picture = (label: string, content: unknown, size = '240 240'): TemplateResult =>
  html`<svg part="picture" role="img" aria-label=${label} viewBox="0 0 ${size}">${content}</svg>`;

/** A drawing, from back to front. Each part is the lines of a path; only `back` is a transform. */
export interface Drawing {
  /** Ground and equipment. */
  readonly things?: string;
  /** What is fainter: the far arm and leg, or bars. */
  readonly far?: string;
  /** What the picture points at. */
  readonly mark?: string;
  /** Whether it points at a danger. */
  readonly isDanger?: boolean;
  /** Where the hip is and how the trunk leans: back, neck and head are the same in every picture. Without it there is nobody. */
  readonly back?: string;
  /** The near leg and arm. */
  readonly limbs?: string;
}

export const draw = (label: string, { things, far, mark, isDanger, back = 'scale(0)', limbs }: Drawing): TemplateResult =>
  picture(
    label,
    svg`
      <g class="soft">
        <path d=${things}></path>
        <path class="limb" d=${far}></path>
      </g>
      <path class="bold accent ${isDanger ? 'danger' : ''}" d=${mark}></path>
      <g transform=${back}>
        <path class="solid accent" d="M-7-3c2-14-4-26-3-43q1-12 6-14l8 1c8 10 7 24 4 39l-1 17z"></path>
        <path class="spine" d="M-5-13c2-10-3-22-1-36q1-8 5-15"></path>
        <path stroke-width="27" d="M2-81h.1"></path>
      </g>
      <path class="limb" d=${limbs}></path>
    `,
  );
