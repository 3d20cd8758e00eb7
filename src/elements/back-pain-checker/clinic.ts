/** P6: what a clinic may show with a result. */
import { clinicVisitors, outcomes, type OutcomeId } from '../../content/outcomes.js';
import type { Answers } from '../../content/schema.js';

/** Nothing beside urgent advice, and nothing unless each answer to the questions of `clinicVisitors` is among those named there. */
export function clinicFor(outcome: OutcomeId, answers: Answers): (typeof outcomes)[number]['clinic'] {
  const mayShow = Object.entries<readonly string[]>(clinicVisitors).every(([question, allowed]) =>
    (answers[question] ?? []).every((has) => allowed.includes(has)),
  );
  return (mayShow ? outcomes.find(({ id }) => id === outcome)?.clinic : undefined) ?? 'none';
}
