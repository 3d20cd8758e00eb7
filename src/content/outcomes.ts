/**
 * Where to send a visitor: each outcome once, and beside it every rule that leads there.
 *
 * Outcomes are tried in this order and the first with a rule that fires is the answer, so the most urgent stand first.
 * `normal-soreness` is the mildest, yet stands before `self-care`: whoever earns it would earn the wider rule C01 as well.
 * The two mild outcomes are earned by positive answers. Whoever earns none goes to `otherwise`, which is not the mildest.
 */
import type { OptionId, QuestionId, Tick, When } from './questionnaire.js';
import type { Outcome } from './schema.js';
import type { SourceId } from './sources.js';

export const outcomes = [
  {
    id: 'emergency',
    clinic: 'none',
    rules: [
      {
        id: 'E01',
        when: { question: 'nerve', has: 'saddle' },
        sources: ['nhs-back-pain', 'girft'],
        reviewed: '2026-11',
      },
      {
        id: 'E02',
        when: { question: 'nerve', has: 'bladder' },
        sources: ['nhs-back-pain', 'girft'],
        reviewed: '2026-11',
      },
      {
        id: 'E03',
        when: { question: 'nerve', has: 'bowel' },
        sources: ['nhs-back-pain', 'girft'],
        reviewed: '2026-11',
      },
      {
        id: 'E04',
        when: { question: 'nerve', has: 'both-legs' },
        sources: ['nhs-back-pain', 'girft'],
        reviewed: '2026-11',
      },
      { id: 'E05', when: { question: 'nerve', has: 'walking' }, sources: ['girft', 'nhs-trust'], reviewed: '2026-11' },
      { id: 'E06', when: { question: 'nerve', has: 'sex' }, sources: ['girft', 'nhs-trust'], reviewed: '2026-11' },
      { id: 'E07', when: { question: 'danger', has: 'accident' }, sources: ['nhs-back-pain'], reviewed: '2026-11' },
      { id: 'E08', when: { question: 'danger', has: 'chest' }, sources: ['nhs-back-pain'], reviewed: '2026-11' },
      {
        id: 'E09',
        when: { question: 'danger', has: 'collapse' },
        sources: ['nhs-aaa', 'nice-ng156'],
        reviewed: '2026-11',
      },
      { id: 'E10', when: { question: 'danger', has: 'dark-pee' }, sources: ['cdc'], reviewed: '2026-11' },
      { id: 'E11', when: { question: 'danger', has: 'very-unwell' }, sources: ['nhs-sepsis'], reviewed: '2026-11' },
      {
        id: 'E12',
        when: {
          all: [
            { question: 'unwell', has: 'fever' },
            { question: 'about', has: 'infection-risk' },
          ],
        },
        sources: ['ifompt', 'cks'],
        reviewed: '2026-11',
      },
      {
        id: 'E13',
        when: {
          all: [
            { question: 'nerve', has: 'one-leg-weak' },
            { question: 'about', has: 'cancer' },
          ],
        },
        sources: ['nice-ng234', 'cks-sciatica'],
        reviewed: '2026-11',
      },
      {
        id: 'E14',
        when: {
          all: [
            { question: 'nerve', has: 'one-leg-weak' },
            { question: 'unwell', has: 'fever' },
          ],
        },
        sources: ['nhs-borders', 'ifompt'],
        reviewed: '2026-11',
      },
      {
        id: 'E15',
        when: {
          all: [
            { question: 'nerve', has: 'one-leg-weak' },
            { question: 'danger', has: 'knock' },
          ],
        },
        sources: ['nhs-first-aid', 'policy'],
        reviewed: '2026-11',
      },
    ],
  },
  {
    id: 'urgent',
    clinic: 'none',
    rules: [
      { id: 'U01', when: { question: 'nerve', has: 'one-leg-weak' }, sources: ['cks-sciatica'], reviewed: '2026-11' },
      { id: 'U02', when: { question: 'nerve', has: 'unsure' }, sources: ['policy'], reviewed: '2026-11' },
      { id: 'U03', when: { question: 'danger', has: 'unsure' }, sources: ['policy'], reviewed: '2026-11' },
      { id: 'U04', when: { question: 'unwell', has: 'fever' }, sources: ['nhs-back-pain'], reviewed: '2026-11' },
      { id: 'U05', when: { question: 'unwell', has: 'pee-pain' }, sources: ['nhs-kidney'], reviewed: '2026-11' },
      { id: 'U06', when: { question: 'unwell', has: 'weight-loss' }, sources: ['nhs-back-pain'], reviewed: '2026-11' },
      { id: 'U07', when: { question: 'unwell', has: 'lump' }, sources: ['nhs-back-pain'], reviewed: '2026-11' },
      { id: 'U08', when: { question: 'unwell', has: 'night' }, sources: ['nhs-back-pain'], reviewed: '2026-11' },
      { id: 'U09', when: { question: 'unwell', has: 'cough' }, sources: ['nhs-back-pain'], reviewed: '2026-11' },
      { id: 'U10', when: { question: 'unwell', has: 'upper-back' }, sources: ['nhs-back-pain'], reviewed: '2026-11' },
      { id: 'U11', when: { question: 'about', has: 'cancer' }, sources: ['cks', 'downie'], reviewed: '2026-11' },
      { id: 'U12', when: { question: 'about', has: 'pregnant' }, sources: ['nhs-pregnancy'], reviewed: '2026-11' },
      {
        id: 'U13',
        when: {
          all: [
            { question: 'about', has: 'bones' },
            {
              any: [
                { question: 'onset', has: 'during' },
                { question: 'danger', has: 'knock' },
                { question: 'severity', has: 'severe' },
              ],
            },
          ],
        },
        sources: ['ifompt', 'cks'],
        reviewed: '2026-11',
      },
      {
        id: 'U14',
        when: {
          all: [
            { question: 'about', has: 'age-65' },
            {
              any: [
                { question: 'danger', has: 'knock' },
                { question: 'severity', has: 'severe' },
              ],
            },
          ],
        },
        sources: ['cks', 'downie', 'nhs-aaa'],
        reviewed: '2026-11',
      },
      {
        id: 'U15',
        when: {
          all: [
            { question: 'danger', has: 'knock' },
            { question: 'severity', has: 'severe' },
          ],
        },
        sources: ['downie', 'policy'],
        reviewed: '2026-11',
      },
      {
        id: 'U16',
        when: {
          all: [
            { question: 'severity', has: 'severe' },
            { question: 'trend', has: 'worse' },
          ],
        },
        sources: ['nhs-back-pain', 'policy'],
        reviewed: '2026-11',
      },
      { id: 'U17', when: { question: 'danger', has: 'muscles' }, sources: ['cdc'], reviewed: '2026-11' },
      {
        id: 'U18',
        when: {
          all: [
            { question: 'about', has: 'infection-risk' },
            {
              any: [
                { question: 'unwell', has: 'unsure' },
                { question: 'severity', has: 'severe' },
                { question: 'trend', has: 'worse' },
              ],
            },
          ],
        },
        sources: ['infection-review', 'ifompt'],
        reviewed: '2026-11',
      },
      {
        id: 'U19',
        when: {
          all: [
            { question: 'about', has: 'under-18' },
            { question: 'severity', has: 'severe' },
          ],
        },
        sources: ['nenc'],
        reviewed: '2026-11',
      },
      {
        id: 'U20',
        when: {
          all: [
            { question: 'about', has: 'blood-thinners' },
            {
              any: [
                { question: 'danger', has: 'knock' },
                { question: 'onset', has: 'during' },
                { question: 'severity', has: 'severe' },
              ],
            },
          ],
        },
        sources: ['policy'],
        reviewed: '2026-11',
      },
    ],
  },
  {
    id: 'see-professional',
    clinic: 'advertisement',
    rules: [
      {
        id: 'S01',
        when: { question: 'about', has: 'under-18' },
        sources: ['nice-ng59', 'ifompt'],
        reviewed: '2026-11',
      },
      { id: 'S02', when: { question: 'about', has: 'bones' }, sources: ['nice-ng59', 'ifompt'], reviewed: '2026-11' },
      {
        id: 'S03',
        when: { question: 'about', has: 'infection-risk' },
        sources: ['nice-ng59', 'ifompt'],
        reviewed: '2026-11',
      },
      { id: 'S04', when: { question: 'leg', has: 'one-leg' }, sources: ['nhs-sciatica'], reviewed: '2026-11' },
      { id: 'S05', when: { question: 'severity', has: 'severe' }, sources: ['nhs-back-pain'], reviewed: '2026-11' },
      { id: 'S06', when: { question: 'length', has: 'over-6-weeks' }, sources: ['nhs-back-pain'], reviewed: '2026-11' },
      {
        id: 'S07',
        when: {
          all: [
            { question: 'length', has: '1-to-6-weeks' },
            {
              any: [
                { question: 'trend', has: 'same' },
                { question: 'trend', has: 'worse' },
              ],
            },
          ],
        },
        sources: ['nhs-back-pain'],
        reviewed: '2026-11',
      },
      {
        id: 'S08',
        when: {
          all: [
            { question: 'length', has: '4-to-7-days' },
            { question: 'trend', has: 'worse' },
          ],
        },
        sources: ['nhs-inform', 'nhs-back-pain'],
        reviewed: '2026-11',
      },
      { id: 'S09', when: { question: 'unwell', has: 'unsure' }, sources: ['policy'], reviewed: '2026-11' },
      {
        id: 'S10',
        when: {
          all: [
            { question: 'danger', has: 'knock' },
            { question: 'severity', has: 'moderate' },
          ],
        },
        sources: ['policy'],
        reviewed: '2026-11',
      },
      {
        id: 'S11',
        when: {
          all: [
            { question: 'about', has: 'age-65' },
            { question: 'onset', has: 'during' },
          ],
        },
        sources: ['downie', 'policy'],
        reviewed: '2026-11',
      },
    ],
  },
  {
    id: 'normal-soreness',
    clinic: 'none',
    rules: [
      {
        id: 'N01',
        when: {
          all: [
            { question: 'nerve', has: 'none' },
            { question: 'danger', has: 'none' },
            { question: 'about', has: 'none' },
            { question: 'unwell', has: 'none' },
            { question: 'leg', has: 'no' },
            { question: 'length', has: 'up-to-3-days' },
            { question: 'onset', has: 'later' },
            {
              any: [
                { question: 'severity', has: 'mild' },
                { question: 'severity', has: 'moderate' },
              ],
            },
          ],
        },
        sources: ['cheung', 'nhs-inform'],
        reviewed: '2026-11',
      },
    ],
  },
  {
    id: 'self-care',
    clinic: 'credit',
    rules: [
      {
        id: 'C01',
        when: {
          all: [
            { question: 'nerve', has: 'none' },
            { question: 'unwell', has: 'none' },
            { question: 'leg', has: 'no' },
            {
              any: [
                { question: 'danger', has: 'none' },
                { question: 'danger', has: 'knock' },
              ],
            },
            {
              any: [
                { question: 'about', has: 'none' },
                { question: 'about', has: 'age-65' },
                { question: 'about', has: 'blood-thinners' },
              ],
            },
            {
              any: [
                { question: 'severity', has: 'mild' },
                { question: 'severity', has: 'moderate' },
              ],
            },
            {
              any: [
                { question: 'length', has: 'up-to-3-days' },
                {
                  all: [
                    { question: 'length', has: '4-to-7-days' },
                    {
                      any: [
                        { question: 'trend', has: 'better' },
                        { question: 'trend', has: 'same' },
                      ],
                    },
                  ],
                },
                {
                  all: [
                    { question: 'length', has: '1-to-6-weeks' },
                    { question: 'trend', has: 'better' },
                  ],
                },
              ],
            },
          ],
        },
        sources: ['cheung', 'nhs-inform', 'nhs-back-pain', 'nice-ng59'],
        reviewed: '2026-11',
      },
    ],
  },
] as const satisfies readonly Outcome<Tick, SourceId>[];

