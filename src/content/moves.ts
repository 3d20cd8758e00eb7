/**
 * The movements of the guided routines: the same for everybody, never chosen by an answer.
 * Each goes from one pose to another and back. The words are in `locales/`, the sources in `move-sources.ts`.
 */

/** Where a point is, in a picture of 60 by 60. A limb on the ground is at 54, a trunk that lies at 53. */
export type Point = readonly [x: number, y: number];

/** An ankle, and where the toes point: 0 is up, 90 the way the person faces, to the right. Left out: 90. */
export type Foot = readonly [x: number, y: number, toes?: number];

/** The far side is left out where it is as the near side; seen from the front, its mirror image. */
export interface Pose {
  readonly hip: Point;
  /** The angles at which the pelvis, the chest and the neck lean. */
  readonly lean: readonly [pelvis: number, chest: number, neck: number];
  readonly foot: Foot;
  readonly farFoot?: Foot;
  readonly hand: Point;
  readonly farHand?: Point;
  /** How far the shoulders are pulled up. */
  readonly shrug?: number;
}

/** What stands on the ground with the person: a chair to sit on, to hold, or to push up by. */
export type PropId = 'mat' | 'rug' | 'bed' | 'chair' | 'support' | 'seat' | 'wall';

/** How long and how often, as the source gives it. */
export interface Dose {
  /** How long the timer runs, both sides together. What is held takes four seconds more each time, to get there and back. */
  readonly seconds: number;
  /** How often: on each side, if it has two. */
  readonly times?: number | undefined;
  /** For how many seconds each is held. */
  readonly hold?: number;
  /** Once to each side. */
  readonly sides?: boolean;
}

export interface Move {
  /** From the front, from the feet of somebody who lies, from above, or close to the lower back. Left out: from the right side. */
  readonly view?: 'front' | 'feet' | 'above' | 'close';
  readonly prop?: PropId;
  /** Lines that point out what moves. */
  readonly mark?: string;
  /** The far ankle lies on the near knee, so the far knee points away. */
  readonly isCrossed?: true;
  /** The near foot comes down before the far one goes up. */
  readonly alternates?: true;
  readonly dose: Dose;
  readonly from: Pose;
  /** What is different at the other end. Left out: near and far side change places. */
  readonly to?: Partial<Pose>;
}

const standing: Pose = { hip: [29, 30], lean: [4, -4, 6], foot: [29, 54], hand: [30, 30] };

const lying: Pose = { hip: [29, 53], lean: [-90, -90, -86], foot: [44, 54], hand: [28, 46] };

const onAllFours: Pose = { hip: [20, 42], lean: [88, 92, 70], foot: [8, 51, 130], hand: [33, 54] };

const byChair: Pose = { hip: [23, 42], lean: [40, 50, 20], foot: [9, 51, 130], farFoot: [35, 54], hand: [44, 41] };

/** One leg after the other. */
const inTurn = (dose: Dose, from: Partial<Pose>): Move => ({
  alternates: true,
  dose,
  from: { ...standing, farFoot: [29, 54], ...from },
});

const held = (hold: number, times?: number, sides = false): Dose => ({
  seconds: (times ?? 1) * (hold + 4) * (sides ? 2 : 1),
  times,
  hold,
  sides,
});
const heldEachSide = (hold: number, times?: number): Dose => held(hold, times, true);

const takeYourTime: Dose = { seconds: 15 };

const standUp: Move = {
  prop: 'seat',
  dose: takeYourTime,
  from: byChair,
  to: { ...standing, hip: [35, 30], foot: [35, 54], hand: [36, 30] },
};

