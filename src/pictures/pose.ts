/** A person drawn from a pose. Every limb keeps its length: knees and elbows are where two equal bones meet. */
import { html, type TemplateResult } from 'lit';
import type { Foot, Move, Point, Pose, PropId } from '../content/moves.js';

/** The lengths of the lower back, the chest, the neck with half a head, half a leg, a foot, and half an arm. */
export const bones = { pelvis: 6, chest: 8, neck: 6, leg: 12, foot: 4, arm: 7.5 } as const;

const props: Readonly<Record<PropId, string>> = {
  rug: 'M17 41L5 56M43 41l12 15M17 41h26',
  mat: 'M3 57h54',
  chair: 'M14 56v-30M14 43.5h14v13',
  support: 'M41 56v-29M41 43.5h14v13',
  seat: 'M57 56v-30M57 43.5h-14v13',
  wall: 'M46 56v-52',
};

export interface Skeleton {
  /** Hip, waist, shoulder and head. */
  readonly trunk: readonly [Point, Point, Point, Point];
  /** Hip, knee, ankle and toes: near, then far. */
  readonly legs: readonly [Line, Line];
  /** Middle of the shoulders, shoulder, elbow and hand: near, then far. */
  readonly arms: readonly [Line, Line];
}

type Limb = readonly [start: Point, joint: Point, end: Point];

export type Line = readonly [start: Point, first: Point, second: Point, end: Point];

const degree = Math.PI / 180;

const from = ([x, y]: Foot, length: number, angle: number): Point => [
  x + length * Math.sin(angle * degree),
  y - length * Math.cos(angle * degree),
];

/** Where two bones meet. `side` is 1 where they bend as a knee does, seen from the right, and -1 for an elbow. */
function joint([x, y]: Point, [endX, endY]: Foot, bone: number, side: number): Point {
  const [dx, dy] = [(endX - x) / 2, (endY - y) / 2];
  const half = Math.hypot(dx, dy);
  const out = (side * Math.sqrt(Math.max(0, bone * bone - half * half))) / half;
  return [x + dx + dy * out, y + dy - dx * out];
}

/** Where everything is between the two poses of a move: 0 is the first, 1 the second. */
export function skeleton({ view, from: first, to, alternates, isCrossed }: Move, t: number): Skeleton {
  const isWide = view === 'front' || view === 'feet';
  const depth = view === 'feet' ? 0.7 : 1;
  const far = isWide ? -1 : 1;
  const last = { ...first, ...to };
  const across = ([x, y, toes = 90]: Foot): Foot => (isWide ? [60 - x, y, -toes] : [x, y, toes]);
  const mix = (pick: (pose: Pose) => Foot, part = t): [number, number, number] => {
    const [x, y, z = 90] = pick(first);
    const [endX, endY, endZ = 90] = pick(last);
    return [x + (endX - x) * part, y + (endY - y) * part, z + (endZ - z) * part];
  };
  const [pelvis, chest, neck] = mix(({ lean }) => lean);
  const [hipX, hipY] = mix(({ hip }) => hip);
  const hip: Point = [hipX, hipY];
  const waist = from(hip, bones.pelvis * depth, pelvis);
  const shoulder = from(waist, bones.chest * depth, chest);
  const raised = from(shoulder, (last.shrug ?? 0) * t, 0);
  const limb = (middle: Point, width: number, lean: number, bone: number, end: Foot, side: number): Limb => {
    const start = isWide ? from(middle, width, lean + 90) : middle;
    return [start, joint(start, end, bone, side), [end[0], end[1]]];
  };
  const leg = (foot: Foot, width: number, side: number): Line => [
    ...limb(hip, width, pelvis, bones.leg, foot, side),
    from(foot, bones.foot, foot[2] ?? 90),
  ];
  const arm = (hand: Foot, width: number, side: number): Line => [
    shoulder,
    ...limb(raised, width, chest, bones.arm, hand, side),
  ];
  return {
    trunk: [hip, waist, shoulder, from(shoulder, bones.neck * depth, neck)],
    legs: [
      leg(
        mix(({ foot }) => foot, alternates ? Math.min(1, 2 * t) : t),
        3,
        1,
      ),
      leg(
        mix(({ foot, farFoot = across(foot) }) => farFoot, alternates ? Math.max(0, 2 * t - 1) : t),
        -3,
        isCrossed ? -1 : far,
      ),
    ],
    arms: [
      arm(
        mix(({ hand }) => hand),
        4.5,
        -far,
      ),
      arm(
        mix(({ hand, farHand = across(hand) }) => farHand),
        -4.5,
        -1,
      ),
    ],
  };
}

/** The moving paths, from back to front: what is fainter, trunk, spine, head, and the limbs before it. */
function paths(move: Move, t: number): readonly string[] {
  const line = (points: readonly Point[]): string =>
    `M${points.map((point) => point.map((n) => n.toFixed(1)).join(' ')).join('L')}`;
  const { trunk, legs, arms } = skeleton(move, t);
  const [leg, farLeg, arm, farArm] = [...legs, ...arms].map(line);
  const back = line(trunk.slice(0, 3)).replace('L', 'Q').replace('L', ' ');
  const head = `${line(trunk.slice(3))}h.1`;
  return move.view === 'front'
    ? ['', back, '', head, `${leg}${farLeg}${arm}${farArm}`]
    : move.view === 'feet'
      ? [`${arm}${farArm}`, back, '', head, `${leg}${farLeg}`]
      : [`${farLeg}${farArm}`, back, back, head, `${leg}${arm}`];
}

const frames = { side: '0 0 60 60', front: '0 0 60 60', feet: '9 18 42 42', close: '17.5 31 27 27' };

/** A move as it looks at `t`, from 0 to 1. Words beside it say what it shows, so screen readers pass it by. */
export function figure(move: Move, t = 0): TemplateResult {
  const [faint, trunk, spine, head, limbs] = paths(move, t);
  const { view = 'side', prop, mark } = move;
  return html`
    <svg part="picture" aria-hidden="true" viewBox=${frames[view]}>
      <path class="soft" d=${`M3 56.5h54${prop ? props[prop] : ''}`} />
      <path class="bold accent" d=${mark} />
      <path class="limb soft" d=${faint} />
      <path class="accent" stroke-width=${spine ? 5.5 : 9} d=${trunk} />
      <path class="spine" d=${spine} />
      <path stroke-width="6.75" d=${head} />
      <path class="limb" d=${limbs} />
    </svg>
  `;
}

/** Moves the picture that `figure` drew. */
export const drawAt = (picture: Element, move: Move, t: number): void =>
  paths(move, t).forEach((d, index) => picture.children[index + 2]?.setAttribute('d', d));

/** Both poses, side by side. */
export const stills = (move: Move): TemplateResult => html`<div class="stills">${figure(move)}${figure(move, 1)}</div>`;
