/** Entry point: the published rules and two pure functions over them. No DOM; runs in Node. */
import { edition } from './content/edition.js';
import { otherwise, outcomes, type OutcomeId, type RuleId } from './content/outcomes.js';
import { exclusive, questionnaire, type GivenAnswers, type QuestionId } from './content/questionnaire.js';
import { checkAnswers } from './rules/check-answers.js';
import { decide as decideBy, type Decision } from './rules/decide.js';
import { path as pathThrough, type Path } from './rules/path.js';

export { outcomes, questionnaire };
export type { Decision, GivenAnswers, OutcomeId, Path, QuestionId, RuleId };

/** The version of the words and rules. */
export const contentVersion: string = edition.version;

/**
 * Where a visitor with these answers should go, and the ids of the rules that say so.
 * Every answer given counts; pass only the answers that `path` names as asked to leave out those no longer asked.
 * @throws {TypeError} naming an unknown question or option id, or options that cannot both be ticked
 */
export function decide(answers: GivenAnswers): Decision<OutcomeId, RuleId> {
  checkAnswers(questionnaire, exclusive, answers);
  return decideBy(outcomes, otherwise, answers);
}

/**
 * Which questions were asked, which comes next, and whether a result may be shown.
 * @throws {TypeError} naming an unknown question or option id, or options that cannot both be ticked
 */
export function path(answers: GivenAnswers): Path<QuestionId> {
  checkAnswers(questionnaire, exclusive, answers);
  return pathThrough(questionnaire, outcomes, answers);
}
