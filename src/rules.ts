/** Entry point: the published rules and pure functions over them. No DOM; runs in Node. */
import { edition as published } from './content/edition.js';
import { otherwise, outcomes, type OutcomeId, type RuleId } from './content/outcomes.js';
import { exclusive, questionnaire, type GivenAnswers, type QuestionId } from './content/questionnaire.js';
import { mostUrgentFirst } from './content/urgency.js';
import { checkAnswers } from './rules/check-answers.js';
import { compare as compareBy, type Comparison, type Difference, type Edition } from './rules/compare.js';
import { decide as decideBy, type Decision } from './rules/decide.js';
import { path as pathThrough, type Path } from './rules/path.js';

export { outcomes, questionnaire };
export type { Comparison, Decision, Difference, Edition, GivenAnswers, OutcomeId, Path, QuestionId, RuleId };

/** The version of the words and rules. */
export const contentVersion: string = published.version;

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

/** The questions and rules of this edition, as `compare` takes them. */
export const edition: Edition = { questionnaire, exclusive, outcomes, otherwise };

/**
 * For whom one edition of the rules is milder than another, and for whom more urgent. Nobody listed is a proof that there is nobody.
 * An option that one edition lacks is compared as if it had not been there: who ticks it alone is compared with "None of these".
 * @throws {TypeError} naming an outcome that this edition does not know
 */
export function compare(before: Edition, after: Edition = edition): Comparison {
  return compareBy(before, after, mostUrgentFirst);
}
