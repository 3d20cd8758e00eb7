// Compiles templates in the build, so that no browser need take them apart: html`<p>${words.hello} ${name}</p>` becomes html('<p>Hello <?></p>', name).
// Lit draws them as it draws those of its own compiler, which would write a page of JavaScript for each.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const runtime = fileURLToPath(new URL('templates-runtime.js', import.meta.url));

/** A rollup plugin: `lit/html.js` takes compiled templates. */
export const templatesRuntime = () => ({
  name: 'templates-runtime',
  resolveId: (id) => (id === 'lit/html.js' ? runtime : null),
});

/**
 * A transformer for TypeScript: compiles the templates of one file. Throws where a template says what we do not compile.
 * @param {Record<string, unknown>} words what files import as `words`: a word that is always the same stands in the template
 */
export const compileTemplates = (words) => (context) => (file) => {
  const { factory } = context;
  const wordOf = (value) => (ts.isPropertyAccessExpression(value) && value.expression.getText(file) === 'words' ? words[value.name.text] : undefined);
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.text === 'css') return factory.createStringLiteral(node.template.rawText.trim());
    if (!ts.isTaggedTemplateExpression(node) || node.tag.text !== 'html') return ts.visitEachChild(node, visit, context);
    const { template } = node;
    const spans = ts.isNoSubstitutionTemplateLiteral(template) ? [] : template.templateSpans;
    const texts = [template.head ?? template, ...spans.map(({ literal }) => literal)].map(({ text }) => text);
    const constants = spans.map(({ expression }) => wordOf(expression)).map((word) => (typeof word === 'string' ? word : undefined));
    const values = spans.filter((_, index) => constants[index] === undefined).map(({ expression }) => ts.visitNode(expression, visit));
    return factory.createCallExpression(node.tag, undefined, [factory.createStringLiteral(compile(texts, constants)), ...values]);
  };
  return ts.visitNode(file, visit);
};

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML. */
const escape = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);

/**
 * A template as one string. A value between tags is `<?>`, and one of an attribute a `$` behind the attribute's name.
 * Behind a value at the very end stands an empty comment, since Lit looks for what a value ends before.
 * @param {string[]} texts what stands before, between and behind the values
 * @param {(string | undefined)[]} constants those values that are always the same text
 */
export function compile(texts, constants = []) {
  let html = texts[0];
  for (const [index, next] of texts.slice(1).entries()) {
    const constant = constants[index];
    if (html.lastIndexOf('<') <= html.lastIndexOf('>')) {
      html += constant === undefined ? '<?>' : escape(constant);
    } else if (/\s[.?@]?[a-z-]+=$/.test(html) && /^[\s/>]/.test(next)) {
      html = constant === undefined ? `${html.slice(0, -1)}$` : `${html}"${escape(constant)}"`;
    } else {
      throw new Error(`A value must be the whole of an attribute, without quotes and in lower case: html\`${texts.join('${…}')}\`.`);
    }
    html += next;
  }
  return html.endsWith('<?>') ? `${html}<!>` : html;
}
