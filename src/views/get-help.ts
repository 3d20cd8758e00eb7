/** How to reach help, by outcome: the first action, then the words round it. */
import { html, nothing, type TemplateResult } from 'lit';
import { additions, type ListedOutcomeId, type OutcomeId, type RuleId } from '../content/outcomes.js';
import { home, regions, type RegionId } from '../content/regions.js';
import type { Answers } from '../content/schema.js';
import type { Content } from '../internal/renderable.js';
import type { Decision } from '../rules/decide.js';
import { matches } from '../rules/matches.js';
import { action, link, list, paragraphs } from './text.js';
import * as words from '../internal/words.js';

const call = (number = '', text = words.call(number)): Content => number && action(`tel:${number}`, text);

const strong = (text: string): TemplateResult => html`<p><strong>${text}</strong></p>`;

/** How a list of signs begins: whom to turn to where the visitor is. */
export function listedHelp(outcome: ListedOutcomeId, region: RegionId): Content {
  const local = words.regions[region];
  const { emergency, advice, page = '' } = regions[region];
  const first: Readonly<Record<ListedOutcomeId, Content>> = {
    emergency: [call(emergency, words.call(local.number)), strong(words.listsDoNotDrive)],
    urgent: [call(advice), paragraphs([local.today])],
    'see-professional': [
      paragraphs([words.resultSeeProfessional(local), words.resultCannotCope(local)]),
      page && html`<p class="alone">${link(page, words.listsPage)}</p>`,
    ],
  };
  return [first[outcome], otherWays(outcome, region)];
}

/** What else helps to get there: by text, in sign language, on line (111.nhs.uk serves England alone), or without a GP. These services are British. */
function otherWays(outcome: ListedOutcomeId, region: RegionId = home): Content {
  if (region !== home) return nothing;
  const [england, wales, scotland] = words.resultNations;
  const ways = {
    emergency: [
      paragraphs([words.resultTextRelay('18000')]),
      html`<p class="alone">${link('https://999bsl.co.uk/', words.resultBsl)}</p>`,
    ],
    urgent: [
      html`<p>
        ${words.resultOnline111} ${link('https://111.nhs.uk/', england)} · ${link('https://111.wales.nhs.uk/', wales)} ·
        ${link('https://www.nhsinform.scot/', scotland)}
      </p>`,
      paragraphs([words.resultTextRelay('18001 111')]),
    ],
    'see-professional': html`<p>
      ${words.resultPhysio} ${link('https://www.nhs.uk/nhs-services/get-nhs-help-for-back-joint-problems/', words.resultPhysioLink)}
    </p>`,
  };
  return ways[outcome];
}

/** Whether help is needed today for pregnancy and nothing else: then a midwife is the first to call. */
export const isPregnancyAlone = (because: readonly RuleId[]): boolean => because.join() === 'U12';

/** The inside of a result's care card, for these answers. Questions are asked in the home region alone. */
export function firstAction({ outcome, because }: Decision<OutcomeId, RuleId>, answers: Answers): Content {
  const has = (addition: keyof typeof additions): boolean => matches(additions[addition], answers);
  const { emergency, advice } = regions[home];
  const local = words.regions[home];
  const parent = has('parent') ? [words.resultParent] : [];
  if (outcome === 'emergency') {
    return [
      call(emergency, has('ambulance') ? undefined : words.resultCallInstead),
      strong(has('ambulance') ? words.resultAmbulance : words.resultGoToAE),
      paragraphs([
        ...(answers['danger'] ? [] : words.resultBeforeDanger),
        ...(has('still') ? [words.resultStill] : []),
        ...(answers['about'] ? parent : [words.resultBeforeAbout]),
      ]),
      otherWays(outcome),
    ];
  }
  if (outcome === 'urgent') {
    const first = isPregnancyAlone(because);
    return [
      first ? paragraphs([words.resultMidwife, words.resultPregnancyDanger]) : nothing,
      call(advice),
      paragraphs(first ? parent : [local.today, ...parent, ...(has('maternity') ? [words.resultMaternity] : [])]),
      otherWays(outcome),
    ];
  }
  if (outcome === 'see-professional') {
    const whom = has('parent') ? words.resultSeeGP : words.resultSeeProfessional(local);
    return [paragraphs([whom, words.resultCannotCope(local), ...parent]), has('parent') ? nothing : otherWays(outcome)];
  }
  return [outcome === 'normal-soreness' ? paragraphs([words.resultSoreness]) : nothing, list(words.resultHomeCare)];
}
