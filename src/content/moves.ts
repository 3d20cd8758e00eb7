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
  /** How far the shoulders are pulled up. */
  readonly shrug?: number;
}

/** What stands on the ground with the person. */
export type PropId = 'mat' | 'rug' | 'chair' | 'support' | 'seat' | 'wall';

/** Seen from the right side, from the front, from the feet of somebody who lies, or close to the lower back. */
export type View = 'side' | 'front' | 'feet' | 'close';

/** How long and how often, as the source gives it. */
export interface Dose {
  /** How long the timer runs, both sides together. What is held takes four seconds more each time, to get there and back. */
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
  /** Lines that point out what moves. */
  readonly mark?: string;
  /** The far ankle lies on the near knee, so the far knee points away. */
  readonly isCrossed?: true;
  /** The near foot comes down before the far one goes up. */
  readonly alternates?: true;
  readonly dose: Dose;
  readonly from: Pose;
  /** What is different at the other end. */
  readonly to: Partial<Pose>;
}

const standing: Pose = {
  hip: [29, 29.8],
  lean: [4, -4, 6],
  foot: [28, 53.5, 90],
  farFoot: [30, 53.5, 90],
  hand: [29.5, 30],
  farHand: [31, 30],
};

const marching: Pose = { ...standing, foot: [32, 43, 100], hand: [22, 26], farHand: [38, 20] };

/** On the back, knees bent. */
const lying: Pose = {
  hip: [29, 52.7],
  lean: [-90, -90, -86],
  foot: [43, 53.5, 90],
  farFoot: [45, 53.5, 90],
  hand: [29.5, 53.5],
  farHand: [28, 53.5],
};

const onAllFours: Pose = {
  hip: [19.5, 41.3],
  lean: [88, 92, 70],
  foot: [7.5, 51, 130],
  farFoot: [9, 51, 130],
  hand: [32.5, 53.5],
  farHand: [33.3, 53.5],
};

const halfKneeling: Pose = {
  hip: [26, 41.6],
  lean: [4, -2, 6],
  foot: [12.5, 51, 130],
  farFoot: [38, 53.5, 90],
  hand: [33, 39.5],
  farHand: [34, 39.5],
};

const onChair: Pose = {
  ...halfKneeling,
  hip: [22, 41.6],
  lean: [46, 50, 20],
  foot: [8.5, 51, 130],
  farFoot: [35, 53.5, 90],
  hand: [44.4, 40.8],
  farHand: [44.6, 40.6],
};

const sitting: Pose = {
  hip: [20, 40],
  lean: [-22, 22, 40],
  foot: [31.5, 53.5, 90],
  farFoot: [33, 53.5, 90],
  hand: [27.5, 38.3],
  farHand: [28.3, 38.3],
};

/** Up from the floor, in this order. Getting down is the same, backwards. */
const up = {
  'roll-up': {
    prop: 'mat',
    dose: { seconds: 15 },
    from: { ...lying, hand: [10, 47], farHand: [27, 46] },
    to: { lean: [-70, -50, -20], hand: [10, 53.5], farHand: [30, 50], foot: [51, 53.5, 90], farFoot: [49, 53.5, 90] },
  },
  'hands-and-knees': {
    prop: 'mat',
    dose: { seconds: 15 },
    from: { ...onAllFours, hip: [9.5, 46.2], lean: [64, 84, 70] },
    to: onAllFours,
  },
  'half-kneel': {
    prop: 'seat',
    dose: { seconds: 15 },
    from: onAllFours,
    to: onChair,
  },
  'stand-up': {
    prop: 'seat',
    dose: { seconds: 15 },
    from: onChair,
    to: {
      ...standing,
      hip: [34, 29.8],
      foot: [33, 53.5, 90],
      farFoot: [35, 53.5, 90],
      hand: [36, 30],
      farHand: [37, 30],
    },
  },
} as const satisfies Readonly<Record<string, Move>>;

const reversed = ({ from, to, ...rest }: Move): Move => ({ ...rest, from: { ...from, ...to }, to: from });

