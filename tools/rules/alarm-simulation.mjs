// Draws visitors whose back is ordinarily sore, and counts where the rules send them. No page, no clock: the same numbers in every run.

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
export function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A share between `low` and `high`, most often near `value`: a triangle. */
export function share({ value, low, high }, random) {
  const at = random();
  const peak = (value - low) / (high - low);
  return at < peak
    ? low + Math.sqrt(at * (high - low) * (value - low))
    : high - Math.sqrt((1 - at) * (high - low) * (high - value));
}

/** What is wrong with the table for this questionnaire: an option without a row, a row without an option, shares that cannot be. */
export function faultsOf(rates, sources, { questionnaire, exclusive: [none] }) {
  const file = 'tools/rules/alarm-rates.mjs';
  const options = questionnaire.flatMap(({ id, options: all }) =>
    all.filter((option) => option !== none).map((option) => `${id}.${option}`),
  );
  const rows = Object.entries(rates);
  const sourced = rows.filter(([, { source }]) => source !== 'assumed');
  return [
    ...options
      .filter((id) => !rates[id])
      .map((id) => `${file} has no row for the option "${id}". Say how often people with ordinary soreness tick it.`),
    ...rows
      .filter(([id]) => !options.includes(id))
      .map(([id]) => `${file} has a row for "${id}", which no question offers. Remove it.`),
    ...rows
      .filter(([, { value, low, high }]) => !(low > 0 && low < value && value < high && high < 1))
      .map(
        ([id]) => `${file}: the share of "${id}" must lie between its lowest and its highest, and all between 0 and 1.`,
      ),
    ...sourced
      .filter(([, { source, how }]) => !sources[source] || !how)
      .map(([id]) => `${file}: "${id}" must name one of the sources, or "assumed", and say how its share follows.`),
    ...questionnaire
      .filter(
        ({ id, choose, options: all }) =>
          choose === 'one' &&
          Math.abs(all.reduce((sum, option) => sum + (rates[`${id}.${option}`]?.value ?? 0), 0) - 1) > 0.001,
      )
      .map(({ id }) => `${file}: the likeliest shares of the options of "${id}" must add up to 1.`),
    ...(sourced.length * 2 < rows.length
      ? [`${file}: ${sourced.length} of ${rows.length} rows have a source; at least half must.`]
      : []),
  ];
}

/** How often each option of each question is ticked, drawn anew from the ranges of the table. */
export const drawShares = ({ questionnaire }, rates, random) =>
  Object.fromEntries(
    questionnaire.map(({ id, options }) => [
      id,
      Object.fromEntries(
        options
          .filter((option) => rates[`${id}.${option}`])
          .map((option) => [option, share(rates[`${id}.${option}`], random)]),
      ),
    ]),
  );

/** One visitor: what is ticked in each question. Signs are independent of each other. */
export function visitorOf({ questionnaire, exclusive: [none, unsure] }, shares, random) {
  const answers = {};
  for (const { id, choose, options, apart = [] } of questionnaire) {
    const of = shares[id];
    if (choose === 'one') {
      let left = random() * options.reduce((sum, option) => sum + of[option], 0);
      answers[id] = [options.find((option) => (left -= of[option]) < 0) ?? options.at(-1)];
      continue;
    }
    const ticked = options.filter((option) => option !== none && option !== unsure && random() < of[option]);
    const first = ticked.find((option) => apart.includes(option));
    const possible = ticked.filter((option) => option === first || !apart.includes(option));
    const isUnsure = options.includes(unsure) && random() < of[unsure];
    answers[id] = possible.length > 0 ? possible : [isUnsure ? unsure : none];
  }
  return answers;
}

/**
 * For each edition, how many of 1,000 visitors come to each outcome: the mean over the draws of the shares, and the interval
 * that holds 95 % of the draws. For the last edition, also how many come to an alarm by a rule that names each option.
 */
export function simulate({ editions, alarms, result, seed, draws, visitors, rates }) {
  const random = numbers(seed);
  const asking = editions.at(-1);
  const counts = editions.map(() => []);
  const causes = new Map();
  for (let draw = 0; draw < draws; draw += 1) {
    const shares = drawShares(asking, rates, random);
    for (const each of counts) each.push({});
    for (let number = 0; number < visitors; number += 1) {
      const answers = visitorOf(asking, shares, random);
      for (const [index, edition] of editions.entries()) {
        const { outcome, ticks } = result(edition, answers);
        counts[index][draw][outcome] = (counts[index][draw][outcome] ?? 0) + 1;
        if (edition !== asking || !alarms.includes(outcome)) continue;
        for (const id of ticks()) {
          const cause = causes.get(id) ?? Object.fromEntries(alarms.map((alarm) => [alarm, 0]));
          cause[outcome] += 1000 / (draws * visitors);
          causes.set(id, cause);
        }
      }
    }
  }
  const summary = (all, of) => {
    const sorted = all.map((each) => of(each) * (1000 / visitors)).sort((one, other) => one - other);
    const at = (part) => sorted[Math.round(part * (draws - 1))];
    return { mean: sorted.reduce((sum, each) => sum + each, 0) / draws, low: at(0.025), high: at(0.975) };
  };
  return {
    outcomes: editions.map((edition, index) => ({
      each: Object.fromEntries(edition.outcomes.map(({ id }) => [id, summary(counts[index], (each) => each[id] ?? 0)])),
      alarm: summary(counts[index], (each) => alarms.reduce((sum, alarm) => sum + (each[alarm] ?? 0), 0)),
    })),
    causes: [...causes]
      .map(([id, by]) => ({ id, by, all: alarms.reduce((sum, alarm) => sum + by[alarm], 0) }))
      .sort((one, other) => other.all - one.all),
  };
}
