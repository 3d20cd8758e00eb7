// An edition of the questions and rules, with its words: the one in this folder, one that was published, or that of a commit.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from './load.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = fileURLToPath(new URL('./published/', import.meta.url));

/** The content below this folder, whose path is given from the project's. */
async function contentIn(from) {
  const names = ['edition', 'outcomes', 'questionnaire'].map((name) => path.join(from, `src/content/${name}.ts`));
  const { edition, exclusive, otherwise, outcomes, questionnaire } = await load(...names);
  const words = await load(path.join(from, 'src/content/locales/en-GB.ts'));
  return {
    version: edition.version,
    rules: { questionnaire, exclusive, outcomes, otherwise },
    optionText: ({ question, has }) => words.questions[question]?.options[has] ?? words.exclusive[has],
    outcomeText: (id) => words.outcomes[id]?.title,
  };
}

export const thisEdition = () => contentIn('');

/** The edition of a commit, a tag or a branch. */
export async function editionOf(ref) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'edition-'));
  try {
    const archive = execFileSync('git', ['archive', ref, 'src/content'], {
      cwd: root,
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    execFileSync('tar', ['-x', '-C', temporary], { input: archive });
    return await contentIn(path.relative(root, temporary));
  } catch (error) {
    throw new Error(`No rules at "${ref}". Give a commit, a tag or a branch that has src/content/outcomes.ts.`, {
      cause: error,
    });
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** A published edition: the `rules.json` that went with it. */
export function publishedEdition(version) {
  const { contentVersion, questions, outcomes, otherwise } = JSON.parse(
    readFileSync(path.join(folder, `${version}.json`), 'utf8'),
  );
  const option = ({ question, has }) =>
    questions.find(({ id }) => id === question)?.options.find(({ id }) => id === has);
  return {
    version: contentVersion,
    rules: {
      questionnaire: questions.map((question) => ({ ...question, options: question.options.map(({ id }) => id) })),
      exclusive: [
        ...new Set(
          questions.flatMap(({ options }) => options.filter(({ exclusive }) => exclusive).map(({ id }) => id)),
        ),
      ],
      outcomes,
      otherwise,
    },
    optionText: (tick) => option(tick)?.text,
    outcomeText: (id) => outcomes.find((outcome) => outcome.id === id)?.text,
  };
}

/** The versions that were published, the newest first. */
export const publishedVersions = () =>
  readdirSync(folder)
    .map((file) => path.basename(file, '.json'))
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
