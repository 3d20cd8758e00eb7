/**
 * The movements of the guided routines: the same for everybody, never chosen by an answer.
 * Each goes from one pose to another and back. The words are in `locales/`, the sources in `move-sources.ts`.
 */

/** Where a point is, in a picture of 60 by 60. The ground is at 56. */
export type Point = readonly [x: number, y: number];

/** An angle is in degrees: 0 points up, 90 the way the person faces, to the right. */
export interface Pose {
  readonly hip: Point;
  /** How the pelvis, the chest and the neck lean. */
  readonly lean: readonly [pelvis: number, chest: number, neck: number];
  /** The ankle, and where the toes point. */
  readonly foot: readonly [x: number, y: number, toes: number];
  readonly farFoot: readonly [x: number, y: number, toes: number];
  readonly hand: Point;
  readonly farHand: Point;
}

/** What stands on the ground with the person. */
export type PropId = 'mat' | 'chair' | 'support' | 'wall';

/** Seen from the right side, from the front, from the feet of somebody who lies, or close to the lower back. */
export type View = 'side' | 'front' | 'feet' | 'close';

/** How long and how often, as the source gives it. */
export interface Dose {
  /** How long the timer runs, both sides together. */
  readonly seconds: number;
  /** How often: on each side, if it has two. */
  readonly times?: number;
  /** For how many seconds each is held. */
  readonly hold?: number;
  /** Once to each side. */
  readonly sides?: true;
}

export interface Move {
  /** Left out: from the side. */
  readonly view?: View;
  readonly prop?: PropId;
  readonly dose: Dose;
  readonly from: Pose;
  /** What is different at the other end. */
  readonly to: Partial<Pose>;
}

const standing: Pose = {
  hip: [29, 29.8],
  lean: [0, 0, 6],
  foot: [28, 53.5, 90],
  farFoot: [30, 53.5, 90],
  hand: [29, 30.4],
  farHand: [31, 30],
};

const marching: Pose = {
  ...standing,
  foot: [32, 43, 100],
  hand: [22, 26],
  farHand: [38, 20],
};

const lying: Pose = {
  hip: [29, 52.7],
  lean: [-90, -90, -84],
  foot: [43, 53.5, 90],
  farFoot: [44, 53.5, 90],
  hand: [28, 53.5],
  farHand: [27, 53.5],
};

export const moves = {
  march: {
    dose: { seconds: 180 },
    from: marching,
    to: { foot: [28, 53.5, 90], farFoot: [34, 43, 100], hand: [37, 21], farHand: [23, 27] },
  },
  'knee-to-chest': {
    prop: 'mat',
    dose: { seconds: 60, times: 5, hold: 5, sides: true },
    from: lying,
    to: { foot: [37, 42, 100], hand: [30, 40], farHand: [31, 40] },
  },
} as const satisfies Readonly<Record<string, Move>>;

export type MoveId = keyof typeof moves;

export type RoutineId = 'warm-up' | 'cool-down' | 'back' | 'walking';

interface Routine {
  /** Standing or sitting. */
  readonly standing: readonly MoveId[];
  /** For those who choose the floor too. Left out: the same. */
  readonly floor?: readonly MoveId[];
}

/** In the order in which they are offered. */
export const routines: Readonly<Record<RoutineId, Routine>> = {
  'warm-up': { standing: ['march'] },
  'cool-down': { standing: ['march'], floor: ['march', 'knee-to-chest'] },
  back: { standing: ['march'], floor: ['knee-to-chest'] },
  walking: { standing: ['march'] },
};

/** Getting down on to the floor before the first move there, and up again after the last. */
export const down: readonly MoveId[] = ['march'];
export const up: readonly MoveId[] = ['march'];

/** Moves on the floor: lying or kneeling. */
export const onFloor = (id: MoveId): boolean => 'prop' in moves[id];
