/** A person drawn from a pose. Every limb keeps its length: knees and elbows are where two equal bones meet. */
import { html, type TemplateResult } from 'lit';
import type { Move, Point, Pose, PropId } from '../content/moves.js';

/** Lengths: the lower back, the chest, the neck with half a head, half a leg, half an arm, a foot. */
export const bones = { pelvis: 6, chest: 8, neck: 6, leg: 12, arm: 7.5, foot: 4 } as const;

/** Half the width of hips and shoulders, seen from the front. */
const widths = { hips: 3, shoulders: 4.5 };

const props: Readonly<Record<PropId, string>> = {
  mat: 'M3 56.5h54',
  chair: 'M12 56v-16h15v16M12 40v-16',
  support: 'M57 56v-14h-13v14M44 42v-16',
  wall: 'M52 56v-52',
};

interface Limb {
  readonly start: Point;
  readonly joint: Point;
  readonly end: Point;
}

export interface Skeleton {
  readonly hip: Point;
  readonly waist: Point;
  readonly shoulder: Point;
  readonly head: Point;
  readonly leg: Limb;
  readonly farLeg: Limb;
  readonly toes: Point;
  readonly farToes: Point;
  readonly arm: Limb;
  readonly farArm: Limb;
}

const degree = Math.PI / 180;

/** A point, and for a foot where it points. */
type End = readonly [x: number, y: number, angle?: number];

const from = ([x, y]: End, length: number, angle: number): Point => [
  x + length * Math.sin(angle * degree),
  y - length * Math.cos(angle * degree),
];

/** `side` is 1 where the limb bends as a knee does, seen from the right, and -1 for an elbow. */
function limb(start: Point, [x, y]: End, bone: number, side: number): Limb {
  const [dx, dy] = [x - start[0], y - start[1]];
  const reach = Math.hypot(dx, dy);
  const out = (side * Math.sqrt(Math.max(0, bone * bone - (reach * reach) / 4))) / reach;
  return { start, joint: [start[0] + dx / 2 + dy * out, start[1] + dy / 2 - dx * out], end: [x, y] };
}

/** The pose between the two of a move: 0 is the first, 1 the second. */
export function poseAt({ from: first, to }: Move, t: number): Pose {
  const at = <T extends readonly number[]>(one: T, other: T = one): T =>
    one.map((value, index) => value + ((other[index] ?? value) - value) * t) as unknown as T;
  return {
    hip: at(first.hip, to.hip),
    lean: at(first.lean, to.lean),
    foot: at(first.foot, to.foot),
    farFoot: at(first.farFoot, to.farFoot),
    hand: at(first.hand, to.hand),
    farHand: at(first.farHand, to.farHand),
  };
}

/** Where everything is. */
export function skeleton(move: Move, t: number): Skeleton {
  const { hip, lean, foot, farFoot, hand, farHand } = poseAt(move, t);
  const isWide = move.view === 'front' || move.view === 'feet';
  const waist = from(hip, bones.pelvis, lean[0]);
  const shoulder = from(waist, bones.chest, lean[1]);
  const beside = (point: Point, width: number, angle: number): Point =>
    isWide ? from(point, width, angle + 90) : point;
  const far = isWide ? -1 : 1;
  return {
    hip,
    waist,
    shoulder,
    head: from(shoulder, bones.neck, lean[2]),
    leg: limb(beside(hip, widths.hips, lean[0]), foot, bones.leg, 1),
    farLeg: limb(beside(hip, -widths.hips, lean[0]), farFoot, bones.leg, far),
    toes: from(foot, bones.foot, foot[2]),
    farToes: from(farFoot, bones.foot, farFoot[2]),
    arm: limb(beside(shoulder, widths.shoulders, lean[1]), hand, bones.arm, -far),
    farArm: limb(beside(shoulder, -widths.shoulders, lean[1]), farHand, bones.arm, -1),
  };
}

/** The moving paths, from back to front: far limbs, trunk, spine, head, near limbs. */
function paths(move: Move, t: number): readonly string[] {
  const line = (...points: readonly Point[]): string =>
    `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
  const { hip, waist, shoulder, head, leg, farLeg, toes, farToes, arm, farArm } = skeleton(move, t);
  const trunk = `${line(hip)}Q${line(waist).slice(1)} ${line(shoulder).slice(1)}`;
  return [
    line(farLeg.start, farLeg.joint, farLeg.end, farToes) + line(farArm.start, farArm.joint, farArm.end),
    trunk,
    trunk,
    `${line(head)}h.1`,
    line(leg.start, leg.joint, leg.end, toes) + line(arm.start, arm.joint, arm.end),
  ];
}

/** A move as it looks at `t`, from 0 to 1. Words beside it say what it shows, so screen readers pass it by. */
export function figure(move: Move, t = 0): TemplateResult {
  const [far, trunk, spine, head, near] = paths(move, t);
  return html`
    <svg part="picture" aria-hidden="true" viewBox=${move.view === 'close' ? '12 30 30 30' : '0 0 60 60'}>
      <path class="soft" d=${`M3 56h54${move.prop ? props[move.prop] : ''}`} />
      <path class="limb soft" d=${far} />
      <path class="trunk accent" d=${trunk} />
      <path class="spine" d=${spine} />
      <path class="head" d=${head} />
      <path class="limb" d=${near} />
    </svg>
  `;
}

/** Moves the picture that `figure` drew. */
export const drawAt = (picture: Element, move: Move, t: number): void =>
  paths(move, t).forEach((d, index) => picture.children[index + 1]?.setAttribute('d', d));

/** Both poses, side by side. */
export const stills = (move: Move): TemplateResult => html`<div class="stills">${figure(move)}${figure(move, 1)}</div>`;
