/** Every word that a visitor can meet. A language is one file that fills this type: a missing or surplus key does not compile. */
import type { SectionId } from '../guide.js';
import type { ActivityId, TipIds } from '../prevention.js';
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
  /** The side from which the language reads. */
  readonly dir: 'ltr' | 'rtl';
  /** Said after a link that opens a new tab. */
  readonly newTab: string;
  readonly call: (number: string) => string;
  readonly questions: { readonly [Q in QuestionId]: QuestionWords<Q> };
  readonly exclusive: Readonly<Record<Exclusive, string>>;
  readonly outcomes: Readonly<Record<OutcomeId, OutcomeWords>>;

  readonly checkerTitle: string;
  readonly checkerDanger: (numbers: Numbers) => string;
  readonly checkerPurpose: string;
  readonly checkerLimits: string;
  /** How many questions there are. */
  readonly checkerLength: string;
  readonly checkerPrivacy: string;
  readonly checkerStart: string;
  readonly checkerShowSigns: string;
  readonly checkerEmergencyLine: (numbers: Numbers) => string;
  readonly checkerBack: string;
  readonly checkerContinue: string;
  readonly checkerTickAll: string;
  readonly checkerProgress: (position: number, total: number) => string;
  readonly checkerErrorLeadIn: string;
  readonly checkerError: Readonly<Record<'one' | 'many', string>>;

  /** On a shared tablet that nobody touches. `seconds` is how long the visitor has from now. */
  readonly idleNotice: (seconds: number) => string;

  readonly resultGoToAE: string;
  readonly resultAmbulance: string;
  readonly resultTextRelay: (number: string) => string;
  readonly resultBsl: string;
  readonly resultUrgent: (numbers: Numbers) => string;
  readonly resultOnline111: string;
  readonly resultMaternity: string;
  readonly resultParent: string;
  readonly resultSeeProfessional: string;
  readonly resultPhysio: string;
  readonly resultPhysioLink: string;
  readonly resultHomeCareTitle: string;
  readonly resultHomeCare: Lines;
  readonly resultStepsTitle: string;
  readonly resultTickedTitle: string;
  readonly resultSource: string;
  readonly resultSorenessTitle: string;
  readonly resultSoreness: string;
  readonly resultChangeTitle: string;
  readonly resultChange: string;
  readonly resultRestart: string;
  readonly resultAnswersTitle: string;
  readonly resultPrint: string;
  readonly resultCopy: string;
  readonly resultCopied: string;
  readonly resultCopyByHand: string;
  readonly resultAdvertisement: string;
  readonly resultProvidedBy: (name: string) => string;
  /** Between the parts of a rule that must all hold, and of one where any may. */
  readonly resultAnd: string;
  /** Before two or more signs of which one is enough, with `resultOr` between them. */
  readonly resultOneOf: string;
  readonly resultOr: string;

  readonly listsEmergencyTitle: (numbers: Numbers) => string;
  readonly listsDoNotDrive: string;
  readonly listsSigns: string;
  readonly listsAnswer: string;

  readonly safetyNetTitle: string;
  readonly safetyNetEmergency: (numbers: Numbers) => string;
  readonly safetyNetSigns: Lines;
  readonly safetyNetAdvice: (numbers: Numbers) => string;
  readonly safetyNetProfessional: string;

  readonly aboutTitle: string;
  readonly aboutPurpose: Lines;
  readonly aboutReview: string;
  readonly aboutEdition: (version: string, reviewed: string, expires: string) => string;
  readonly aboutSources: string;
  readonly aboutExpired: string;
  readonly soreness: {
    readonly label: string;
    readonly days: string;
    readonly start: string;
    readonly peak: string;
    readonly end: string;
  };

  readonly tipsTitle: string;
  readonly tipsPicker: string;
  readonly tipsActivities: Readonly<Record<ActivityId, string>>;
  /** In reading order. */
  readonly tips: { readonly [G in keyof TipIds]: Readonly<Record<TipIds[G], TitleAndText>> };

  readonly contactTitle: (name: string) => string;
  readonly contactFreeCall: string;
  readonly contactBook: string;
  readonly contactHours: string;
  readonly contactMap: (place: string) => string;
  readonly contactSubject: (partner: string | undefined) => string;
  readonly contactFolded: string;

  readonly guideTitle: string;
  readonly guideIntro: string;
  readonly guideContents: string;
  /** The title of each section, in reading order. */
  readonly guideSection: Readonly<Record<SectionId, string>>;
  readonly guideSoreness: Lines;
  readonly guideCausesLead: string;
  readonly guideCauses: readonly TitleAndText[];
  readonly guideTreatments: readonly TitleAndText[];
  readonly guideTakeaways: Lines;
  readonly guideSummary: Lines;
  readonly guideFaq: readonly { readonly title: string; readonly text: Lines }[];
  readonly guideCredits: Lines;
  readonly guideDisclaimer: string;
}
