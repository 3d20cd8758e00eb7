/** Every word that a visitor can meet. A language is one file that fills this type: a missing or surplus key does not compile. */
import type { SectionId } from '../guide.js';
import type { Dose, MoveId, RoutineId } from '../moves.js';
import type { ActivityId, TipIds } from '../prevention.js';
import type { exclusive, OptionId, QuestionId } from '../questionnaire.js';
import type { CombinedRuleId, ListedOutcomeId, OutcomeId } from '../outcomes.js';
import type { RegionId } from '../regions.js';

/** One sentence a line. Each line becomes its own paragraph or list item. */
type Lines = readonly string[];

interface TitleAndText {
  readonly title: string;
  readonly text: string;
}

/** The words for a region's numbers and places of help. Each stands inside sentences. */
export interface RegionWords {
  /** The emergency number as it is read. `regions.ts` says what it dials. */
  readonly number: string;
  /** Where to go in an emergency. */
  readonly place: string;
  /** How to get help today: a sentence. */
  readonly today: string;
  /** Whom to call when worried, after "Call". */
  readonly call: string;
  /** Whom to book. */
  readonly routine: string;
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
  readonly regions: Readonly<Record<RegionId, RegionWords>>;

  readonly checkerTitle: string;
  readonly checkerDanger: (region: RegionWords) => string;
  readonly checkerPurpose: string;
  readonly checkerLimits: string;
  /** How many questions there are. */
  readonly checkerLength: string;
  readonly checkerPrivacy: string;
  readonly checkerStart: string;
  readonly checkerShowSigns: string;
  readonly checkerEmergencyLine: (region: RegionWords) => string;
  readonly checkerBack: string;
  readonly checkerContinue: string;
  readonly checkerTickAll: string;
  /** Before “None of these”. */
  readonly checkerOr: string;
  readonly checkerProgress: (position: number, total: number) => string;
  readonly checkerErrorLeadIn: string;
  /** Says the way out. */
  readonly checkerError: Readonly<Record<'one' | 'many', string>>;

  /** On a shared tablet that nobody touches. `seconds` is how long the visitor has from now. */
  readonly idleNotice: (seconds: number) => string;

  // Questions are asked in Great Britain alone, so the words that only a result needs take no region.
  /** On the button where an ambulance is not needed at once. */
  readonly resultCallInstead: string;
  readonly resultGoToAE: string;
  readonly resultAmbulance: string;
  /** On an emergency that came before the question about danger. */
  readonly resultBeforeDanger: Lines;
  /** After an accident without any sign of the nerves. */
  readonly resultStill: string;
  /** On an emergency that came before the question about the visitor. */
  readonly resultBeforeAbout: string;
  readonly resultTextRelay: (number: string) => string;
  readonly resultBsl: string;
  readonly resultOnline111: string;
  /** The names of the links to 111 online: of England, Wales and Scotland. */
  readonly resultNations: readonly [string, string, string];
  /** For a pregnant visitor, whom another rule sends to get help today as well. */
  readonly resultMaternity: string;
  /** First on the card of a visitor who gets help today for pregnancy alone. */
  readonly resultMidwife: string;
  readonly resultPregnancyDanger: string;
  readonly resultParent: string;
  readonly resultSeeProfessional: (region: RegionWords) => string;
  /** For a visitor under 18, in place of the line above. */
  readonly resultSeeGP: string;
  readonly resultPhysio: string;
  readonly resultPhysioLink: string;
  readonly resultCannotCope: (region: RegionWords) => string;
  /** A step of help today, unless it is for pregnancy alone. */
  readonly resultDoNotWait: string;
  /** The last step at home, by how long it has lasted. */
  readonly resultCheckAgain: Readonly<Record<Exclude<OptionId<'length'>, 'over-6-weeks'>, string>>;
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
  /** Hands the summary to an app of the visitor's choice. */
  readonly resultShare: string;
  readonly resultReminder: string;
  /** Beside the button: what becomes of the press. `date` is in words. */
  readonly resultReminderDay: (date: string) => string;
  /** What stands in the visitor's calendar, where others may read it: no sign, and nothing of a back. */
  readonly resultReminderTitle: string;
  readonly resultTipsTitle: string;
  /** The same fold, where movements are offered as well. */
  readonly resultTipsAndMovements: string;
  readonly resultAdvertisement: string;
  readonly resultProvidedBy: (name: string) => string;

