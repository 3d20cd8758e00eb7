// What every contender asks, in the words of our content, and the visitor who answers. Peers get no rules, which is in their favour.
import { load } from '../tools/rules/load.mjs';

const words = await load('src/content/locales/en-GB.ts');
const { questionnaire } = await load('src/content/questionnaire.ts');

export const questions = questionnaire.map(({ id, choose, options }) => ({
  id,
  title: words.questions[id].title,
  hint: words.questions[id].hint ?? '',
  many: choose === 'many',
  options: options.map((option) => words.questions[id].options[option] ?? words.exclusive[option]),
}));

/** Somebody who is asked all nine questions, and told to look after it at home. */
const visitor = {
  nerve: 'none',
  danger: 'none',
  about: 'age-65',
  unwell: 'none',
  leg: 'no',
  length: '4-to-7-days',
  onset: 'gradual',
  trend: 'better',
  severity: 'mild',
};

/** The words that this visitor clicks, by the title of the question. */
export const answers = new Map(
  questions.map(({ id, title }) => [title, words.questions[id].options[visitor[id]] ?? words.exclusive[visitor[id]]]),
);

/** What the visitor is told at the end. */
export const result = words.outcomes['self-care'].title;
