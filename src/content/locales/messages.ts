/** Every word that a visitor can meet. A language is one file that fills this type: a missing or surplus key does not compile. */
import type { FaqId, SectionId } from '../guide.js';
import type { ActivityId, TipId } from '../prevention.js';
import type { exclusive, OptionId, QuestionId } from '../questionnaire.js';
import type { OutcomeId } from '../outcomes.js';

/** One sentence a line. Each line becomes its own paragraph or list item. */
type Lines = readonly string[];

interface TitleAndText {
  readonly title: string;
  readonly text: string;
}

/** Emergency number, and advice number where the region has one. */
export interface Numbers {
  readonly emergency: string;
  readonly advice: string;
}

type Exclusive = (typeof exclusive)[number];

interface QuestionWords<Q extends QuestionId> {
  readonly title: string;
  /** Names the question in a list of answers. */
  readonly short: string;
  readonly hint?: string;
  readonly options: Readonly<Record<Exclude<OptionId<Q>, Exclusive>, string>>;
}

interface OutcomeWords {
  readonly title: string;
  /** Says the urgency to a screen reader, before the title. */
  readonly leadIn: string;
  /** What to do now, after the first action. */
  readonly steps: Lines;
}

export interface Messages {
  /** BCP 47 tag of the language. */
  readonly lang: string;
  /** Said after a link that opens a new tab. */
  readonly newTab: string;
  readonly questions: { readonly [Q in QuestionId]: QuestionWords<Q> };
  readonly exclusive: Readonly<Record<Exclusive, string>>;
  readonly outcomes: Readonly<Record<OutcomeId, OutcomeWords>>;
  readonly checker: {
    readonly title: string;
    readonly danger: (numbers: Numbers) => string;
    readonly audience: string;
    readonly length: string;
    readonly limits: string;
    readonly privacy: string;
    readonly start: string;
    readonly showSigns: string;
    readonly emergencyLine: (numbers: Numbers) => string;
    readonly back: string;
    readonly continue: string;
    readonly tickAll: string;
    readonly progress: (position: number, total: number) => string;
    readonly errorLeadIn: string;
    readonly error: Readonly<Record<'one' | 'many', string>>;
  };
  readonly result: {
    readonly call: (number: string) => string;
    readonly goToAE: string;
    readonly ambulance: string;
    readonly textRelayEmergency: string;
    readonly bsl: string;
    readonly urgent: string;
    readonly online111: string;
    readonly textRelay111: string;
    readonly maternity: string;
    readonly parent: string;
    readonly seeProfessional: Lines;
    readonly physioLink: string;
    readonly homeCareTitle: string;
    readonly homeCare: Lines;
    readonly stepsTitle: string;
    readonly tickedTitle: string;
    readonly source: string;
    readonly otherwise: string;
    readonly sorenessTitle: string;
    readonly soreness: string;
    readonly changeTitle: string;
    readonly change: string;
    readonly restart: string;
    readonly print: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly advertisement: string;
    readonly providedBy: (name: string) => string;
    /** Between the parts of a rule that must all hold, and of one where any may. */
    readonly and: string;
    readonly or: string;
  };
  readonly lists: {
    readonly intro: string;
    readonly emergencyTitle: (numbers: Numbers) => string;
    readonly urgent: (numbers: Numbers) => string;
    readonly signs: string;
    readonly answer: string;
  };
  readonly safetyNet: {
    readonly title: string;
    readonly emergency: (numbers: Numbers) => string;
    readonly signs: Lines;
    readonly advice: (numbers: Numbers) => string;
    readonly professional: string;
  };
  readonly about: {
    readonly title: string;
    readonly purpose: Lines;
    readonly review: string;
    readonly edition: (version: string, reviewed: string, expires: string) => string;
    readonly sources: string;
    readonly expired: string;
  };
  readonly soreness: {
    readonly label: string;
    readonly days: string;
    readonly start: string;
    readonly peak: string;
    readonly end: string;
  };
  readonly tips: {
    readonly title: string;
    readonly activityTitle: Readonly<Record<ActivityId, string>>;
    readonly picker: string;
    readonly activities: Readonly<Record<ActivityId, string>>;
    readonly tip: Readonly<Record<TipId, TitleAndText>>;
  };
  readonly contact: {
    readonly title: (name: string | undefined) => string;
    readonly freeCall: string;
    readonly call: (number: string | undefined) => string;
    readonly book: string;
    readonly hours: string;
    readonly map: (place: string) => string;
    readonly subject: (partner: string | undefined) => string;
    readonly folded: string;
  };
  readonly guide: {
    readonly title: string;
    readonly intro: Lines;
    readonly contents: string;
    readonly section: Readonly<Record<SectionId, string>>;
    readonly soreness: Lines;
    readonly warningSigns: Lines;
    readonly causesLead: string;
    readonly causes: readonly TitleAndText[];
    readonly treatments: readonly TitleAndText[];
    readonly takeaways: Lines;
    readonly summary: Lines;
    readonly faq: Readonly<Record<FaqId, { readonly title: string; readonly text: Lines }>>;
    readonly credits: Lines;
    readonly disclaimer: Lines;
  };
}
