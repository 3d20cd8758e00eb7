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

/** Whoever goes down on to the floor gets down there and up again. */
export function planOf(routine: RoutineId, withFloor: boolean): Plan {
  const { standing, floor = standing } = routines[routine];
  const isDown = (id: MoveId | undefined): boolean => id !== undefined && isOnFloor(id);
  const all = withFloor ? floor : standing;
  return {
    routine,
    moves: all.flatMap((id, index) => [
      ...(isDown(id) && !isDown(all[index - 1]) ? gettingDown : []),
      id,
      ...(isDown(id) && !isDown(all[index + 1]) ? gettingUp : []),
    ]),
  };
}

/** How long each move takes, in milliseconds. */
export const timesOf = (plan: Plan): number[] => plan.moves.map((id) => moves[id].dose.seconds * 1000);
