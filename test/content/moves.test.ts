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
import { bones, poseAt, skeleton, type Limb, type Skeleton } from '../../src/pictures/pose.js';

const moves: Readonly<Record<MoveId, Move>> = published;
const ids = Object.keys(moves) as MoveId[];

/** Where a body part is as low as it can be: the ground is at 56, and a limb has a width, the trunk a greater one. */
const ground = { limb: 53.5, trunk: 52.7 };
/** How far from there still looks like touching: a pixel at 96 pixels. */
const touching = 0.625;

/** The height of what can bear a person. `aFoot` is the lower of the two. */
const heights = {
  foot: ({ leg, toes }: Skeleton) => Math.max(leg.end[1], toes[1]),
  farFoot: ({ farLeg, farToes }: Skeleton) => Math.max(farLeg.end[1], farToes[1]),
  aFoot: (body: Skeleton): number => Math.max(heights.foot(body), heights.farFoot(body)),
  knee: ({ leg }: Skeleton) => leg.joint[1],
  farKnee: ({ farLeg }: Skeleton) => farLeg.joint[1],
  elbow: ({ arm }: Skeleton) => arm.joint[1],
  farElbow: ({ farArm }: Skeleton) => farArm.joint[1],
  hand: ({ arm }: Skeleton) => arm.end[1],
  farHand: ({ farArm }: Skeleton) => farArm.end[1],
  pelvis: ({ hip }: Skeleton) => hip[1],
  back: ({ shoulder }: Skeleton) => shoulder[1],
};

type Part = keyof typeof heights;

const feet = ['foot', 'farFoot'] as const;
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
  'roll-up': ['pelvis', ...feet],
  'hands-and-knees': onHandsAndKnees,
  'half-kneel': ['knee', 'foot'],
  'stand-up': ['farFoot'],
  'kneel-down': ['farFoot'],
  'hands-down': ['knee', 'foot'],
  'sit-down': onHandsAndKnees,
  'lie-down': ['pelvis', ...feet],
};

/** The height at which a part bears: of what it rests on, where that is not the ground. */
function bearing(id: MoveId, part: Part): number {
  if (id === 'sit-tall' && part === 'pelvis') return 40; // the seat of the chair
  if (id === 'knee-rolls') return 51.5; // farther away, so higher in the picture
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

const bend = ({ start, joint, end }: Limb): number => {
  const angle = Math.abs(direction(joint, end) - direction(start, joint));
  return Math.min(angle, 360 - angle);
};

/** How far the joints of this pose go. Seen from the front only knees and elbows can be measured, seen from the feet nothing. */
function angles(move: Move, t: number): [Joint, number][] {
  const body = skeleton(move, t);
  const { lean } = poseAt(move, t);
  const bends: [Joint, number][] = [
    ['knee', bend(body.leg)],
    ['knee', bend(body.farLeg)],
    ['elbow', bend(body.arm)],
    ['elbow', bend(body.farArm)],
  ];
  if (move.view === 'feet') return [];
  if (move.view === 'front') return bends;
  const hip = ({ start, joint }: Limb): number => turn(180 - direction(start, joint) + lean[0]);
  const shoulder = ({ start, joint }: Limb): number => turn(180 - direction(start, joint) + lean[1]);
  const ankle = ({ joint, end }: Limb, toes: Point): number => turn(direction(joint, end) - direction(end, toes) - 90);
  return [
    ...bends,
    ['hip', hip(body.leg)],
    ['hip', hip(body.farLeg)],
    ['back', lean[1] - lean[0]],
    ['neck', lean[2] - lean[1]],
    ['shoulder', shoulder(body.arm)],
    ['shoulder', shoulder(body.farArm)],
    ['ankle', ankle(body.leg, body.toes)],
    ['ankle', ankle(body.farLeg, body.farToes)],
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
      const { leg, farLeg, arm, farArm, toes, farToes, ...trunk } = skeleton(move, t);
      const depth = move.view === 'feet' ? distance(trunk.waist, trunk.hip) / bones.pelvis : 1;
      const lengths: [string, Point, Point, number][] = [
        ['thigh', leg.start, leg.joint, bones.leg],
        ['shin', leg.joint, leg.end, bones.leg],
        ['foot', leg.end, toes, bones.foot],
        ['far thigh', farLeg.start, farLeg.joint, bones.leg],
        ['far shin', farLeg.joint, farLeg.end, bones.leg],
        ['far foot', farLeg.end, farToes, bones.foot],
        ['upper arm', arm.start, arm.joint, bones.arm],
        ['forearm', arm.joint, arm.end, bones.arm],
        ['far upper arm', farArm.start, farArm.joint, bones.arm],
        ['far forearm', farArm.joint, farArm.end, bones.arm],
        ['lower back', trunk.hip, trunk.waist, bones.pelvis * depth],
        ['chest', trunk.waist, trunk.shoulder, bones.chest * depth],
        ['neck', trunk.shoulder, trunk.head, bones.neck * depth],
      ];
      for (const [name, start, end, length] of lengths)
        expect(distance(start, end), `the ${name} of ${id}`).to.be.closeTo(length, 1e-6);
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

  it('get up as they got down, backwards', () => {
    gettingDown.forEach((id, index) => {
      const up = moves[gettingUp[gettingUp.length - 1 - index]!];
      for (const end of [0, 1])
        for (const part of Object.values(heights))
          expect(part(skeleton(moves[id], end)), id).to.be.closeTo(part(skeleton(up, 1 - end)), 1e-6);
    });
  });
});
