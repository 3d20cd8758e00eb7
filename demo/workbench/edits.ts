/** What a clinician has changed, and the edition that follows. Pure. */
import type { Condition, Rule } from '../../src/content/schema.js';
import type { Edition } from '../../src/rules/compare.js';

/** A rule as it is to be. */
export interface EditedRule {
  readonly outcome: string;
  readonly when: Condition;
  readonly sources: readonly string[];
}

export interface Edits {
  /** By rule id; `null` takes the rule away. */
  readonly rules: Readonly<Record<string, EditedRule | null>>;
  /** By place in the locale file, such as `questions.leg.title`. */
  readonly words: Readonly<Record<string, string>>;
  readonly reason: string;
}

export const noEdits: Edits = { rules: {}, words: {}, reason: '' };

export const isEdited = ({ rules, words }: Edits): boolean => Object.keys({ ...rules, ...words }).length > 0;

/** Every rule of an edition, with its outcome. */
export const rulesOf = ({ outcomes }: Edition): readonly (Rule & EditedRule)[] =>
  outcomes.flatMap(({ id, rules }) => rules.map((rule) => ({ ...rule, outcome: id })));

export const same = (one: EditedRule, other: EditedRule): boolean =>
  JSON.stringify([one.outcome, one.when, one.sources]) === JSON.stringify([other.outcome, other.when, other.sources]);

/** The edition with the edits. A rule that is moved stands last in its new outcome; a new one as well. */
export function editionWith(edition: Edition, { rules: edits }: Edits): Edition {
  const isNew = (id: string): boolean => !rulesOf(edition).some((rule) => rule.id === id);
  const outcomes = edition.outcomes.map((outcome) => {
    const kept = outcome.rules.flatMap((rule): Rule[] => {
      const edit = edits[rule.id];
      if (edit === undefined) return [rule];
      return edit?.outcome === outcome.id ? [{ ...rule, when: edit.when, sources: edit.sources }] : [];
    });
    const come = Object.entries(edits).flatMap(([id, edit]): Rule[] => {
      const isHere = edit?.outcome === outcome.id && !outcome.rules.some((rule) => rule.id === id);
      const reviewed = rulesOf(edition).find((rule) => rule.id === id)?.reviewed ?? '';
      return edit && isHere
        ? [{ id, when: edit.when, sources: edit.sources, reviewed: isNew(id) ? '' : reviewed }]
        : [];
    });
    return { ...outcome, rules: [...kept, ...come] };
  });
  return { ...edition, outcomes };
}

/** What makes a rule no rule: a group that asks for nothing would hold for everybody, or for nobody. */
export function faultsOf(edition: Edition, { rules }: Edits): readonly string[] {
  const isEmpty = (when: Condition): boolean => {
    if ('has' in when)
      return !edition.questionnaire.some(({ id, options }) => id === when.question && options.includes(when.has));
    const parts = 'all' in when ? when.all : when.any;
    return parts.length === 0 || parts.some(isEmpty);
  };
  const faults = Object.entries(rules).flatMap(([id, rule]) => [
    ...(rule && isEmpty(rule.when)
      ? [`Rule ${id} has a group without a sign, or a sign that is not asked for. Add one, or remove the group.`]
      : []),
    ...(rule?.sources.length === 0 ? [`Rule ${id} names no source. Choose one.`] : []),
  ]);
  const bare = editionWith(edition, { ...noEdits, rules }).outcomes.filter((outcome) => outcome.rules.length === 0);
  return [...faults, ...bare.map(({ id }) => `The outcome "${id}" has no rule left. Keep one.`)];
}

/** The next free id for a rule of an outcome: a letter as its rules have it, and a number. */
export function newId(edition: Edition, edits: Edits, outcome: string): string {
  const letter = edition.outcomes.find(({ id }) => id === outcome)?.rules[0]?.id.charAt(0) ?? 'X';
  const taken = [...rulesOf(edition).map(({ id }) => id), ...Object.keys(edits.rules)].filter((id) =>
    id.startsWith(letter),
  );
  return letter + String(Math.max(0, ...taken.map((id) => Number(id.slice(1)))) + 1).padStart(2, '0');
}

/** The condition with another one at this path, which is the way down, group by group; `undefined` takes it away. */
export function replacedAt(when: Condition, path: readonly number[], part: Condition | undefined): Condition {
  const [index, ...rest] = path;
  if (index === undefined || 'has' in when) return part ?? when;
  const kind = 'all' in when ? 'all' : 'any';
  const parts = 'all' in when ? when.all : when.any;
  const inner = parts[index];
  const now = rest.length > 0 && inner ? replacedAt(inner, rest, part) : part;
  const others = [...parts.slice(0, index), ...(now ? [now] : []), ...parts.slice(index + 1)];
  return kind === 'all' ? { all: others } : { any: others };
}