  readonly listsTitle: Readonly<Record<ListedOutcomeId, (region: RegionWords) => string>>;
  readonly listsDoNotDrive: string;
  readonly listsSigns: string;
  /** One sentence for each rule of several ticks. */
  readonly listsRules: Readonly<Record<CombinedRuleId, string>>;
  /** A sign for which an ambulance is right. */
  readonly listsAmbulance: (sign: string, region: RegionWords) => string;
  readonly listsNotSure: (region: RegionWords) => string;
  readonly listsPregnant: string;
  /** The link to a region's own page about back pain. */
  readonly listsPage: string;
  readonly listsAnswer: string;

  readonly safetyNetTitle: Readonly<Record<'emergency' | 'urgent' | 'later', string>>;
  /** After an emergency. */
  readonly safetyNetWaiting: string;
  readonly safetyNetEmergency: (region: RegionWords) => string;
  readonly safetyNetSigns: Lines;
  /** After help today. */
  readonly safetyNetAgain: string;
  readonly safetyNetAdvice: (region: RegionWords) => string;
  readonly safetyNetProfessional: (region: RegionWords) => string;

  readonly aboutTitle: string;
  readonly aboutPurpose: Lines;
  readonly aboutReview: string;
  /** Once somebody has. Each reviewer is a name, a role and a date. */
  readonly aboutReviewed: (reviewers: string) => string;
  /** Once a word or a rule has changed since. */
  readonly aboutReviewChanged: (name: string, version: string) => string;
  readonly aboutEdition: (version: string, expires: string) => string;
  /** How the sources were read, as `sources.ts` says of each. */
  readonly aboutReadings: string;
  readonly aboutSources: string;
  /** Above everything once the advice is out of date: in Great Britain, and elsewhere. */
  readonly aboutExpired: string;
  readonly aboutExpiredAbroad: (region: RegionWords) => string;
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

  /** The button that opens the warm-up among the tips. */
  readonly tipsWarmUp: string;

  /** Above a choice of routines. */
  readonly routineTitle: string;
  /** What stands above every routine. */
  readonly routineLead: string;
  readonly routineIntro: Lines;
  /** What stays in sight while a routine runs. */
  readonly routineStop: string;
  readonly routineReview: string;
  readonly routineFolds: Readonly<Record<'signs' | 'sheet', string>>;
  readonly routinePicker: string;
  /** The name of a routine, for an activity. */
  readonly routineFor: (routine: string, activity: string) => string;
  readonly routineWhere: string;
  readonly routinePlaces: Readonly<Record<'standing' | 'floor', string>>;
  readonly routineAloud: string;
  readonly routineStart: string;
  /** Where in the routine the visitor is, and how long it still takes. */
  readonly routinePosition: (position: number, total: number, minutes: number) => string;
  readonly routineLeft: (seconds: number) => string;
  readonly routinePaused: string;
  /** The buttons, by what they do. */
  readonly routineButtons: Readonly<Record<'pause' | 'resume' | 'back' | 'next' | 'end' | 'leave', string>>;
  readonly routineDone: string;
  /** What may be said of a routine, and no more. */
  readonly routineNotes: Readonly<Record<RoutineId, Lines>>;

  readonly routineTitles: Readonly<Record<RoutineId, string>>;
  readonly moveWords: Readonly<Record<MoveId, TitleAndText>>;
  /** How long and how often. */
  readonly moveDose: (dose: Dose) => string;

  readonly contactTitle: (name: string) => string;
  readonly contactFreeCall: string;
  readonly contactBook: string;
  readonly contactHours: string;
  readonly contactMap: (place: string) => string;
  readonly contactSubject: (partner: string | undefined) => string;
  /** Whose words or details these are. */
  readonly contactFrom: (name: string) => string;
  readonly contactFolded: string;

  readonly guideTitle: string;
  readonly guideIntro: string;
  readonly guideContents: string;
  /** The title of each section, in reading order. */
  readonly guideSection: Readonly<Record<SectionId, string>>;
  readonly guideSoreness: Lines;
  readonly guideCausesLead: string;
  readonly guideCauses: readonly TitleAndText[];
  /** What a clinic says of its own treatment is labelled. */
  readonly guideTreatments: readonly (TitleAndText & { readonly isFromClinic?: true })[];
  readonly guideTakeaways: Lines;
  readonly guideSummary: Lines;
  readonly guideFaq: readonly { readonly title: string; readonly text: Lines }[];
  readonly guideCredits: Lines;
  readonly guideDisclaimer: string;
}
