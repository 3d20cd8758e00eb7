/** What the pictures share: the frame, and how a person is drawn: seen from the right side, the back in its natural shape. */
import { html, type TemplateResult } from 'lit';

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

/** The picture. The words beside it say the same, so screen readers pass it by. */
export const draw = ({ things, far, mark, isDanger, back = 'scale(0)', limbs }: Drawing): TemplateResult =>
  html`
    <svg part="picture" aria-hidden="true" viewBox="0 0 60 60">
      <g class="soft">
        <path d=${things} />
        <path class="limb" d=${far} />
      </g>
      <path class=${`bold accent ${isDanger ? 'danger' : ''}`} d=${mark} />
      <g transform=${back}>
        <path class="solid accent" d="M-1.8-.8c.5-3.5-1-6.5-.7-10.7q.2-3 1.5-3.5l2 .2c2 2.5 1.8 6 1 9.8l-.2 4.2z" />
        <path class="spine" d="M-1.3-3.3c.5-2.5-.7-5.5-.2-9q.2-2 1.2-3.7" />
        <path stroke-width="6.75" d="M.5-20.3h.1" />
      </g>
      <path class="limb" d=${limbs} />
    </svg>
  `;
