/** P6: what a clinic may show with a result. */
import { additions, outcomes, type OutcomeId } from '../../content/outcomes.js';
import type { Answers } from '../../content/schema.js';
import { matches } from '../../rules/matches.js';

/** Never beside urgent advice, and never for those whom `additions.noClinic` names. */
export const clinicFor = (outcome: OutcomeId, answers: Answers): (typeof outcomes)[number]['clinic'] =>
  matches(additions.noClinic, answers) ? 'none' : (outcomes.find(({ id }) => id === outcome)?.clinic ?? 'none');
