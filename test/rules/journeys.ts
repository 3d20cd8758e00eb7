/** Every way through the questions, as a tree: what a visitor is shown after each answer. */
import type { Answers } from '../../src/content/schema.js';
import { decide, type Decision } from '../../src/rules/decide.js';
import { path, type Path } from '../../src/rules/path.js';
import { urgencyOf, type Content } from './rule-context.js';
import type { Space } from './space.js';

export interface Stage {
  readonly answers: Answers;
  readonly path: Path;
  readonly decision: Decision;
  /** What follows, by the answer to the next question. Empty at a result. */
  readonly onward: readonly Stage[];
  /** The most urgent result that this visitor can still come to. */
  readonly worst: number;
}

/** All journeys over the answers of `space`, from the start. */
export function journeys(content: Content, space: Space, answers: Answers = {}): Stage {
  const now = path(content.questionnaire, content.outcomes, answers);
  const decision = decide(content.outcomes, content.otherwise, answers);
  const { next } = now;
  const onward =
    next === null
      ? []
      : space.answersTo(next).map((answer) => journeys(content, space, { ...answers, [next]: answer }));
  const worst = onward.reduce(
    (most, stage) => Math.max(most, stage.worst),
    next === null ? urgencyOf(decision.outcome) : 0,
  );
  return { answers, path: now, decision, onward, worst };
}

/** This stage and all that follow. */
export function* stages(stage: Stage): Generator<Stage> {
  yield stage;
  for (const each of stage.onward) yield* stages(each);
}

/** The result of a visitor with the answers of this index, who is asked no more than needed. */
export function resultAt(start: Stage, space: Space, index: number): Stage {
  let stage = start;
  while (stage.path.next !== null) stage = stage.onward[space.choice(stage.path.next, index)]!;
  return stage;
}