type AnyOutcome = (typeof outcomes)[number];

export type OutcomeId = AnyOutcome['id'];
export type RuleId = AnyOutcome['rules'][number]['id'];

/** The outcomes whose signs can be listed without questions: all but the two that are earned. */
export type ListedOutcomeId = Exclude<OutcomeId, 'normal-soreness' | 'self-care'>;

/** Rules of several ticks in these lists. Each needs a sentence of its own in `locales/`. */
export type CombinedRuleId = Exclude<
  Extract<AnyOutcome, { id: ListedOutcomeId }>['rules'][number],
  { when: Tick }
>['id'];

/** The outcome when no rule fires. Never the mildest. */
export const otherwise = 'see-professional' satisfies ListedOutcomeId;

/** What a result adds or leaves out for some visitors. It changes what is shown, never the outcome. */
export const additions = {
  /** Ring 999 at once, rather than travel to A&E. */
  ambulance: {
    any: [
      { question: 'danger', has: 'chest' },
      { question: 'danger', has: 'collapse' },
      { question: 'danger', has: 'very-unwell' },
      {
        all: [
          { question: 'danger', has: 'accident' },
          {
            any: [
              { question: 'nerve', has: 'saddle' },
              { question: 'nerve', has: 'bladder' },
              { question: 'nerve', has: 'bowel' },
              { question: 'nerve', has: 'sex' },
              { question: 'nerve', has: 'both-legs' },
              { question: 'nerve', has: 'walking' },
              { question: 'nerve', has: 'one-leg-weak' },
              { question: 'nerve', has: 'unsure' },
            ],
          },
        ],
      },
      {
        all: [
          { question: 'danger', has: 'knock' },
          { question: 'nerve', has: 'one-leg-weak' },
        ],
      },
    ],
  },
  /** An accident without any sign of the nerves: keep still if it hurts to move. */
  still: {
    all: [
      { question: 'danger', has: 'accident' },
      { question: 'nerve', has: 'none' },
    ],
  },
  /** A midwife or the maternity unit can help as well. */
  maternity: { question: 'about', has: 'pregnant' },
  /** Tell a parent or carer. */
  parent: { question: 'about', has: 'under-18' },
} as const satisfies Record<string, When>;

/**
 * In how many days a result at home offers a reminder to look again, by how long it has lasted. Never later than the words
 * of that result: after up to three days, day 5 may be only two days away.
 */
export const lookAgain = {
  'up-to-3-days': 2,
  '4-to-7-days': 2,
  '1-to-6-weeks': 7,
} as const satisfies Readonly<Record<Exclude<OptionId<'length'>, 'over-6-weeks'>, number>>;

/** The rules that alone make an ambulance right: their signs say so in the lists. A test compares them with `additions`. */
export const ambulanceRules: readonly string[] = ['E08', 'E09', 'E11', 'E15'] satisfies RuleId[];

/** P6: whom a result may show a clinic, where its outcome allows one. An answer that is added later shows none. */
export const clinicVisitors = {
  about: ['none', 'age-65', 'blood-thinners'],
  unwell: ['none'],
  severity: ['mild', 'moderate'],
} as const satisfies { readonly [Q in QuestionId]?: readonly OptionId<Q>[] };
