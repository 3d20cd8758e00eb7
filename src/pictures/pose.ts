/** A person drawn from a pose. Every limb keeps its length: knees and elbows are where two equal bones meet. */
import { html, type TemplateResult } from 'lit';
import type { Foot, Move, Point, Pose, PropId } from '../content/moves.js';

/** The lengths of the lower back, the chest, the neck with half a head, half a leg, a foot, and half an arm. */
export const bones = { pelvis: 6, chest: 8, neck: 6, leg: 12, foot: 4, arm: 7.5 } as const;

const props: Readonly<Record<PropId, string>> = {
  bed: 'M12 1.5h36v57h-36zM20 4.5h20v11h-20z',
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

export type Line = readonly [start: Point, first: Point, second: Point, end: Point];

const degree = Math.PI / 180;

const from = ([x, y]: Point, length: number, angle: number): Point => [
  x + length * Math.sin(angle * degree),
  y - length * Math.cos(angle * degree),
];

/** Where two bones meet. `side` is 1 where they bend as a knee does, seen from the right, and -1 for an elbow. */
function joint([x, y]: Point, [endX, endY]: Point, bone: number, side: number): Point {
  const [dx, dy] = [(endX - x) / 2, (endY - y) / 2];
  const half = Math.hypot(dx, dy);
  const out = (side * Math.sqrt(Math.max(0, bone * bone - half * half))) / half;
  return [x + dx + dy * out, y + dy - dx * out];
}

/** Where everything is between the two poses of a move: 0 is the first, 1 the second. */
export function skeleton({ view, from: start, to, alternates, isCrossed }: Move, t: number): Skeleton {
  const showsBothSides = view === 'front' || view === 'feet';
  const far = showsBothSides ? -1 : 1;
  const depth = view === 'feet' ? 0.7 : 1;
  // Whoever rolls on to a side is as wide as that at the end.
  const width = view === 'above' ? 1 - t : showsBothSides ? 1 : 0;
  const across = ([x, y, toes = 90]: Foot): Foot => (showsBothSides ? [60 - x, y, -toes] : [x, y, toes]);
  const whole = (pose: Pose) => ({ farFoot: across(pose.foot), farHand: across(pose.hand), ...pose });
  const first = whole(start);
  const last = to
    ? whole({ ...start, ...to })
    : { ...first, foot: first.farFoot, farFoot: first.foot, hand: first.farHand, farHand: first.hand };
  const mix = (name: 'hip' | 'lean' | 'foot' | 'farFoot' | 'hand' | 'farHand', part = t) =>
    [0, 1, 2].map((index) => {
      const [begin = 90, end = 90] = [first[name][index], last[name][index]];
      return begin + (end - begin) * part;
    }) as [number, number, number];
  const [hipX, hipY] = mix('hip');
  const [pelvis, chest, neck] = mix('lean');
  const hip: Point = [hipX, hipY];
  const waist = from(hip, bones.pelvis * depth, pelvis);
  const shoulder = from(waist, bones.chest * depth, chest);
  const raised = from(shoulder, (last.shrug ?? 0) * t, 0);
  const leg = (name: 'foot' | 'farFoot', part: number, out: number, side: number): Line => {
    const [x, y, toes] = mix(name, alternates ? Math.min(Math.max(0, part), 1) : t);
    const top = from(hip, out * width, pelvis + 90);
    return [top, joint(top, [x, y], bones.leg, side), [x, y], from([x, y], bones.foot, toes)];
  };
  const arm = (name: 'hand' | 'farHand', out: number, side: number): Line => {
    const [x, y] = mix(name);
    const top = from(raised, out * width, chest + 90);
    return [shoulder, top, joint(top, [x, y], bones.arm, side), [x, y]];
  };
  return {
    trunk: [hip, waist, shoulder, from(shoulder, bones.neck * depth, neck)],
    legs: [leg('foot', 2 * t, 3, 1), leg('farFoot', 2 * t - 1, -3, isCrossed ? -1 : far)],
    arms: [arm('hand', 4.5, -far), arm('farHand', -4.5, -1)],
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
  return move.view === 'feet'
    ? [`${arm}${farArm}`, back, '', head, `${leg}${farLeg}`]
    : move.view && move.view !== 'close'
      ? ['', back, '', head, `${leg}${farLeg}${arm}${farArm}`]
      : [`${farLeg}${farArm}`, back, back, head, `${leg}${arm}`];
}

const frames = {
  side: '0 0 60 60',
  front: '0 0 60 60',
  above: '0 0 60 60',
  feet: '9 18 42 42',
  close: '17.5 31 27 27',
};

/** A move as it looks at `t`, from 0 to 1. Words beside it say what it shows, so screen readers pass it by. */
export function figure(move: Move, t = 0): TemplateResult {
  const [faint, trunk, spine, head, limbs] = paths(move, t);
  const { view = 'side', prop, mark } = move;
  return html`
    <svg part="picture" aria-hidden="true" viewBox=${frames[view]}>
      <path class="soft" d=${`${view === 'above' ? '' : 'M3 56.5h54'}${prop ? props[prop] : ''}`} />
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
