// Reads the signed reviews of a folder, refuses what is malformed or wrongly signed, and says what may be shown of them.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { buildError } from '../../build/build-error.mjs';
import { contentHashes } from './content.mjs';

export const folder = 'src/content/reviews';
const namespace = 'back-pain-elements';

const isDay = (day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00Z`).toJSON()?.slice(0, 10) === day;
const schema = JSON.parse(readFileSync(new URL('review.schema.json', import.meta.url), 'utf8'));
const isReview = new Ajv2020({ formats: { date: isDay } }).compile(schema);

/** What is wrong with a review, as the end of a sentence; nothing where it is well made. */
function faultOf(data) {
  if (isReview(data)) return '';
  const [{ instancePath, keyword, params, message }] = isReview.errors;
  const field = instancePath.slice(1).replaceAll('/', '.');
  if (keyword === 'required') return `"${[field, params.missingProperty].filter(Boolean).join('.')}" is missing`;
  if (keyword === 'additionalProperties') return `"${params.additionalProperty}" does not belong in it`;
  if (!field) return 'it is not a review';
  return `"${field}" ${keyword === 'format' ? 'is not a day, YYYY-MM-DD' : keyword === 'pattern' ? 'is not written as it must be' : message}`;
}

/** One review. Whoever calls says how it is to be put right. */
export function readReview(file) {
  let data;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw buildError(
      `${file} is not a review: it cannot be read as JSON. Save it again from the workbench, or remove it.`,
    );
  }
  const fault = faultOf(data);
  if (fault) throw buildError(`${file} is not a review: ${fault}. Save it again from the workbench, or remove it.`);
  if (existsSync(`${file}.sig`)) verify(file, data);
  return data;
}

/** Whether `FILE.sig` is the reviewer's signature under it, by a key of the file of signers (`ssh-keygen -Y sign -n back-pain-elements`). */
function verify(file, { reviewer: { number } }) {
  const signers = `${folder}/signers`;
  const wrong = `${file}.sig is not the signature of registration ${number} under ${file}.`;
  if (!existsSync(signers)) throw buildError(`${wrong} There is no ${signers}, where their public key must stand.`);
  const args = ['-Y', 'verify', '-f', signers, '-I', number.replaceAll(' ', ''), '-n', namespace, '-s', `${file}.sig`];
  try {
    execFileSync('ssh-keygen', args, { input: readFileSync(file), stdio: ['pipe', 'ignore', 'ignore'] });
  } catch ({ code }) {
    if (code === 'ENOENT')
      throw buildError(`${file}.sig cannot be checked: ssh-keygen is not on this machine. Install OpenSSH.`);
    throw buildError(`${wrong} Ask them to sign it again, or remove both.`);
  }
}

/** All reviews of a folder, the newest first, each with whether it is of today's content. */
export function readReviews(hash, from = folder) {
  return readdirSync(from)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readReview(`${from}/${name}`))
    .map((review) => ({ ...review, isCurrent: review.contentHash === hash }))
    .sort((one, other) => other.date.localeCompare(one.date) || one.reviewer.name.localeCompare(other.reviewer.name));
}

/** What `src/content/review.ts` holds: the reviewers of today's content, else the last of another, else `null`. */
export function shownOf(reviews) {
  const signed = reviews.filter(({ conclusion }) => conclusion === 'agrees');
  const current = signed.filter(({ isCurrent }) => isCurrent);
  const shown = current.length > 0 ? current : signed.slice(0, 1);
  if (shown.length === 0) return null;
  const by = shown.map(({ reviewer: { name, role }, date, edition }) => ({ name, role, date, edition }));
  return { isCurrent: current.length > 0, by };
}

export const shownNow = async () => shownOf(readReviews((await contentHashes()).hash));
