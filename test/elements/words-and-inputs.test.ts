import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/index.js';
import { activities, type TipId } from '../../src/content/prevention.js';
import { regions, type RegionId } from '../../src/content/regions.js';
import { vignettes } from '../../src/content/vignettes.js';
import type { BackPainChecker, BackPainGuide, ClinicContact, PreventionTips } from '../../src/index.js';
import * as words from '../../src/internal/words.js';
import { draw } from '../../src/pictures/figure.js';
import { tipPictures } from '../../src/views/tip-pictures.js';
import { all, find, settled, Visitor } from '../support/driver.js';
import { seen, treat, treatments, type Treatment } from '../support/text-tools.js';

/** The words beside each input and each Change button, in the heading, and in each link to a number, are those of that input, question and number. */
function expectWordsToFit({ checker }: Visitor, where: string): void {
  for (const option of all(checker, 'form [part=option]')) {
    const { name, value } = option.querySelector('input')!;
    expect(seen(option), where).to.equal(words.optionText({ question: name, has: value }));
    expect(seen(find(checker, '[part=heading]')!), where).to.equal(words.questionWords(name).title);
  }
  for (const button of all(checker, '[data-action=change]') as HTMLButtonElement[]) {
    const row = button.closest('div')!;
    row.closest('details')!.open = true;
    expect(seen(row.querySelector('dt')!), where).to.equal(words.questionWords(button.value).short);
  }
  const outcome = find(checker, '[data-outcome]')?.dataset['outcome'];
  if (outcome)
    expect(seen(find(checker, '[part=heading]')!), where).to.contain(
      words.outcomes[outcome as keyof typeof words.outcomes].title,
    );
  expectNumbersToFit(checker, where);
  const tips = find(checker, 'prevention-tips');
  if (!tips) return;
  tips.closest('details')!.open = true;
  expectTipsToFit(tips, where);
}

function expectNumbersToFit(element: Element, where: string): void {
  for (const link of all(element, 'a[href^="tel:"]')) {
    const number = link.getAttribute('href')!.slice(4);
    if (number.length === 3) expect(seen(link), where).to.contain(number);
  }
}

/** Not all: a tool that appends doubles, with each step, what stays. */
const few = activities.slice(0, 3);

const allTips = Object.values(words.tips).flatMap((group) => Object.entries(group)) as [TipId, { title: string }][];

/** What is drawn inside, without the text nodes between. */
const drawing = (root: Element | null): string[] =>
  [...(root?.querySelectorAll('g, path') ?? [])].map((each) => (each.cloneNode(false) as Element).outerHTML);

function pictureOf(id: TipId | undefined): string[] {
  const box = document.createElement('div');
  if (id) render(draw(tipPictures[id]), box);
  return drawing(box);
}

function expectTipsToFit(element: Element, where: string): void {
  const tips = all(element, 'li');
  expect(tips, where).to.have.length.of.at.least(4);
  for (const tip of tips) {
    const title = seen(tip.querySelector('[part=heading]')!);
    const [id] = allTips.find((each) => each[1].title === title) ?? [];
    expect(drawing(tip), `${where}: the picture of "${title}"`).to.deep.equal(pictureOf(id));
  }
}

/** Does one thing after a tool has treated every text node, and looks at the words before and after. */
async function stepper(
  treatment: Treatment,
): Promise<{ person: Visitor; step: (what: string, act: () => unknown) => Promise<void> }> {
  const person = new Visitor(await fixture<BackPainChecker>(html`<back-pain-checker></back-pain-checker>`));
  const step = async (what: string, act: () => unknown): Promise<void> => {
    treat(person.checker, treatment);
    expectWordsToFit(person, `${treatment}, before ${what}`);
    await act();
    await person.checker.updateComplete;
    const tips = find(person.checker, 'prevention-tips');
    if (tips) await settled(tips);
    expectWordsToFit(person, `${treatment}, after ${what}`);
  };
  return { person, step };
}

/** One visitor for each outcome, and one who is asked as many questions as there are. */
const visitors = ['emergency', 'urgent', 'see-professional', 'self-care', 'normal-soreness'].map(
  (outcome) =>
    vignettes
      .filter((each) => each.outcome === outcome)
      .sort((a, b) => Object.keys(b.answers).length - Object.keys(a.answers).length)[0]!,
);

