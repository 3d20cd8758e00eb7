import { expect } from 'chai';
import fc from 'fast-check';
import { additions, otherwise, outcomes, type OutcomeId } from '../../src/content/outcomes.js';
import { exclusive, questionnaire } from '../../src/content/questionnaire.js';
import type { Answers, Outcome, Rule } from '../../src/content/schema.js';
import { clinicFor } from '../../src/elements/back-pain-checker/clinic.js';
import { decide, type Decision } from '../../src/rules/decide.js';
import { matches } from '../../src/rules/matches.js';
import { countedAnswers, path, type Path } from '../../src/rules/path.js';
import { tickedSigns } from '../../src/rules/ticked-signs.js';
import { answersTo, inWords, isOneStepWorse, leaves, published, urgencyOf } from './rule-context.js';
import { journeys, resultAt, stages, type Stage } from './journeys.js';
import { agreesWithOracle, unclearIsNeverMilder, worseIsNeverMilder } from './invariants.js';
import { earnsNormalSoreness, oracle } from './oracle.js';
import { Space } from './space.js';
import { Verdicts } from './verdicts.js';

const decideAll = (answers: Answers): Decision => decide(outcomes, otherwise, answers);
const pathOf = (answers: Answers): Path => path(questionnaire, outcomes, answers);
const urgency = (answers: Answers): number => urgencyOf(decideAll(answers).outcome);
const all: readonly Outcome[] = outcomes;
const rulesOf = ({ because }: Decision): readonly Rule[] =>
  all.flatMap(({ rules }) => rules).filter(({ id }) => because.includes(id));
const isMild = ({ outcome }: Decision): boolean => urgencyOf(outcome) < urgencyOf('see-professional');

/** The first few sentences, enough to see what is wrong. */
function few(faults: Iterable<string>): string[] {
  const first: string[] = [];
  for (const fault of faults) if (first.push(fault) === 5) break;
  return first;
}

const count = (number: number): string => number.toLocaleString('en-GB');

// Every journey that a visitor can make, whatever is ticked.
const start = journeys(published, new Space(questionnaire, { flags: Infinity }));
const everyStage = [...stages(start)];
const results = everyStage.filter((stage) => stage.path.done);

// Every complete set of answers with up to two flags on a list, as if the checker never stopped early.
const complete = new Verdicts(new Space(questionnaire, { flags: 2 }), published);
const indices = Float64Array.from(complete.walk());

// The same with up to one flag, and any of the questions without an answer.
const partial = new Verdicts(new Space(questionnaire, { flags: 1, missing: true }), published);
const partialPlaces = Float64Array.from(partial.walk());

