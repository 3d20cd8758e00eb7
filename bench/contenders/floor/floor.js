// The least that a person would write by hand: the same words, questions, rules and results, with nothing but the browser.
// No framework, no shadow root, no attributes, no signs without questions, no tips, no clinic, no guide, no printing.
/* global HTMLElement, customElements */
import * as words from '../../../src/content/locales/en-GB.ts';
import { edition } from '../../../src/content/edition.ts';
import { additions, otherwise, outcomes } from '../../../src/content/outcomes.ts';
import { exclusive, questionnaire } from '../../../src/content/questionnaire.ts';
import { home, regions } from '../../../src/content/regions.ts';
import { sources } from '../../../src/content/sources.ts';
import { decide } from '../../../src/rules/decide.ts';
import { matchedAnswers } from '../../../src/rules/matched-answers.ts';
import { matches } from '../../../src/rules/matches.ts';
import { countedAnswers, path } from '../../../src/rules/path.ts';
import { tick } from '../../../src/rules/tick.ts';
import css from './floor.css';

const numbers = regions[home];
const local = words.regions[home];
const style = document.createElement('style');
style.textContent = css;
document.head.append(style);

/** An element with these properties and children; strings become text. */
function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const paragraph = (text, className = '') => make('p', { className }, text);
const list = (lines) => make('ul', {}, ...lines.map((line) => make('li', {}, line)));
const button = (text, onclick, className = '') => make('button', { type: 'button', onclick, className }, text);
const phone = (number, text, className) => make('a', { href: `tel:${number}`, className }, text);
const web = (href, text) =>
  make(
    'a',
    { href, target: '_blank', rel: 'noreferrer' },
    text,
    make('span', { className: 'floor-hidden' }, ` ${words.newTab}`),
  );
const optionText = ({ question, has }) => words.questions[question].options[has] ?? words.exclusive[has];
const section = (title, ...children) => make('section', {}, make('h3', {}, title), ...children);

const date = (day) => new Date(day).toLocaleDateString(words.lang, { dateStyle: 'long' });

/** What this is, who has checked it, and whom it follows: one link for each publisher. Folded, it has nothing inside. */
function about() {
  const ontoggle = () => {
    if (details.childElementCount > 1) return;
    const publishers = new Map(Object.values(sources).map(({ label, url }) => [label, url]));
    const links = [...publishers].filter(([, url]) => url).map(([label, url]) => web(url, label));
    details.append(
      ...words.aboutPurpose.map((line) => paragraph(line)),
      paragraph(words.aboutReview),
      paragraph(words.aboutEdition(edition.version, date(edition.expires))),
      make('p', {}, words.aboutSources, ...links.flatMap((link) => [' ', link])),
    );
  };
  const details = make('details', { ontoggle }, make('summary', {}, words.aboutTitle));
  return details;
}

let instances = 0;

class FloorChecker extends HTMLElement {
  #answers = {};
  #ticked = {};
  #id = `floor-${instances++}`;

  connectedCallback() {
    this.#show(this.#startScreen(), false);
  }

