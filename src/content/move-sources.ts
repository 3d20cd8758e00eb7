/** Whose guidance each movement repeats, and the month in which it was last compared with it. Not shipped. */
import type { MoveId } from './moves.js';
import type { MovementSourceId } from './sources.js';

interface MoveSource {
  readonly sources: readonly MovementSourceId[];
  /** `YYYY-MM`. */
  readonly reviewed: string;
}

const from = (...sources: readonly MovementSourceId[]): MoveSource => ({ sources, reviewed: '2026-11' });

const gettingUp = from('east-cheshire');

export const moveSources: Readonly<Record<MoveId, MoveSource>> = {
  march: from('nhs-warm-up'),
  'heel-digs': from('nhs-warm-up'),
  'knee-lifts': from('nhs-warm-up'),
  'shoulder-rolls': from('nhs-warm-up'),
  'knee-bends': from('nhs-warm-up'),
  'ease-down': from('nhs-stretch', 'policy'),
  calf: from('nhs-stretch'),
  thigh: from('nhs-run'),
  'hamstring-standing': from('nhs-run'),
  buttock: from('nhs-stretch'),
  hamstring: from('nhs-stretch'),
  'inner-thigh': from('nhs-stretch'),
  'knee-rolls': from('csp', 'versus-arthritis'),
  'deep-lunge': from('csp'),
  'one-leg-stand': from('csp'),
  'pelvic-tilt': from('csp', 'versus-arthritis'),
  'knee-to-chest': from('csp', 'versus-arthritis'),
  'back-bend': from('nhs-inform-back'),
  'sit-tall': from('nhs-inform-back'),
  walk: from('walkback'),
  'roll-up': gettingUp,
  'hands-and-knees': gettingUp,
  'half-kneel': gettingUp,
  'stand-up': gettingUp,
  'kneel-down': gettingUp,
  'lie-down': gettingUp,
};
