/** A person drawn from a pose. Every limb keeps its length: knees and elbows are where two equal bones meet. */
import { html, type TemplateResult } from 'lit';
import type { Move, Point, Pose, PropId } from '../content/moves.js';

/** Lengths: the lower back, the chest, the neck with half a head, half a leg, half an arm, a foot. */
export const bones = { pelvis: 6, chest: 8, neck: 6, leg: 12, arm: 7.5, foot: 4 } as const;

/** Half the width of hips and shoulders, seen from the front. */
const widths = { hips: 3, shoulders: 4.5 };

const props: Readonly<Record<PropId, string>> = {
  rug: 'M17 41L5 56M43 41l12 15M17 41h26',
  mat: 'M3 56.5h54',
  chair: 'M14 56v-30M14 43.5h14v12.5',
  support: 'M41.5 56v-29M41.5 43.5h13v12.5',
  seat: 'M57 56v-30M57 43.5h-14v12.5',
  wall: 'M46 56v-52',
};

export interface Limb {
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
export function poseAt({ from: first, to, alternates }: Move, t: number): Required<Pose> {
  const at = <T extends readonly number[]>(one: T, other: T = one, part = t): T =>
    one.map((value, index) => value + ((other[index] ?? value) - value) * part) as unknown as T;
  return {
    hip: at(first.hip, to.hip),
    lean: at(first.lean, to.lean),
    foot: at(first.foot, to.foot, alternates ? Math.min(1, 2 * t) : t),
    farFoot: at(first.farFoot, to.farFoot, alternates ? Math.max(0, 2 * t - 1) : t),
    hand: at(first.hand, to.hand),
    farHand: at(first.farHand, to.farHand),
    shrug: (to.shrug ?? 0) * t,
  };
}

const fromFront = ({ view }: Move): boolean => view === 'front' || view === 'feet';

/** Where everything is. */
export function skeleton(move: Move, t: number): Skeleton {
  const { hip, lean, foot, farFoot, hand, farHand, shrug } = poseAt(move, t);
  const isWide = fromFront(move);
  const depth = move.view === 'feet' ? 0.7 : 1;
  const waist = from(hip, bones.pelvis * depth, lean[0]);
  const shoulder = from(waist, bones.chest * depth, lean[1]);
  const armpit = from(shoulder, shrug, 0);
  const beside = (point: Point, width: number, angle: number): Point =>
    isWide ? from(point, width, angle + 90) : point;
  const far = isWide ? -1 : 1;
  return {
    hip,
    waist,
    shoulder,
    head: from(shoulder, bones.neck * depth, lean[2]),
    leg: limb(beside(hip, widths.hips, lean[0]), foot, bones.leg, 1),
    farLeg: limb(beside(hip, -widths.hips, lean[0]), farFoot, bones.leg, move.isCrossed ? -1 : far),
    toes: from(foot, bones.foot, foot[2]),
    farToes: from(farFoot, bones.foot, farFoot[2]),
    arm: limb(beside(armpit, widths.shoulders, lean[1]), hand, bones.arm, -far),
    farArm: limb(beside(armpit, -widths.shoulders, lean[1]), farHand, bones.arm, -1),
  };
}

/** The moving paths, from back to front: what is fainter, trunk, spine, head, and the limbs before it. */
function paths(move: Move, t: number): readonly string[] {
  const line = (...points: readonly Point[]): string =>
    `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
  const bent = ({ start, joint, end }: Limb, tip: Point): string => line(tip, start, joint, end);
  const { hip, waist, shoulder, head, leg, farLeg, toes, farToes, arm, farArm } = skeleton(move, t);
  const trunk = `${line(hip)}Q${line(waist, shoulder).slice(1).replace('L', ' ')}`;
  const [nearLeg, otherLeg] = [
    line(leg.start, leg.joint, leg.end, toes),
    line(farLeg.start, farLeg.joint, farLeg.end, farToes),
  ];
  const [nearArm, otherArm] = [bent(arm, shoulder), bent(farArm, shoulder)];
  const isFront = move.view === 'front';
  const isFeet = move.view === 'feet';
  return [
    isFront ? '' : otherArm + (isFeet ? nearArm : otherLeg),
    trunk,
    isFront || isFeet ? '' : trunk,
    `${line(head)}h.1`,
    nearLeg + (isFeet ? otherLeg : nearArm) + (isFront ? otherLeg + otherArm : ''),
  ];
}

/** A move as it looks at `t`, from 0 to 1. Words beside it say what it shows, so screen readers pass it by. */
export function figure(move: Move, t = 0): TemplateResult {
  const [far, trunk, spine, head, near] = paths(move, t);
  return html`
    <svg part="picture" aria-hidden="true" viewBox=${move.view === 'close' ? '17.5 31 27 27' : move.view === 'feet' ? '9 18 42 42' : '0 0 60 60'}>
      <path class="soft" d=${`M3 56h54${move.prop ? props[move.prop] : ''}`} />
      <path class="bold accent" d=${move.mark} />
      <path class="limb soft" d=${far} />
      <path class="accent" stroke-width=${fromFront(move) ? 9 : 5.5} d=${trunk} />
      <path class="spine" d=${spine} />
      <path stroke-width="6.75" d=${head} />
      <path class="limb" d=${near} />
    </svg>
  `;
}

/** Moves the picture that `figure` drew. */
export const drawAt = (picture: Element, move: Move, t: number): void =>
  paths(move, t).forEach((d, index) => picture.children[index + 2]?.setAttribute('d', d));

/** Both poses, side by side. */
export const stills = (move: Move): TemplateResult => html`<div class="stills">${figure(move)}${figure(move, 1)}</div>`;