for (const treatment of Object.keys(treatments) as Treatment[]) {
  describe(`where a tool treats text nodes (${treatment}), words stay with what they belong to`, () => {
    for (const { outcome, answers } of visitors) {
      it(`on the way to "${outcome}", back, and on each Change`, async () => {
        const { person, step } = await stepper(treatment);
        await step('Start', person.start);
        while (person.question) {
          const here = person.question;
          const options = answers[here as keyof typeof answers]!;
          await step('Continue without an answer', person.continue);
          expect(seen(find(person.checker, '#error')!)).to.contain('Error:');
          for (const option of options) await step(`a tick on ${here}`, () => person.tick(option));
          await step('Continue', person.continue);
        }
        expect(person.outcome).to.equal(outcome);
        for (const question of Object.keys(answers)) {
          await step(`Change ${question}`, () => person.change(question));
          await step('Back to the result', person.back);
        }
        for (let question: string | undefined = 'any'; question; question = person.question)
          await step('Back', person.back);
        await step('the signs', person.showSigns);
        await step('the questions', person.askQuestions);
        await step('Start', person.start);
        expect(person.ticked).to.deep.equal(answers.nerve);
      });
    }

    it('when the page changes an attribute', async () => {
      const { person, step } = await stepper(treatment);
      const { checker } = person;
      for (const region of [...Object.keys(regions), 'gb'] as RegionId[])
        await step(region, () => (checker.region = region));
      await step('Start', person.start);
      await step('a deeper heading', () => (checker.headingLevel = 4));
      await step('an answer', () => person.answer('none'));
      await step('a theme', () => (checker.theme = 'dark'));
      for (const [question, options] of Object.entries(visitors[2]!.answers).slice(1)) {
        if (person.question === question) await step(question, () => person.answer(...options));
      }
      for (const activity of few) await step(activity, () => (checker.activity = activity));
      await step('no clinic', () => (checker.noClinic = true));
      await step('a clinic', () => (checker.noClinic = false));
      await step('the signs', () => (checker.mode = 'lists'));
      await step('the questions', () => (checker.mode = 'questions'));
      await step('a new start', () => {
        checker.restart();
      });
    });

    it('when a copy is refused, twice', async () => {
      const { person, step } = await stepper(treatment);
      await person.walk(visitors[0]!.answers);
      await step('Copy', () => person.copy());
      await step('Copy', () => person.copy());
      expect(all(person.checker, '[aria-live]')).to.have.lengthOf(1);
    });

    it('among the tips', async () => {
      const tips = await fixture<PreventionTips>(html`<prevention-tips></prevention-tips>`);
      for (const activity of [...few, ...few]) {
        treat(tips, treatment);
        find(tips, `input[value=${activity}]`)!.click();
        await tips.updateComplete;
        expectTipsToFit(tips, activity);
        const titles = all(tips, 'div ~ [part=heading], ul ~ [part=heading], fieldset ~ [part=heading]').map(seen);
        expect(titles).to.deep.equal([words.tipsActivities[activity]]);
      }
      for (const activity of few) {
        treat(tips, treatment);
        tips.activity = activity;
        await tips.updateComplete;
        expectTipsToFit(tips, activity);
        expect(all(tips, 'input')).to.be.empty;
      }
    });

    it('in a clinic whose details change, and in the guide', async () => {
      const clinic = await fixture<ClinicContact>(html`<clinic-contact></clinic-contact>`);
      for (const name of ['Northside Physio', 'Southside Physio']) {
        treat(clinic, treatment);
        Object.assign(clinic, {
          name,
          phone: `020 7946 000${String(name.length % 7)}`,
          email: `${name.slice(0, 5)}@physio.example`,
        });
        await clinic.updateComplete;
        expect(seen(find(clinic, '[part=heading]')!)).to.equal(`Contact ${name}`);
        const [phone, mail] = all(clinic, 'a') as HTMLAnchorElement[];
        expect(seen(phone!).replace(/\D/g, '')).to.equal(phone!.href.slice(4));
        expect(mail!.href).to.contain(`mailto:${seen(mail!)}`);
      }
      const guide = await fixture<BackPainGuide>(html`<back-pain-guide></back-pain-guide>`);
      for (const section of ['causes', 'faq', undefined, 'soreness'] as const) {
        treat(guide, treatment);
        guide.section = section;
        await guide.updateComplete;
        for (const each of all(guide, 'section[id]')) {
          expect(seen(each.querySelector('[part=heading]')!)).to.equal(
            words.guideSection[each.id as keyof typeof words.guideSection],
          );
        }
      }
    });
  });
}
