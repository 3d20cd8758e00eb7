// Single edits of the rules: what the tests must notice, and what `compare` must describe.
const text = ({ question, has, all, any }) =>
  has ? `${question} ${has}` : `(${(all ?? any).map(text).join(all ? ' and ' : ' or ')})`;

/** Each way to break a condition: lose a part, lose an alternative, or ask for the option beside it. */
function* broken(condition, options) {
  if ('has' in condition) {
    for (const has of options[condition.question]) {
      if (has === condition.has) continue;
      yield {
        fault: `asks ${condition.question} for ${has} instead of ${condition.has}`,
        condition: { ...condition, has },
      };
    }
    return;
  }
  const [kind] = Object.keys(condition);
  const parts = condition[kind];
  for (const [index, part] of parts.entries()) {
    yield { fault: `without ${text(part)}`, condition: { [kind]: parts.filter((each) => each !== part) } };
    for (const each of broken(part, options))
      yield { fault: each.fault, condition: { [kind]: parts.with(index, each.condition) } };
  }
}

/** Every way to break one rule, or one condition on which a question is asked. */
export function* edits(content) {
  const { outcomes, questionnaire } = content;
  const options = Object.fromEntries(questionnaire.map((question) => [question.id, question.options]));
  for (const outcome of outcomes) {
    const change = (rules) => ({
      ...content,
      outcomes: outcomes.map((each) => (each === outcome ? { ...outcome, rules } : each)),
    });
    for (const rule of outcome.rules) {
      yield {
        name: `Without ${rule.id}`,
        content: change(outcome.rules.filter((each) => each !== rule)),
        isDeletion: true,
      };
      for (const { fault, condition } of broken(rule.when, options)) {
        const rules = outcome.rules.map((each) => (each === rule ? { ...rule, when: condition } : each));
        yield { name: `${rule.id} ${fault}`, content: change(rules) };
      }
    }
  }
  for (const question of questionnaire.filter(({ askedWhen }) => askedWhen)) {
    for (const { fault, condition } of broken(question.askedWhen, options)) {
      const questions = questionnaire.map((each) => (each === question ? { ...question, askedWhen: condition } : each));
      yield { name: `Asking ${question.id} ${fault}`, content: { ...content, questionnaire: questions } };
    }
  }
}

/** Further edits, which leave every rule whole: a rule moved, an option no longer offered, another result when no rule fires. */
export function* moves(content) {
  const { outcomes, questionnaire } = content;
  for (const from of outcomes) {
    for (const rule of from.rules) {
      for (const to of outcomes.filter((each) => each !== from)) {
        const rulesOf = (each) =>
          each === to ? [...to.rules, rule] : each === from ? from.rules.filter((other) => other !== rule) : each.rules;
        yield {
          name: `${rule.id} moved to ${to.id}`,
          content: { ...content, outcomes: outcomes.map((each) => ({ ...each, rules: rulesOf(each) })) },
        };
      }
    }
  }
  for (const question of questionnaire) {
    for (const option of question.options) {
      const without = { ...question, options: question.options.filter((each) => each !== option) };
      yield {
        name: `Without ${question.id} ${option}`,
        content: { ...content, questionnaire: questionnaire.map((each) => (each === question ? without : each)) },
      };
    }
  }
  for (const { id } of outcomes)
    if (id !== content.otherwise) yield { name: `Otherwise ${id}`, content: { ...content, otherwise: id } };
}