describe('properties of the rules', () => {
  describe(`over all ${count(results.length)} journeys, with any number of flags`, () => {
    const breaches = (from: readonly Stage[], isBreach: (stage: Stage) => boolean): string[] =>
      few(from.filter(isBreach).map(({ answers, decision }) => `${inWords(answers)} → ${decision.outcome}`));

    it('P1: each ends with one outcome, decided by a rule, and the hand-written table says the same', () => {
      const isBreach = ({ answers, decision }: Stage): boolean => {
        const { outcome, because } = oracle(answers);
        return (
          decision.because.length === 0 || decision.outcome !== outcome || decision.because.join() !== because.join()
        );
      };
      expect(breaches(results, isBreach)).to.deep.equal([]);
    });

    it('P3: an emergency stops at once', () => {
      expect(
        breaches(everyStage, ({ decision, path: { done } }) => decision.outcome === 'emergency' && !done),
      ).to.deep.equal([]);
    });

    it('P3: no question is asked that could not lead to more urgent help, once a rule has fired', () => {
      const isIdle = ({ decision, path: { done }, worst }: Stage): boolean =>
        !done && decision.because.length > 0 && worst <= urgencyOf(decision.outcome);
      expect(breaches(everyStage, isIdle)).to.deep.equal([]);
    });

    it('P4: nobody is sent home before every question on the path is answered', () => {
      const endsEarly = ({ answers, decision }: Stage): boolean =>
        isMild(decision) &&
        questionnaire.some(({ id, askedWhen }) => !answers[id] && (!askedWhen || matches(askedWhen, answers)));
      expect(breaches(results, endsEarly)).to.deep.equal([]);
    });

    it('P5: normal-soreness is told to those who earn it, and to nobody else', () => {
      const isBreach = ({ answers, decision }: Stage): boolean =>
        (decision.outcome === 'normal-soreness') !== earnsNormalSoreness(answers);
      expect(breaches(results, isBreach)).to.deep.equal([]);
      expect(results.filter(({ decision }) => decision.outcome === 'normal-soreness')).to.have.length(2);
    });

    it('P11: under 18 is never sent home, pregnant is told to get help today or sooner, and each gets their line', () => {
      const isBreach = ({ answers, decision }: Stage): boolean => {
        const child = answers['about']?.includes('under-18') ?? false;
        const pregnant = answers['about']?.includes('pregnant') ?? false;
        return (
          (child && isMild(decision)) ||
          (pregnant && urgencyOf(decision.outcome) < urgencyOf('urgent')) ||
          child !== matches(additions.parent, answers) ||
          pregnant !== matches(additions.maternity, answers)
        );
      };
      expect(breaches(results, isBreach)).to.deep.equal([]);
    });

    it('an ambulance is right for chest pain, collapse, feeling very ill, an accident with a sign of the nerves, and a weak leg after a knock', () => {
      const isRight = ({ nerve = [], danger = [] }: Answers): boolean =>
        danger.includes('chest') ||
        danger.includes('collapse') ||
        danger.includes('very-unwell') ||
        (danger.includes('accident') && !nerve.includes('none') && nerve.length > 0) ||
        (danger.includes('knock') && nerve.includes('one-leg-weak'));
      const isBreach = ({ answers }: Stage): boolean => matches(additions.ambulance, answers) !== isRight(answers);
      expect(breaches(results, isBreach)).to.deep.equal([]);
      expect(
        breaches(results, ({ answers, decision }) => isRight(answers) && decision.outcome !== 'emergency'),
      ).to.deep.equal([]);
    });

    it('P6: no clinic beside urgent advice, usual soreness, severe pain or unclear signs, nor for anybody at risk', () => {
      const isOpen = ({ about = [], severity = [], unwell = [] }: Answers): boolean =>
        about.every((option) => ['none', 'age-65', 'blood-thinners'].includes(option)) &&
        !severity.includes('severe') &&
        !unwell.includes('unsure');
      const expected = ({ answers, decision: { outcome } }: Stage): string => {
        if (!isOpen(answers)) return 'none';
        if (outcome === 'see-professional') return 'advertisement';
        return outcome === 'self-care' ? 'credit' : 'none';
      };
      expect(
        breaches(results, (stage) => clinicFor(stage.decision.outcome as OutcomeId, stage.answers) !== expected(stage)),
      ).to.deep.equal([]);
      for (const shown of ['none', 'advertisement', 'credit'])
        expect(results.some((stage) => expected(stage) === shown)).to.be.true;
    });

    it('P8: every result lists what the visitor ticked, each once, in the order asked, and every rule by at least one tick', () => {
      const isBreach = ({ answers, decision }: Stage): boolean => {
        const fired = rulesOf(decision);
        const listed = tickedSigns(questionnaire, exclusive, fired, answers);
        const names = listed.flatMap(({ ticks }) => ticks.map(({ question, has }) => `${question} ${has}`));
        const order = questionnaire.flatMap(({ id, options }) => options.map((option) => `${id} ${option}`));
        const signs = questionnaire.flatMap(({ id, choose }) =>
          choose === 'many'
            ? (answers[id] ?? []).filter((has) => has !== 'none' && has !== 'unsure').map((has) => `${id} ${has}`)
            : [],
        );
        return (
          new Set(names).size !== names.length ||
          names.join() !== order.filter((name) => names.includes(name)).join() ||
          signs.some((sign) => !names.includes(sign)) ||
          fired.some((rule) => !listed.some(({ rules }) => rules.includes(rule))) ||
          listed.some(({ ticks }) => ticks.some(({ question, has }) => !answers[question]?.includes(has)))
        );
      };
      expect(breaches(results, isBreach)).to.deep.equal([]);
    });

    it('8 questions on a clear path, 9 at most, and most emergencies after 1 or 2', () => {
      const asked = (stage: Stage): number => stage.path.asked.length;
      expect(Math.max(...results.map(asked))).to.equal(9);
      expect(results.filter(({ decision }) => decision.outcome === 'normal-soreness').map(asked)).to.deep.equal([8, 8]);
      const rulesAfter = (number: number): number =>
        new Set(
          results
            .filter((stage) => asked(stage) <= number && stage.decision.outcome === 'emergency')
            .flatMap((stage) => stage.decision.because),
        ).size;
      expect([1, 2, 3, 4].map(rulesAfter)).to.deep.equal([6, 12, 13, 15]);
    });

    it('the progress bar never runs backward, and never past its end', () => {
      const share = ({ path: { asked, total, done } }: Stage): number => (asked.length + (done ? 0 : 1)) / total;
      const isBreach = (stage: Stage): boolean =>
        share(stage) > 1 ||
        stage.onward.some(
          (after) => share(after) < share(stage) || (!after.path.done && after.path.total < stage.path.total),
        );
      expect(breaches(everyStage, isBreach)).to.deep.equal([]);
    });
  });

  describe(`over ${count(indices.length)} complete answer sets, with up to two flags on each list`, () => {
    it('an emergency rule reads the lists alone, so one set stands for each emergency, whatever else is answered', () => {
      const lists = questionnaire.filter(({ choose }) => choose === 'many').map(({ id }) => id as string);
      const read = outcomes[0].rules.flatMap(({ when }) => leaves(when).map(({ question }) => question));
      expect(lists).to.include.members(read);
    });

    it('P1, P5: the outcome and its reasons are those of the hand-written table', () => {
      expect(few(agreesWithOracle(complete, indices))).to.deep.equal([]);
    });

    it('P2, P11: one more flag, or a worse option, never makes it milder', () => {
      expect(few(worseIsNeverMilder(complete, indices))).to.deep.equal([]);
    });

    it('P4: "I am not sure" is never milder than "None of these"', () => {
      expect(few(unclearIsNeverMilder(complete, indices))).to.deep.equal([]);
    });

    it('P3: stopping early gives the outcome that all the answers would have given', () => {
      const { space } = complete;
      const walked = journeys(published, space);
      const isBreach = (index: number): boolean =>
        urgencyOf(resultAt(walked, space, index).decision.outcome) !== complete.urgency(index);
      expect(few([...indices.filter(isBreach)].map((index) => inWords(space.answers(index))))).to.deep.equal([]);
    });
  });

  describe(`over ${count(partialPlaces.length)} answer sets, with up to one flag on each list and any answers missing`, () => {
    it('P4: the outcome and its reasons are those of the hand-written table', () => {
      expect(few(agreesWithOracle(partial, partialPlaces))).to.deep.equal([]);
    });

    it('P2: one more flag, or a worse option, never makes it milder', () => {
      expect(few(worseIsNeverMilder(partial, partialPlaces))).to.deep.equal([]);
    });

    it('P4: no answer is never milder than the best answer', () => {
      expect(few(unclearIsNeverMilder(partial, partialPlaces))).to.deep.equal([]);
    });
  });

  describe('over random answers, with any number of flags', () => {
    const numRuns = 3000;
    const answerTo = questionnaire.map((question) => [question.id, fc.constantFrom(...answersTo(question))] as const);
    const all: fc.Arbitrary<Answers> = fc.record(Object.fromEntries(answerTo));
    const some: fc.Arbitrary<Answers> = fc.record(Object.fromEntries(answerTo), { requiredKeys: [] });
    const question = fc.constantFrom(...questionnaire);

    /** A visitor who is asked one question after the other and answers each in this way. */
    function fresh(answers: Answers): Answers {
      let given: Answers = {};
      for (let { next } = pathOf(given); next !== null; { next } = pathOf(given)) {
        const answer = answers[next];
        if (!answer) break;
        given = { ...given, [next]: answer };
      }
      return given;
    }

    it('P1: the hand-written table says the same, of all or some of the answers', () => {
      fc.assert(
        fc.property(some, (answers) => {
          expect(decideAll(answers)).to.deep.equal(oracle(answers));
        }),
        { numRuns },
      );
    });

    it('P2: a worse answer to any question never makes it milder', () => {
      fc.assert(
        fc.property(some, question, (answers, asked) => {
          const given = answers[asked.id];
          if (!given) return;
          for (const worse of answersTo(asked).filter((each) => isOneStepWorse(asked, given, each))) {
            expect(urgency({ ...answers, [asked.id]: worse }), inWords({ [asked.id]: worse })).to.be.at.least(
              urgency(answers),
            );
          }
        }),
        { numRuns },
      );
    });

    it('P3: once a result is shown, any further answers give the same outcome', () => {
      fc.assert(
        fc.property(all, all, (answers, further) => {
          const shown = fresh(answers);
          expect(decideAll(fresh({ ...further, ...shown }))).to.deep.equal(decideAll(shown));
          // As if it had gone on: the answers to all that would be asked, those given first.
          let on: Answers = shown;
          for (const { id, askedWhen } of questionnaire) {
            if (!on[id] && (!askedWhen || matches(askedWhen, on))) on = { ...on, [id]: further[id] };
          }
          expect(decideAll(on).outcome).to.equal(decideAll(shown).outcome);
        }),
        { numRuns },
      );
    });

    it('P4: without an answer to a question on the path, no result is shown', () => {
      fc.assert(
        fc.property(all, question, (answers, { id }) => {
          const { asked } = pathOf(answers);
          fc.pre(asked.includes(id));
          expect(pathOf({ ...answers, [id]: [] })).to.deep.include({ next: id, done: false });
        }),
        { numRuns },
      );
    });

    it('P12: a changed answer counts as if it had been the first, and those no longer asked do not count', () => {
      fc.assert(
        fc.property(all, question, all, all, (answers, { id }, other, stale) => {
          const changed = { ...answers, [id]: other[id] };
          const { asked, done } = pathOf(changed);
          const counted = countedAnswers(asked, changed);
          expect(done).to.be.true;
          expect(counted).to.deep.equal(fresh(changed));
          expect(pathOf({ ...stale, ...counted })).to.deep.equal(pathOf(counted));
        }),
        { numRuns },
      );
    });
  });
});
