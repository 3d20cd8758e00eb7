// What `compare` finds, in words. It needs no file and no page: the tools and the workbench say the same.

const and = new Intl.ListFormat('en-GB');

/** Those with the same results and the same rules lost (or gained), as one: the one with the fewest ticks, and how many there are. */
function groupedBy(side, differences) {
  const groups = new Map();
  for (const each of differences) {
    const key = `${each[side].because} ${each.before.outcome} ${each.after.outcome} ${each.visit === null}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => ({
    fewest: group.reduce((least, each) => (each.ticks.length < least.ticks.length ? each : least)),
    others: group.length - 1,
  }));
}

/** The sentences, with the words that this edition has for a tick. */
export function sentences(tickText) {
  /** A condition in the words of this edition. Brackets show what belongs together. */
  function conditionText(condition) {
    if ('has' in condition) return `“${tickText(condition)}”`;
    const [kind] = Object.keys(condition);
    const text = condition[kind].map((part) => ('has' in part ? conditionText(part) : `(${conditionText(part)})`));
    return text.join(kind === 'all' ? ' **and** ' : ' **or** ');
  }

  /** The words for ticks and outcomes of both editions; those of the newer where it has them. */
  function wordsOf(before, after) {
    const tick = (each) =>
      `“${after.optionText(each) ? tickText(each) : (before.optionText(each) ?? `${each.question} ${each.has}`)}”`;
    const place = (id) => `“${after.outcomeText(id) ?? before.outcomeText(id) ?? id}”`;
    const ticks = (all) => and.format(all.map(tick));
    const reasons = (because) => (because.length > 0 ? `rule ${and.format(because)}` : 'no rule');
    const answers = (visit) =>
      ticks(Object.entries(visit).flatMap(([question, all]) => all.map((has) => ({ question, has }))));
    return { place, ticks, reasons, answers };
  }

  /** For each rule that is no longer the reason, who is sent somewhere milder: the fewest ticks, and a whole visit. */
  function softerSentences(softer, before, after) {
    const { place, ticks, reasons, answers } = wordsOf(before, after);
    return groupedBy('before', softer).map(({ fewest: { before: was, after: now, ticks: all, visit }, others }) => {
      const change = `Whoever ticks ${ticks(all)} was sent to ${place(was.outcome)} (${reasons(was.because)}) and is now sent to ${place(now.outcome)} (${reasons(now.because)}).`;
      const example = visit
        ? `A whole visit: ${answers(visit)}.`
        : 'Nobody who answers all questions comes to this; answers that are passed to `decide` incomplete do.';
      return [change, example, ...(others > 0 ? [`${others} other sets of ticks lead to the same.`] : [])].join(' ');
    });
  }

  function stricterRows(stricter, before, after) {
    const { place, ticks } = wordsOf(before, after);
    return groupedBy('after', stricter).map(({ fewest: { before: was, after: now, ticks: all, visit } }) => [
      now.because.join(', ') || 'none',
      place(now.outcome),
      place(was.outcome),
      `${ticks(all)}${visit ? '' : ' (incomplete answers alone)'}`,
    ]);
  }

  return { conditionText, softerSentences, stricterRows, wordsOf };
}