  /** Shows a screen, and moves focus to its heading as a screen reader expects. */
  #show(screen, moves = true) {
    this.replaceChildren(...screen);
    if (!moves) return;
    const heading = this.querySelector('h2');
    heading.tabIndex = -1;
    heading.focus();
  }

  #next() {
    const way = path(questionnaire, outcomes, this.#answers);
    this.#show(way.done ? this.#resultScreen(countedAnswers(way.asked, this.#answers)) : this.#questionScreen(way));
  }

  #startScreen() {
    return [
      make('h2', {}, words.checkerTitle),
      make('p', { className: 'floor-danger' }, phone(numbers.emergency, words.checkerDanger(local))),
      paragraph(words.checkerPurpose),
      paragraph(words.checkerLimits),
      paragraph(words.checkerLength),
      make('p', {}, make('strong', {}, words.checkerPrivacy)),
      button(words.checkerStart, () => this.#next(), 'floor-main'),
      about(),
    ];
  }

  #questionScreen({ next, asked, total }) {
    const question = questionnaire.find(({ id }) => id === next);
    const { title, hint = '' } = words.questions[next];
    const many = question.choose === 'many';
    const error = make('p', { className: 'floor-danger', id: `${this.#id}-error`, hidden: true });
    const inputs = question.options.map((value) =>
      make('input', {
        type: many ? 'checkbox' : 'radio',
        name: next,
        value,
        checked: this.#ticked[next]?.includes(value) ?? false,
        onchange: ({ target }) => {
          this.#ticked[next] = tick(question, exclusive, this.#ticked[next] ?? [], value, target.checked);
          for (const input of inputs) input.checked = this.#ticked[next].includes(input.value);
        },
      }),
    );
    const fieldset = make(
      'fieldset',
      {},
      make('legend', {}, make('h2', {}, title)),
      make('p', { id: `${this.#id}-hint` }, many ? words.checkerTickAll : '', ' ', hint),
      error,
      ...inputs.map((input) => make('label', {}, input, optionText({ question: next, has: input.value }))),
    );
    fieldset.setAttribute('aria-describedby', `${this.#id}-hint ${this.#id}-error`);
    const onsubmit = (event) => {
      event.preventDefault();
      const ticked = this.#ticked[next];
      if (ticked?.length) {
        this.#answers = { ...this.#answers, [next]: ticked };
        return this.#next();
      }
      error.replaceChildren(
        make('span', { className: 'floor-hidden' }, `${words.checkerErrorLeadIn} `),
        words.checkerError[question.choose],
      );
      error.hidden = false;
      error.tabIndex = -1;
      error.focus();
    };
    return [
      button(words.checkerBack, () => this.#back(asked.at(-1)), 'floor-plain'),
      make(
        'label',
        { className: 'floor-progress' },
        words.checkerProgress(asked.length + 1, total),
        make('progress', { max: total, value: asked.length + 1 }),
      ),
      make(
        'form',
        { noValidate: true, onsubmit },
        fieldset,
        make('button', { className: 'floor-main' }, words.checkerContinue),
      ),
      make('p', {}, phone(numbers.emergency, words.checkerEmergencyLine(local))),
    ];
  }

  #back(last) {
    if (!last) return this.#show(this.#startScreen());
    this.#answers = { ...this.#answers, [last]: [] };
    this.#next();
  }

  #resultScreen(answers) {
    const { outcome, because } = decide(outcomes, otherwise, answers);
    const { title, leadIn, steps } = words.outcomes[outcome];
    const reasons = outcomes.find(({ id }) => id === outcome).rules.filter(({ id }) => because.includes(id));
    return [
      make(
        'div',
        { className: `floor-card floor-${outcome}` },
        make('h2', {}, make('span', { className: 'floor-hidden' }, `${leadIn}: `), title),
        ...firstAction(outcome, answers),
      ),
      section(words.resultTickedTitle, list(reasons.map((rule) => reason(rule, answers)))),
      section(words.resultStepsTitle, list(steps)),
      section(
        words.safetyNetTitle.later,
        paragraph(words.safetyNetEmergency(local)),
        list(words.safetyNetSigns),
        paragraph(words.safetyNetAdvice(local)),
        paragraph(words.safetyNetProfessional(local)),
      ),
      button(words.resultRestart, () => {
        this.#answers = this.#ticked = {};
        this.#show(this.#startScreen());
      }),
      about(),
    ];
  }
}

function reason({ when, sources: ids }, answers) {
  const ticks = matchedAnswers(when, answers).map((each) =>
    make('div', {}, `${words.questions[each.question].short}: ${optionText(each)}`),
  );
  const links = ids.map((id) => (sources[id].url ? web(sources[id].url, sources[id].label) : sources[id].label));
  return make('div', {}, ...ticks, make('small', {}, words.resultSource, ...links.flatMap((link) => [' ', link])));
}

/** The inside of the result's card: whom to turn to. */
function firstAction(outcome, answers) {
  const also = (addition, text) => (matches(additions[addition], answers) ? [paragraph(text)] : []);
  const call = (number) => phone(number, words.call(number), 'floor-main');
  if (outcome === 'emergency') {
    return [
      call(numbers.emergency),
      paragraph(matches(additions.ambulance, answers) ? words.resultAmbulance : words.resultGoToAE),
      ...also('parent', words.resultParent),
      make('p', {}, words.resultTextRelay('18000'), ' ', web('https://999bsl.co.uk/', words.resultBsl)),
    ];
  }
  if (outcome === 'urgent') {
    return [
      call(numbers.advice),
      make('p', {}, local.today, ' ', web('https://111.nhs.uk/', words.resultOnline111)),
      ...also('parent', words.resultParent),
      ...also('maternity', words.resultMaternity),
      paragraph(words.resultTextRelay('18001 111')),
    ];
  }
  if (outcome === 'see-professional') {
    return [
      paragraph(words.resultSeeProfessional(local)),
      ...also('parent', words.resultParent),
      make(
        'p',
        {},
        words.resultPhysio,
        ' ',
        web('https://www.nhs.uk/nhs-services/get-nhs-help-for-back-joint-problems/', words.resultPhysioLink),
      ),
    ];
  }
  return [...(outcome === 'normal-soreness' ? [paragraph(words.resultSoreness)] : []), list(words.resultHomeCare)];
}

customElements.define('floor-checker', FloorChecker);
