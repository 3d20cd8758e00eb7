// A part of a file that is written by a command, between marks that stay.

/** The text with `block` between the two marks, on lines of its own that are as far in as the first mark. */
export function between(text, file, [start, end], block) {
  const [before, rest] = split(text, start);
  const [, after] = split(rest ?? '', end);
  if (after === undefined)
    throw new Error(
      `${file} has lost the marks of a part that "npm run generate" writes. Put these two lines back:\n${start}\n${end}`,
    );
  const indent = /[ \t]*$/.exec(before)[0];
  const lines = block ? block.split('\n').map((line) => (line ? `${indent}${line}\n` : '\n')) : [];
  return `${before}${start}\n${lines.join('')}${indent}${end}${after}`;
}

function split(text, mark) {
  const index = text.indexOf(mark);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + mark.length)];
}

export const htmlMarks = (name) => [`<!-- ${name}: written by npm run generate -->`, `<!-- end of ${name} -->`];

export const scriptMarks = (name) => [`// ${name}: written by npm run generate`, `// end of ${name}`];

/** The text with what the pattern finds replaced, or an error: a pattern that finds nothing would keep an old text for ever. */
export function replaced(text, file, pattern, value) {
  if (!pattern.test(text))
    throw new Error(
      `${file} has nothing that reads like ${pattern}, which "npm run generate" writes anew. Put it back, or change tools/generate.`,
    );
  return text.replace(pattern, () => value);
}
