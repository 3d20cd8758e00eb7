// Reads templates as text in Markdown, so that docs/clinical/rules.md shows the words of a result from the very code that draws them.
import { parseFragment } from 'parse5';

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt()};`);

/** The HTML of a Lit template with its values. A listener has none. */
function markup(value) {
  if (value == null || typeof value === 'symbol' || typeof value === 'function') return '';
  if (Array.isArray(value)) return value.map(markup).join('');
  if (!value.strings) return escape(String(value));
  return value.strings.reduce((html, text, index) => {
    const each = markup(value.values[index - 1]);
    return html + (html.endsWith('=') ? `"${each}"` : each) + text;
  });
}

/** The text of a node on one line, with its links to pages. What is hidden from sight is left out. */
function inline({ nodeName, value, attrs = [], childNodes = [] }) {
  const attribute = (name) => attrs.find((each) => each.name === name)?.value;
  if (attribute('class') === 'hidden') return '';
  const text = (value ?? childNodes.map(inline).join('')).replace(/\s+/g, ' ');
  const href = attribute('href');
  return nodeName === 'a' && href.startsWith('http') ? `[${text.trim()}](${href})` : text;
}

/** Each paragraph and each list item of a template, as lines of a list in Markdown. What follows a colon is a list below it. */
export function bullets(template) {
  const visit = (node) => (['p', 'li'].includes(node.nodeName) ? [{ item: node.nodeName === 'li', text: inline(node).trim() }] : (node.childNodes ?? []).flatMap(visit));
  let isBelow = false;
  const line = ({ item, text }) => {
    if (!item) isBelow = text.endsWith(':');
    return `${item && isBelow ? '  ' : ''}- ${text}`;
  };
  return visit(parseFragment(markup(template))).map(line).join('\n');
}
