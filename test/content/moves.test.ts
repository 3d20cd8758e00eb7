/** What every movement of the routines keeps to, wherever it is between its two poses. */
import { expect } from 'chai';
import fc from 'fast-check';
import { edition } from '../../src/content/edition.js';
import {
  gettingDown,
  gettingUp,
  isOnFloor,
  moves as published,
  routines,
  type Move,
  type MoveId,
  type Point,
} from '../../src/content/moves.js';
import { moveSources } from '../../src/content/move-sources.js';
import { movementSources } from '../../src/content/sources.js';
import { bones, skeleton, type Line, type Skeleton } from '../../src/pictures/pose.js';

const moves: Readonly<Record<MoveId, Move>> = published;
const ids = Object.keys(moves) as MoveId[];

/** Where a body part is as low as it can be: the ground is at 56.5, and a limb has a width, the trunk a greater one. */
const ground = { limb: 54, trunk: 53 };
/** How far from there still looks like touching: a pixel at 96 pixels. */
const touching = 0.625;

/** The height of what can bear a person. `aFoot` is the lower of the two. */
const heights = {
  foot: ({ legs: [near] }: Skeleton) => Math.max(near[2][1], near[3][1]),
  farFoot: ({ legs: [, far] }: Skeleton) => Math.max(far[2][1], far[3][1]),
  aFoot: (body: Skeleton): number => Math.max(heights.foot(body), heights.farFoot(body)),
  knee: ({ legs: [near] }: Skeleton) => near[1][1],
  farKnee: ({ legs: [, far] }: Skeleton) => far[1][1],
  elbow: ({ arms: [near] }: Skeleton) => near[2][1],
  farElbow: ({ arms: [, far] }: Skeleton) => far[2][1],
  hand: ({ arms: [near] }: Skeleton) => near[3][1],
  farHand: ({ arms: [, far] }: Skeleton) => far[3][1],
  pelvis: ({ trunk: [hip] }: Skeleton) => hip[1],
  back: ({ trunk: [, , shoulder] }: Skeleton) => shoulder[1],
};

type Part = keyof typeof heights;

const feet = ['foot', 'farFoot'] as const;
const seenFromAbove: readonly Part[] = []; // where everything lies on the mat, whatever its place in the picture
const onTheBack = ['pelvis', 'back', 'farFoot'] as const;
const onHandsAndKnees = ['knee', 'farKnee', 'hand', 'farHand', ...feet] as const;

/** What bears on the ground all the time. */
const contacts: Readonly<Record<MoveId, readonly Part[]>> = {
  march: ['aFoot'],
  'heel-digs': ['aFoot'],
  'knee-lifts': ['aFoot'],
  'shoulder-rolls': feet,
  'knee-bends': feet,
  'ease-down': ['aFoot'],
  calf: feet,
  thigh: ['farFoot'],
  'hamstring-standing': feet,
  buttock: ['pelvis', 'back'],
  hamstring: onTheBack,
  'inner-thigh': feet,
  'knee-rolls': feet,
  'deep-lunge': feet,
  'one-leg-stand': ['farFoot'],
  'pelvic-tilt': ['foot', ...onTheBack],
  'knee-to-chest': onTheBack,
  'back-bend': feet,
  'sit-tall': ['pelvis', ...feet],
  walk: feet,
  'roll-up': seenFromAbove,
  'hands-and-knees': onHandsAndKnees,
  'half-kneel': ['knee', 'foot'],
  'stand-up': ['farFoot'],
  'kneel-down': ['farFoot'],
  'lie-down': ['pelvis', ...feet],
};

/** The height at which a part bears: of what it rests on, where that is not the ground. */
function bearing(id: MoveId, part: Part): number {
  if (id === 'sit-tall' && part === 'pelvis') return 40; // the seat of the chair
  if (id === 'knee-rolls') return 52; // farther away, so higher in the picture
  return part === 'pelvis' || part === 'back' ? ground.trunk : ground.limb;
}

/** How far each joint goes, in degrees: forward is above 0, backward below. Straight is 0. */
const ranges = {
  hip: [-30, 140],
  knee: [0, 155],
  back: [-40, 60],
  neck: [-60, 60],
  // With the shoulder blade.
  shoulder: [-75, 180],
  elbow: [0, 150],
  // The toes bend as well, so that a foot can stand on them.
  ankle: [-75, 75],
} as const;

type Joint = keyof typeof ranges;

const direction = ([x, y]: Point, [toX, toY]: Point): number => (Math.atan2(toX - x, y - toY) * 180) / Math.PI;
/** As far as -90, and as 270 the other way: what hangs down and what is lifted right up are both in it. */
const turn = (degrees: number): number => ((((degrees + 90) % 360) + 360) % 360) - 90;
const distance = ([x, y]: Point, [toX, toY]: Point): number => Math.hypot(x - toX, y - toY);

const bend = (start: Point, joint: Point, end: Point): number => {
  const angle = Math.abs(direction(joint, end) - direction(start, joint));
  return Math.min(angle, 360 - angle);
};

