/** What a clinician has done, as it is kept: in a file that they save and open again, and nowhere else. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { numbers } from '../../tools/rules/alarm-simulation.mjs';
import { built, edition, mostUrgentFirst, visitors } from './content.js';
import { noEdits, type Edits } from './edits.js';
import schema from './work.schema.json';

export interface Verdict {
  readonly verdict: 'agree' | 'disagree' | 'none';
  readonly comment: string;
}

/** Labels given without seeing our outcome. The order follows from the seed. */
export interface Labelling {
  readonly by: string;
  readonly seed: number;
  readonly count: number;
  /** By visitor. */
  readonly labels: Readonly<Record<string, string>>;
  /** What was unclear, by visitor. */
  readonly notes: Readonly<Record<string, string>>;
  readonly isDone: boolean;
}

export interface Signature {
  readonly name: string;
  readonly role: string;
  readonly body: string;
  readonly number: string;
  readonly date: string;
  readonly read: readonly string[];
  readonly conclusion: string;
  readonly remarks: string;
}

export interface Work {
  readonly kind: 'back-pain-elements workbench';
  readonly format: 1;
  readonly edition: string;
  readonly contentHash: string;
  readonly read: Readonly<Record<string, Verdict>>;
  readonly change: Edits;
  readonly label: Labelling | null;
  readonly sign: Signature;
}

export const emptyWork: Work = {
  kind: 'back-pain-elements workbench',
  format: 1,
  edition: edition.version,
  contentHash: built.hash,
  read: {},
  change: noEdits,
  label: null,
  sign: { name: '', role: '', body: '', number: '', date: '', read: [], conclusion: '', remarks: '' },
};

const isWork = new Ajv2020().compile<Work>(schema);

const isPlace = (id: string): boolean => mostUrgentFirst.some((each) => each === id);

const isOther = (data: unknown): boolean =>
  /^back-pain-elements (change|review)$/.test(String((data as { kind?: unknown } | null)?.kind));

/** The work in a file, or a sentence about why there is none. */
export function readWork(text: string): Work | string {
  const notOurs = 'This is not a file that the workbench has saved. Choose another.';
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return notOurs;
  }
  if (!isWork(data))
    return isOther(data) ? 'This is a change or a review to hand in. Choose the file from “Save my work”.' : notOurs;
  const places = [
    ...Object.values(data.change.rules).flatMap((rule) => (rule ? [rule.outcome] : [])),
    ...Object.values(data.label?.labels ?? {}),
  ];
  return places.every(isPlace)
    ? data
    : 'This file names a place of help that this edition does not have. Open it with the workbench that saved it.';
}

/** The visitors to label, in an order that follows from the seed (Fisher and Yates). */
export function orderOf({ seed, count }: Labelling): readonly { who: string; story: string }[] {
  const random = numbers(seed);
  const order = visitors.map(({ who, story }) => ({ who, story }));
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]] as [(typeof order)[0], (typeof order)[0]];
  }
  return order.slice(0, count);
}

/** Hands a file to the person, who keeps it. */
export function save(name: string, data: object): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
