/** Movements that many people use, among what else may help: the same for everybody, and never chosen by an answer. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeId } from '../../content/outcomes.js';
import type { Answers } from '../../content/schema.js';

/** Not for whoever needs help today, is under 18 or is pregnant. */
const isOffered = (outcome: OutcomeId, { about = [] }: Answers): boolean =>
  outcome !== 'emergency' && outcome !== 'urgent' && !about.includes('under-18') && !about.includes('pregnant');

export const movements = (level: number, outcome: OutcomeId, counted: Answers): TemplateResult | typeof nothing =>
  isOffered(outcome, counted)
    ? html`<guided-routine exportparts="heading,button,option,input,card,link,picture" heading-level=${level}></guided-routine>`
    : nothing;