export const moves = {
  march: inTurn({ seconds: 180 }, { foot: [33, 43, 100], hand: [24, 29], farHand: [38, 21] }),
  'heel-digs': inTurn(
    { seconds: 60, times: 60 },
    { hip: [27, 34], foot: [39, 54, 40], farFoot: [27, 54], hand: [26, 28], farHand: [41, 20] },
  ),
  'knee-lifts': inTurn({ seconds: 30, times: 30 }, { foot: [34, 38, 110], hand: [24, 29], farHand: [40, 24] }),
  'shoulder-rolls': {
    view: 'front',
    mark: 'M48 22a6 6 0 1 0-4-10m0 0h4m-4 0v-4M12 22a6 6 0 1 1 4-10m0 0h-4m4 0v-4',
    dose: { seconds: 40, times: 20 },
    from: { hip: [30, 30], lean: [0, 0, 0], foot: [33, 54, 95], hand: [38, 30] },
    to: { shrug: 3, hand: [38, 27] },
  },
  'knee-bends': {
    dose: { seconds: 30, times: 10 },
    from: { ...standing, hand: [42, 18] },
    to: { hip: [27, 33], lean: [12, 6, 8], hand: [43, 21] },
  },
  'ease-down': {
    ...inTurn({ seconds: 120 }, { foot: [30, 49, 110], hand: [28, 30], farHand: [32, 30] }),
    mark: 'M42 8v14m6-9v9m6-4v4',
  },
  calf: {
    prop: 'wall',
    dose: heldEachSide(15),
    from: { hip: [27, 33], lean: [12, 8, 10], foot: [14, 51, 130], farFoot: [37, 54], hand: [44, 22] },
    to: { hip: [28, 36], foot: [13, 54] },
  },
  thigh: {
    prop: 'wall',
    dose: heldEachSide(15),
    from: { ...standing, foot: [21, 46, 200], farFoot: [29, 54], hand: [25, 29], farHand: [43, 19] },
    to: { foot: [24, 32, 300], hand: [24, 30] },
  },
  'hamstring-standing': {
    dose: heldEachSide(15),
    from: { ...standing, hip: [27, 33], foot: [38, 54, 40], farFoot: [27, 54], hand: [30, 31] },
    to: { hip: [23, 37], lean: [50, 55, 50], foot: [39, 54, 30], hand: [32, 37] },
  },
  buttock: {
    prop: 'mat',
    isCrossed: true,
    dose: heldEachSide(15),
    from: { ...lying, farFoot: [35, 42, -110] },
    to: { foot: [33, 33, 0], farFoot: [25, 41, -140], hand: [26, 46] },
  },
  hamstring: {
    prop: 'mat',
    dose: heldEachSide(15),
    from: { ...lying, foot: [44, 35, -10], farFoot: [44, 54] },
    to: { foot: [32, 30, -60], hand: [25, 43] },
  },
  'inner-thigh': {
    view: 'front',
    prop: 'mat',
    dose: held(15),
    from: { hip: [30, 47], lean: [0, 0, 0], foot: [34, 54, 95], hand: [33, 47] },
    to: { foot: [31, 54, 95], hand: [31, 47] },
  },
  'knee-rolls': {
    view: 'feet',
    prop: 'rug',
    mark: 'M37 29q7 0 10 6m0 0l-3.5-1m3.5 1l1-3.5',
    dose: heldEachSide(10, 3),
    from: { hip: [30, 52], lean: [0, 0, 0], foot: [33.6, 52, 20], hand: [48, 43] },
    to: { lean: [-17, 0, 0] },
  },
  'deep-lunge': {
    dose: heldEachSide(5, 3),
    from: {
      hip: [26, 42],
      lean: [4, -2, 6],
      foot: [13, 51, 130],
      farFoot: [38, 54],
      hand: [33, 40],
    },
    to: { hip: [27, 39], foot: [9, 51, 130], hand: [32, 38] },
  },
  'one-leg-stand': {
    prop: 'support',
    mark: 'M12 46q-1-5 2-9m0 0l-4 2m4-2l1.5 4',
    dose: heldEachSide(5, 3),
    from: { ...standing, farFoot: [29, 54], hand: [39, 26] },
    to: { foot: [19, 44, 185] },
  },
  'pelvic-tilt': {
    view: 'close',
    prop: 'mat',
    mark: 'M25 36v8m-3-3l3 3l3-3',
    dose: held(5, 5),
    from: { ...lying, lean: [-66, -106, -90], hand: [3, 50] },
    to: { lean: [-92, -90, -90] },
  },
  'knee-to-chest': {
    prop: 'mat',
    dose: heldEachSide(5, 5),
    from: { ...lying, farFoot: [44, 54] },
    to: { foot: [35, 43, 60], hand: [25, 43] },
  },
  'back-bend': {
    dose: held(2, 5),
    from: { ...standing, hand: [27, 28] },
    to: { hip: [31, 31], lean: [-10, -28, -25] },
  },
  'sit-tall': {
    prop: 'chair',
    dose: held(5, 5),
    from: { hip: [20, 40], lean: [-22, 22, 40], foot: [32, 54], hand: [27, 39] },
    to: { lean: [4, -4, 6] },
  },
  walk: {
    dose: { seconds: 300 },
    from: {
      ...standing,
      hip: [29, 32],
      foot: [20, 53, 112],
      farFoot: [37, 54, 75],
      hand: [37, 27],
      farHand: [24, 31],
    },
  },
  'kneel-down': { ...standUp, from: { ...byChair, ...standUp.to }, to: byChair },
  'lie-down': {
    prop: 'mat',
    dose: takeYourTime,
    from: { ...lying, lean: [-40, -25, -5], foot: [51, 54], hand: [21, 53] },
    to: { ...lying, hand: [29, 48] },
  },
  'roll-up': {
    view: 'above',
    prop: 'bed',
    mark: 'M41 13q8 1 9 9m0 0l-3.5-2.5m3.5 2.5l2.5-3.5',
    dose: takeYourTime,
    from: {
      hip: [30, 28],
      lean: [0, 0, 0],
      foot: [35, 51, 165],
      farFoot: [25, 51, 195],
      hand: [39, 28],
      farHand: [21, 28],
    },
    to: {
      hip: [25, 29],
      lean: [-6, 10, 25],
      foot: [30, 45, 120],
      farFoot: [27, 47, 120],
      hand: [37, 17],
      farHand: [36, 21],
    },
  },
  'hands-and-knees': {
    prop: 'mat',
    dose: takeYourTime,
    from: { ...onAllFours, hip: [13.4, 43.8], lean: [75, 95, 75] },
    to: onAllFours,
  },
  'half-kneel': { prop: 'seat', dose: takeYourTime, from: onAllFours, to: byChair },
  'stand-up': standUp,
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
export const gettingDown: readonly MoveId[] = ['kneel-down', 'lie-down'];
export const gettingUp: readonly MoveId[] = ['roll-up', 'hands-and-knees', 'half-kneel', 'stand-up'];

/** Whether a move lies or sits on the floor. */
export const isOnFloor = (id: MoveId): boolean => {
  const { prop }: Move = moves[id];
  return ['mat', 'rug', 'bed'].includes(prop ?? '');
};
