// Colours in a snippet, so that the eye finds the tags. Its text stays the same.

const marks =
  /(?<tag><\/?[a-z][\w-]*|\/?>|^\[\w+|\]$)|(?<value>"[^"]*"|(?<=import \(?|from )'[^']*')|(?<name>[\w-]+(?==["{]))/g;

/**
 * @param {string} code
 * @returns {Node[]}
 */
export function paint(code) {
  /** @type {Node[]} */
  const nodes = [];
  let end = 0;
  for (const { 0: text, index, groups } of code.matchAll(marks)) {
    const [kind] = Object.entries(groups ?? {}).find(([, found]) => found) ?? [''];
    const span = document.createElement('span');
    span.className = kind;
    span.textContent = text;
    nodes.push(new Text(code.slice(end, index)), span);
    end = index + text.length;
  }
  return [...nodes, new Text(code.slice(end))];
}