/** How far the joints of this pose go. Seen from the front or from above only knees and elbows can be measured, seen from the feet nothing. */
function angles(move: Move, t: number): [Joint, number][] {
  if (move.view === 'feet') return [];
  const { trunk, legs, arms } = skeleton(move, t);
  const bends: [Joint, number][] = [
    ...legs.map(([hip, knee, ankle]): [Joint, number] => ['knee', bend(hip, knee, ankle)]),
    ...arms.map(([, shoulder, elbow, hand]): [Joint, number] => ['elbow', bend(shoulder, elbow, hand)]),
  ];
  if (move.view === 'front' || move.view === 'above') return bends;
  const [hip, waist, neck, head] = trunk;
  const [pelvis, chest] = [direction(hip, waist), direction(waist, neck)];
  return [
    ...bends,
    ...legs.flatMap(([start, knee, ankle, toes]): [Joint, number][] => [
      ['hip', turn(180 - direction(start, knee) + pelvis)],
      ['ankle', turn(direction(knee, ankle) - direction(ankle, toes) - 90)],
    ]),
    ...arms.map(([, shoulder, elbow]): [Joint, number] => ['shoulder', turn(180 - direction(shoulder, elbow) + chest)]),
    ['back', turn(chest - pelvis)],
    ['neck', turn(direction(neck, head) - chest)],
  ];
}

/** Checks each move at both of its ends, and at 120 places between them. */
function everywhere(check: (id: MoveId, move: Move, t: number) => void): void {
  // In thousandths: most doubles between 0 and 1 are next to nothing.
  const between = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);
  for (const id of ids)
    fc.assert(
      fc.property(between, (t) => check(id, moves[id], t)),
      { numRuns: 120, examples: [[0], [1]] },
    );
}

describe('the movements', () => {
  it('keep the length of every limb', () => {
    everywhere((id, move, t) => {
      const { trunk, legs, arms } = skeleton(move, t);
      // Somebody who lies is seen from the feet at an angle, which makes the trunk shorter, and always by as much.
      const depth = move.view === 'feet' ? 0.7 : 1;
      const { pelvis, chest, neck, leg, foot, arm } = bones;
      const lengths: [string, Line, readonly (number | undefined)[]][] = [
        ['trunk', trunk, [pelvis * depth, chest * depth, neck * depth]],
        ...legs.map((line): [string, Line, number[]] => ['leg', line, [leg, leg, foot]]),
        ...arms.map((line): [string, Line, (number | undefined)[]] => ['arm', line, [undefined, arm, arm]]),
      ];
      for (const [name, line, bonesOfIt] of lengths)
        bonesOfIt.forEach((length, index) => {
          const drawn = distance(line[index]!, line[index + 1]!);
          // Between the shoulders there is no bone: they are pulled up.
          if (length && Math.abs(drawn - length) > 1e-6)
            expect.fail(`the ${name} of ${id} is ${drawn} long, not ${length}`);
        });
    });
  });

  it('bend no joint farther than people do', () => {
    everywhere((id, move, t) => {
      for (const [joint, angle] of angles(move, t)) {
        const [least, most] = ranges[joint];
        expect(angle, `the ${joint} of ${id}`).to.be.within(least - 0.01, most + 0.01);
      }
    });
  });

  it('keep on the ground what bears on it', () => {
    everywhere((id, move, t) => {
      for (const part of contacts[id])
        expect(heights[part](skeleton(move, t)), `the ${part} of ${id}`).to.be.closeTo(bearing(id, part), touching);
    });
  });

  it('put nothing into the ground', () => {
    everywhere((id, move, t) => {
      if (contacts[id] === seenFromAbove) return;
      const body = skeleton(move, t);
      for (const [part, height] of Object.entries(heights))
        expect(height(body), `the ${part} of ${id}`).to.be.at.most(ground.limb + touching);
    });
  });

  it('have a name of their own, a source that exists, and the month in which it was read', () => {
    for (const id of ids) {
      const { sources, reviewed } = moveSources[id];
      expect(sources, id).to.not.be.empty;
      for (const source of sources) expect(movementSources, id).to.have.property(source);
      expect(reviewed, id)
        .to.match(/^\d{4}-(0[1-9]|1[0-2])$/)
        .and.satisfy((month: string) => month <= edition.written.slice(0, 7));
    }
    expect(ids).to.have.length.at.least(22);
  });

  it('take four seconds more than they are held, each time and on each side', () => {
    for (const id of ids) {
      const { seconds, times = 1, hold, sides } = moves[id].dose;
      if (hold) expect(seconds, id).to.equal(times * (hold + 4) * (sides ? 2 : 1));
    }
  });

  it('are all in a routine, or get somebody down and up', () => {
    const used = Object.values(routines).flatMap(({ standing, floor = [] }) => [...standing, ...floor]);
    expect([...new Set([...used, ...gettingDown, ...gettingUp])]).to.have.members(ids);
  });

  it('leave the floor out for those who stand or sit, and go down once for the others', () => {
    for (const [name, { standing, floor = [] }] of Object.entries(routines)) {
      expect(standing.filter(isOnFloor), name).to.be.empty;
      expect(floor.map(isOnFloor), name).to.deep.equal(floor.map(isOnFloor).sort());
    }
  });

  it('go down to the chair as they come up by it, backwards', () => {
    for (const end of [0, 1])
      expect(skeleton(moves['kneel-down'], end)).to.deep.equal(skeleton(moves['stand-up'], 1 - end));
  });
});
