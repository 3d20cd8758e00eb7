// What a change file makes of the files of src/content: their old texts in, their new texts out.
import { literal, Source } from './source.mjs';

export const files = {
  outcomes: 'src/content/outcomes.ts',
  vignettes: 'src/content/vignettes.ts',
  words: 'src/content/locales/en-GB.ts',
};

const fault = (message) => new Error(`The change cannot be applied: ${message}`);

/** The rules, moved, changed, added and taken away. A rule that is added was compared with its sources in this month. */
export function withRules(text, { rules }, month) {
  const source = new Source(files.outcomes, text);
  const outcomes = source.constant('outcomes');
  const listOf = (outcome) => {
    const [found] = source.objectsWith('id', outcome, outcomes);
    if (!found) throw fault(`there is no outcome "${outcome}" in ${files.outcomes}.`);
    return source.property(found, 'rules');
  };
  for (const { id, outcome, when, sources, isRemoved } of rules) {
    const [old] = source.objectsWith('id', id, outcomes);
    if (isRemoved) {
      if (!old) throw fault(`there is no rule ${id} in ${files.outcomes}.`);
      source.remove(old);
    } else if (!old) {
      source.append(listOf(outcome), literal({ id, when, sources, reviewed: month }));
    } else if (old.parent === listOf(outcome)) {
      source.replace(source.property(old, 'when'), literal(when));
      source.replace(source.property(old, 'sources'), literal(sources));
    } else {
      source.remove(old);
      source.append(listOf(outcome), literal({ id, when, sources, reviewed: source.property(old, 'reviewed').text }));
    }
  }
  return String(source);
}

/** The results that the clinician saw for the example visitors. */
export function withVisitors(text, { visitors }) {
  const source = new Source(files.vignettes, text);
  for (const { who, outcome, because } of visitors) {
    const [visitor] = source.objectsWith('who', who);
    if (!visitor) throw fault(`there is no visitor "${who}" in ${files.vignettes}.`);
    source.replace(source.property(visitor, 'outcome'), literal(outcome));
    source.replace(source.property(visitor, 'because'), literal(because));
  }
  return String(source);
}

/** The words, each only where it still reads as the clinician saw it. */
export function withWords(text, { words }) {
  const source = new Source(files.words, text);
  for (const { where, from, to } of words) {
    const [name, ...path] = where.split('.');
    const node = path.reduce((object, key) => source.property(object, key), source.constant(name));
    if (node?.text !== from) throw fault(`"${where}" in ${files.words} no longer reads “${from}”.`);
    source.replace(node, literal(to));
  }
  return String(source);
}
