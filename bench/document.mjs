// Writes what was measured into docs/maintainers/performance.md, between a pair of comments, so that no figure is typed by hand.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../docs/maintainers/performance.md', import.meta.url);

export const read = () => readFileSync(file, 'utf8');

/** What stands between `<!-- name -->` and `<!-- end name -->`. */
export function section(name) {
  const found = read().match(between(name));
  if (!found)
    throw new Error(
      `docs/maintainers/performance.md has lost its comments "<!-- ${name} -->" and "<!-- end ${name} -->".`,
    );
  return found[2];
}

/** Puts `text` there. */
export function write(name, text) {
  section(name);
  writeFileSync(
    file,
    read().replace(between(name), (_, start, __, end) => `${start}\n${text}\n${end}`),
  );
}

const between = (name) => new RegExp(`(<!-- ${name} -->)\n([^]*?)\n(<!-- end ${name} -->)`);

/** A table in Markdown, its first column to the left and the figures to the right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index ? '--:' : ':--'))), ...rows.map(line)].join('\n');
}

export const thousands = (number) => Math.round(number).toLocaleString('en-GB');