export const moves = {
  march: {
    alternates: true,
    dose: { seconds: 180 },
    from: marching,
    to: { foot: [28, 53.5, 90], farFoot: [34, 43, 100], hand: [37, 21], farHand: [23, 27] },
  },
  'heel-digs': {
    alternates: true,
    dose: { seconds: 60, times: 60 },
    from: {
      ...standing,
      hip: [27, 32.5],
      foot: [39, 53, 40],
      farFoot: [27, 53.5, 90],
      hand: [26, 27],
      farHand: [41, 19],
    },
    to: { foot: [27, 53.5, 90], farFoot: [39, 53, 40], hand: [41, 20], farHand: [28, 27] },
  },
  'knee-lifts': {
    alternates: true,
    dose: { seconds: 30, times: 30 },
    from: { ...standing, foot: [33, 38, 110], hand: [20, 24], farHand: [40, 24] },
    to: { foot: [28, 53.5, 90], farFoot: [35, 38, 110], hand: [40, 24], farHand: [22, 24] },
  },
  'shoulder-rolls': {
    view: 'front',
    mark: 'M48 22a6 6 0 1 0-4-10m0 0h4m-4 0v-4M12 22a6 6 0 1 1 4-10m0 0h-4m4 0v-4',
    dose: { seconds: 40, times: 20 },
    from: {
      ...standing,
      lean: [0, 0, 0],
      hip: [30, 29.7],
      foot: [33.5, 53.5, 95],
      farFoot: [26.5, 53.5, 265],
      hand: [38, 30],
      farHand: [22, 30],
    },
    to: { shrug: 3, hand: [38, 27], farHand: [22, 27] },
  },
  'knee-bends': {
    dose: { seconds: 30, times: 10 },
    from: { ...standing, hand: [42.5, 18], farHand: [43, 19] },
    to: { hip: [26.5, 33], lean: [12, 6, 8], hand: [42.5, 21], farHand: [43, 22] },
  },
  'ease-down': {
    alternates: true,
    dose: { seconds: 120 },
    from: { ...standing, foot: [29, 48.5, 110], hand: [28, 30.5], farHand: [32, 30.3] },
    to: { foot: [28, 53.5, 90], farFoot: [31, 48.5, 110], hand: [32, 30.3], farHand: [28, 30.5] },
  },
  calf: {
    prop: 'wall',
    dose: { seconds: 38, hold: 15, sides: true },
    from: {
      ...standing,
      hip: [27.5, 32.5],
      lean: [12, 8, 10],
      foot: [13.5, 51, 130],
      farFoot: [38, 53.5, 90],
      hand: [44, 21],
      farHand: [43.7, 22.5],
    },
    to: { hip: [28, 35], foot: [13, 53.5, 90] },
  },
  thigh: {
    prop: 'wall',
    dose: { seconds: 38, hold: 15, sides: true },
    from: { ...standing, foot: [21, 46, 200], hand: [25.5, 29.5], farHand: [43.5, 18.5] },
    to: { foot: [24, 32, 300], hand: [24.3, 29.6] },
  },
  'hamstring-standing': {
    dose: { seconds: 38, hold: 15, sides: true },
    from: {
      ...standing,
      hip: [26.5, 32],
      foot: [37, 53, 40],
      farFoot: [27, 53.5, 90],
      hand: [29, 30],
      farHand: [30, 30],
    },
    to: { hip: [23, 35.5], lean: [50, 55, 50], foot: [39, 53, 30], hand: [32, 37], farHand: [31, 37] },
  },
  buttock: {
    prop: 'mat',
    isCrossed: true,
    dose: { seconds: 38, hold: 15, sides: true },
    from: { ...lying, farFoot: [34.5, 42, 0], hand: [28, 46], farHand: [28, 46] },
    to: { foot: [33, 33, 40], farFoot: [24.5, 40.5, 0], hand: [26.5, 46], farHand: [26.5, 46] },
  },
  hamstring: {
    prop: 'mat',
    dose: { seconds: 38, hold: 15, sides: true },
    from: { ...lying, foot: [44, 34.5, 40], hand: [28, 47], farHand: [28, 47] },
    to: { foot: [32, 29, 0], hand: [25.5, 43], farHand: [25.5, 43] },
  },
  'inner-thigh': {
    view: 'front',
    prop: 'mat',
    dose: { seconds: 19, hold: 15 },
    from: {
      hip: [30, 47],
      lean: [0, 0, 0],
      foot: [34, 53.5, 95],
      farFoot: [26, 53.5, 265],
      hand: [33, 47],
      farHand: [27, 47],
    },
    to: { foot: [30.8, 53.5, 95], farFoot: [29.2, 53.5, 265], hand: [31, 47], farHand: [29, 47] },
  },
  'knee-rolls': {
    view: 'feet',
    prop: 'rug',
    mark: 'M37 29q7 0 10 6m0 0l-3.5-1m3.5 1l1-3.5',
    dose: { seconds: 84, times: 3, hold: 10, sides: true },
    from: {
      hip: [30, 51.5],
      lean: [0, 0, 0],
      foot: [33.6, 51.5, 20],
      farFoot: [26.4, 51.5, -20],
      hand: [48, 43],
      farHand: [12, 43],
    },
    to: { lean: [-17, 0, 0] },
  },
  'deep-lunge': {
    dose: { seconds: 54, times: 3, hold: 5, sides: true },
    from: halfKneeling,
    to: { hip: [27, 38.5], foot: [8.5, 50.5, 130], hand: [32, 38.3], farHand: [33, 38] },
  },
  'one-leg-stand': {
    prop: 'support',
    dose: { seconds: 54, times: 3, hold: 5, sides: true },
    from: { ...standing, hand: [39.6, 25.8], farHand: [40, 25.7] },
    to: { foot: [18, 41, 200] },
  },
  'pelvic-tilt': {
    view: 'close',
    prop: 'mat',
    mark: 'M25 36v8m-3-3l3 3l3-3',
    dose: { seconds: 45, times: 5, hold: 5 },
    from: { ...lying, lean: [-66, -106, -90], hand: [3, 49.5], farHand: [3, 49.5] },
    to: { lean: [-92, -90, -90] },
  },
  'knee-to-chest': {
    prop: 'mat',
    dose: { seconds: 90, times: 5, hold: 5, sides: true },
    from: { ...lying, hand: [28, 46], farHand: [28, 46] },
    to: { foot: [35, 43, 60], hand: [25, 43], farHand: [25, 43] },
  },
  'back-bend': {
    dose: { seconds: 30, times: 5, hold: 2 },
    from: { ...standing, hand: [27, 26], farHand: [28, 26] },
    to: { hip: [31, 30], lean: [-10, -28, -25], hand: [27, 27], farHand: [28, 27] },
  },
  'sit-tall': {
    prop: 'chair',
    dose: { seconds: 45, times: 5, hold: 5 },
    from: sitting,
    to: { lean: [4, -4, 6] },
  },
  walk: {
    dose: { seconds: 300 },
    from: {
      ...standing,
      hip: [29, 31],
      foot: [20, 52.4, 110],
      farFoot: [37.5, 53.2, 70],
      hand: [37, 26],
      farHand: [22, 27],
    },
    to: { foot: [37.5, 53.2, 70], farFoot: [20, 52.4, 110], hand: [22, 27], farHand: [37, 26] },
  },
  ...up,
  'kneel-down': reversed(up['stand-up']),
  'hands-down': reversed(up['half-kneel']),
  'sit-down': reversed(up['hands-and-knees']),
  'lie-down': reversed(up['roll-up']),
} as const satisfies Readonly<Record<string, Move>>;

