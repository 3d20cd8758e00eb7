/** Which movements a visitor does: those of a routine, on the floor too or not. */
import {
  gettingDown,
  gettingUp,
  isOnFloor,
  moves,
  routines,
  type MoveId,
  type RoutineId,
} from '../../content/moves.js';

export interface Plan {
  readonly routine: RoutineId;
  readonly moves: readonly MoveId[];
}

/** Whether a routine has movements on the floor. */
export const hasFloor = (routine: RoutineId): boolean => Boolean(routines[routine].floor);

/** Whoever goes down on to the floor, after all that stands, gets down there and up again. */
export function planOf(routine: RoutineId, withFloor: boolean): Plan {
  const { standing, floor } = routines[routine];
  if (!floor || !withFloor) return { routine, moves: standing };
  const first = floor.findIndex(isOnFloor);
  return { routine, moves: [...floor.slice(0, first), ...gettingDown, ...floor.slice(first), ...gettingUp] };
}

/** How long each move takes, in milliseconds. */
export const timesOf = (plan: Plan): number[] => plan.moves.map((id) => moves[id].dose.seconds * 1000);
