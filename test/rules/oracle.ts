/**
 * The rules a second time, written by hand from the clinical specification and not from `src/content`: plain ifs, nothing
 * shared. Whoever changes a rule changes it in both places, or the two disagree and a test names the answers.
 */
import type { OutcomeId, RuleId } from '../../src/content/outcomes.js';
import type { OptionId, QuestionId } from '../../src/content/questionnaire.js';
import type { Answers } from '../../src/content/schema.js';

interface Verdict {
  readonly outcome: OutcomeId;
  readonly because: readonly RuleId[];
}

export function oracle(answers: Answers): Verdict {
  const says = <Q extends QuestionId>(question: Q, option: OptionId<Q>): boolean =>
    answers[question]?.includes(option) ?? false;
  const nerve = (option: OptionId<'nerve'>): boolean => says('nerve', option);
  const danger = (option: OptionId<'danger'>): boolean => says('danger', option);
  const about = (option: OptionId<'about'>): boolean => says('about', option);
  const unwell = (option: OptionId<'unwell'>): boolean => says('unwell', option);
  const severe = says('severity', 'severe');
  const fired: RuleId[] = [];

  if (nerve('saddle')) fired.push('E01');
  if (nerve('bladder')) fired.push('E02');
  if (nerve('bowel')) fired.push('E03');
  if (nerve('both-legs')) fired.push('E04');
  if (nerve('walking')) fired.push('E05');
  if (nerve('sex')) fired.push('E06');
  if (danger('accident')) fired.push('E07');
  if (danger('chest')) fired.push('E08');
  if (danger('collapse')) fired.push('E09');
  if (danger('dark-pee')) fired.push('E10');
  if (danger('very-unwell')) fired.push('E11');
  if (unwell('fever') && about('infection-risk')) fired.push('E12');
  if (nerve('one-leg-weak') && about('cancer')) fired.push('E13');
  if (nerve('one-leg-weak') && unwell('fever')) fired.push('E14');
  if (nerve('one-leg-weak') && danger('knock')) fired.push('E15');
  if (fired.length > 0) return { outcome: 'emergency', because: fired };

  if (nerve('one-leg-weak')) fired.push('U01');
  if (nerve('unsure')) fired.push('U02');
  if (danger('unsure')) fired.push('U03');
  if (unwell('fever')) fired.push('U04');
  if (unwell('pee-pain')) fired.push('U05');
  if (unwell('weight-loss')) fired.push('U06');
  if (unwell('lump')) fired.push('U07');
  if (unwell('night')) fired.push('U08');
  if (unwell('cough')) fired.push('U09');
  if (unwell('upper-back')) fired.push('U10');
  if (about('cancer')) fired.push('U11');
  if (about('pregnant')) fired.push('U12');
  if (about('bones') && (says('onset', 'during') || danger('knock') || severe)) fired.push('U13');
  if (about('age-65') && (danger('knock') || severe)) fired.push('U14');
  if (danger('knock') && severe) fired.push('U15');
  if (severe && says('trend', 'worse')) fired.push('U16');
  if (danger('muscles')) fired.push('U17');
  if (about('infection-risk') && (unwell('unsure') || severe || says('trend', 'worse'))) fired.push('U18');
  if (about('under-18') && severe) fired.push('U19');
  if (about('blood-thinners') && (danger('knock') || says('onset', 'during') || severe)) fired.push('U20');
  if (fired.length > 0) return { outcome: 'urgent', because: fired };

  if (about('under-18')) fired.push('S01');
  if (about('bones')) fired.push('S02');
  if (about('infection-risk')) fired.push('S03');
  if (says('leg', 'one-leg')) fired.push('S04');
  if (severe) fired.push('S05');
  if (says('length', 'over-6-weeks')) fired.push('S06');
  if (says('length', '1-to-6-weeks') && (says('trend', 'same') || says('trend', 'worse'))) fired.push('S07');
  if (says('length', '4-to-7-days') && says('trend', 'worse')) fired.push('S08');
  if (unwell('unsure')) fired.push('S09');
  if (danger('knock') && says('severity', 'moderate')) fired.push('S10');
  if (about('age-65') && says('onset', 'during')) fired.push('S11');
  if (fired.length > 0) return { outcome: 'see-professional', because: fired };

  if (earnsNormalSoreness(answers)) return { outcome: 'normal-soreness', because: ['N01'] };
  if (earnsSelfCare(answers)) return { outcome: 'self-care', because: ['C01'] };
  return { outcome: 'see-professional', because: [] };
}

/** P5: the one way to `normal-soreness`. Each answer must be just this one. */
export function earnsNormalSoreness(answers: Answers): boolean {
  if (!only(answers, 'nerve', 'none')) return false;
  if (!only(answers, 'danger', 'none')) return false;
  if (!only(answers, 'about', 'none')) return false;
  if (!only(answers, 'unwell', 'none')) return false;
  if (!only(answers, 'leg', 'no')) return false;
  if (!only(answers, 'length', 'up-to-3-days')) return false;
  if (!only(answers, 'onset', 'later')) return false;
  return only(answers, 'severity', 'mild', 'moderate');
}

function earnsSelfCare(answers: Answers): boolean {
  if (!only(answers, 'nerve', 'none') || !only(answers, 'unwell', 'none') || !only(answers, 'leg', 'no')) return false;
  if (!only(answers, 'danger', 'none', 'knock')) return false;
  if (!among(answers, 'about', 'none', 'age-65', 'blood-thinners')) return false;
  if (!only(answers, 'severity', 'mild', 'moderate')) return false;
  if (only(answers, 'length', 'up-to-3-days')) return true;
  if (only(answers, 'length', '4-to-7-days')) return only(answers, 'trend', 'better', 'same');
  if (only(answers, 'length', '1-to-6-weeks')) return only(answers, 'trend', 'better');
  return false;
}

/** Whether the answer is one option alone, and one of these. */
function only<Q extends QuestionId>(answers: Answers, question: Q, ...allowed: readonly OptionId<Q>[]): boolean {
  const given = answers[question];
  return given?.length === 1 && allowed.some((option) => option === given[0]);
}

/** Whether there is an answer, and every part of it is one of these. */
function among<Q extends QuestionId>(answers: Answers, question: Q, ...allowed: readonly OptionId<Q>[]): boolean {
  const given = answers[question] ?? [];
  return given.length > 0 && given.every((option) => allowed.some((each) => each === option));
}