export type MoveId = keyof typeof moves;

export type RoutineId = 'warm-up' | 'cool-down' | 'back' | 'walking';

interface Routine {
  /** Standing or sitting only. */
  readonly standing: readonly MoveId[];
  /** For those who choose the floor too: what stands comes first. Left out: the same. */
  readonly floor?: readonly MoveId[];
}

/** In the order in which they are offered. */
export const routines: Readonly<Record<RoutineId, Routine>> = {
  'warm-up': { standing: ['march', 'heel-digs', 'knee-lifts', 'shoulder-rolls', 'knee-bends'] },
  'cool-down': {
    standing: ['ease-down', 'calf', 'thigh', 'hamstring-standing'],
    floor: ['ease-down', 'calf', 'thigh', 'buttock', 'hamstring', 'inner-thigh'],
  },
  back: {
    standing: ['back-bend', 'sit-tall', 'knee-lifts', 'one-leg-stand', 'march'],
    floor: ['one-leg-stand', 'deep-lunge', 'knee-rolls', 'pelvic-tilt', 'knee-to-chest'],
  },
  walking: { standing: ['walk'] },
};

/** Before the first move that lies or sits on the floor, and after the last. */
export const gettingDown: readonly MoveId[] = ['kneel-down', 'hands-down', 'sit-down', 'lie-down'];
export const gettingUp: readonly MoveId[] = ['roll-up', 'hands-and-knees', 'half-kneel', 'stand-up'];

/** Whether a move lies or sits on the floor. */
export const isOnFloor = (id: MoveId): boolean => {
  const { prop }: Move = moves[id];
  return prop === 'mat' || prop === 'rug';
};
