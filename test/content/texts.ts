/** Every text of the shipped language, as a visitor may read it. */
import * as words from '../../src/content/locales/en-GB.js';

export interface Text {
  /** Where it stands in the file, for example `questions.nerve.title`. */
  readonly where: string;
  readonly text: string;
}

/** All the texts, or those whose export begins with one of these names. */
export function texts(...names: readonly string[]): Text[] {
  const chosen = Object.entries(words).filter(
    ([name]) => names.length === 0 || names.some((each) => name.startsWith(each)),
  );
  return chosen.flatMap(([name, value]) => [...within(value, name)]);
}

function* within(value: unknown, where: string): Generator<Text> {
  if (typeof value === 'string') yield { where, text: value };
  else if (typeof value === 'function') for (const text of calls(value as Sample)) yield { where: `${where}()`, text };
  else for (const [name, each] of Object.entries(value as object)) yield* within(each, `${where}.${name}`);
}

type Sample = (...samples: readonly unknown[]) => string;

/** What the function says with each kind of argument: the words of each region, a name, none. */
function calls(say: Sample): readonly string[] {
  const samples = Object.values(words.regions).map((region): unknown => Object.assign(new String('sample'), region));
  const said = new Set(samples.map((sample) => say(sample, sample, sample)));
  return say.length === 0 ? [...said, say()] : [...said];
}
