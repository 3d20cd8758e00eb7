// The documents of the project as pages of the site, with the same folders, so that their links to each other still lead there.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import GithubSlugger from 'github-slugger';
import { lexer, Marked } from 'marked';
import { addresses } from '../release/address.mjs';
import { escape } from './escape.mjs';

/** Those for whom there is a page: the documents of the root, of docs/ and of the examples. */
const files = () =>
  [
    ...readdirSync('.'),
    ...readdirSync('docs', { recursive: true }).map((file) => `docs/${file.replaceAll(path.sep, '/')}`),
    'examples/README.md',
  ].filter((file) => file.endsWith('.md') && existsSync(file));

/** Folders of documents that others link as a whole: each has a page that lists them. */
const folders = ['docs/maintainers/decisions'];

/** The text of a document; of a folder, a list of its documents by their titles. */
function textOf(file) {
  if (!folders.includes(file)) return readFileSync(file, 'utf8');
  const name = path.posix.basename(file);
  const items = readdirSync(file).map((each) => `- [${titleOf(`${file}/${each}`)}](${name}/${each})`);
  return `# ${name.replace(/^./, (letter) => letter.toUpperCase())}\n\n${items.join('\n')}\n`;
}

const titleOf = (file) =>
  words(lexer(textOf(file)).find(({ type, depth }) => type === 'heading' && depth === 1) ?? { text: file });

/** The page of a document. */
export const pageOf = (file) => (file === 'README.md' ? 'guides.html' : `${file.replace(/\.md$/, '')}.html`);

/** The pictures that documents show, by their paths, which are the same on the site. */
export const pictures = () =>
  readdirSync('docs', { recursive: true })
    .map((file) => `docs/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.(png|svg)$/.test(file));

const words = ({ tokens, text }) => (tokens ? tokens.map(words).join('') : text);

/** An address of a document as one of the site. What is no page of the site is in the repository; without its address, nothing. */
function target(file, address) {
  if (/^[a-z]+:/i.test(address)) return address;
  const [linked, anchor] = address.split('#');
  const hash = anchor ? `#${anchor}` : '';
  if (!linked) return hash;
  const found = path.posix.join(path.posix.dirname(file), decodeURIComponent(linked)).replace(/\/$/, '');
  const from = path.posix.dirname(pageOf(file));
  const to = (page) => `${path.posix.relative(from, page)}${hash}`;
  if (found.endsWith('.md') || folders.includes(found)) return to(pageOf(found));
  if (pictures().includes(found)) return to(found);
  if (found.startsWith('demo/') && found.endsWith('.html')) return to(found.slice('demo/'.length));
  if (statSync(found).isDirectory() && existsSync(`${found}/README.md`) && files().includes(`${found}/README.md`))
    return to(pageOf(`${found}/README.md`));
  const source = addresses()?.source;
  return source && `${source}/${statSync(found).isDirectory() ? 'tree' : 'blob'}/main/${found}${hash}`;
}

/** The document as HTML, and its headings of the second level. */
function render(file) {
  const slugger = new GithubSlugger();
  const headings = [];
  let above = 0;
  const marked = new Marked({
    renderer: {
      heading(token) {
        const id = slugger.slug(words(token));
        // GitHub lets a level be left out; on a page, screen readers count them.
        const level = Math.min(token.depth, above + 1);
        above = level;
        if (level === 2) headings.push({ id, text: words(token) });
        return `<h${level} id="${id}">${this.parser.parseInline(token.tokens)}</h${level}>\n`;
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        const address = target(file, href);
        return address
          ? `<a href="${escape(address)}">${inner}</a>`
          : `<span class="in-source" title="In the source: ${escape(href)}">${inner}</span>`;
      },
      image: ({ href, text }) => `<img src="${escape(target(file, href))}" alt="${escape(text)}" loading="lazy" />`,
      table(token) {
        const row = (cells, tag) =>
          `<tr>${cells.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
        // A table whose head says nothing has none.
        const head = token.header.some(({ text }) => text)
          ? `<thead>${row(token.header, 'th').replaceAll('<th scope="col"></th>', '<td></td>')}</thead>`
          : '';
        return `<div class="table"><table>${head}<tbody>${token.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>\n`;
      },
      code: ({ text, lang }) =>
        `<div class="code"><pre tabindex="0"><code${lang ? ` data-language="${escape(lang)}"` : ''}>${escape(text)}</code></pre></div>\n`,
    },
  });
  return { body: marked.parse(textOf(file)), headings };
}

/** The guides by reader, as the table of README.md lists them. */
function groups() {
  const table = lexer(readFileSync('README.md', 'utf8')).find(({ type }) => type === 'table');
  return table.rows.map(([reader, links]) => ({
    reader: `For ${words(reader).replace(/^(?!an? )/, 'those ')}`,
    links: links.tokens.filter(({ type }) => type === 'link').map((link) => ({ href: link.href, text: words(link) })),
  }));
}

function sideBar(file) {
  const own = pageOf(file);
  const from = path.posix.dirname(own);
  const item = ({ href, text }) => {
    const [page, anchor] = target('README.md', href)?.split('#') ?? [];
    if (page === undefined) return '';
    const relative = page
      ? path.posix.relative(from, page) || path.posix.basename(page)
      : path.posix.relative(from, 'guides.html');
    const isHere = page === own && !anchor;
    return `<li><a href="${escape(relative + (anchor ? `#${anchor}` : ''))}"${isHere ? ' aria-current="page"' : ''}>${escape(text.replace(/^./, (letter) => letter.toUpperCase()))}</a></li>`;
  };
  return groups()
    .map(({ reader, links }) => `<h2>${escape(reader)}</h2>\n<ul>${links.map(item).join('')}</ul>`)
    .join('\n');
}

function page(file) {
  const own = pageOf(file);
  const up = path.posix.relative(path.posix.dirname(own), '.') || '.';
  const { body, headings } = render(file);
  const title = titleOf(file);
  const contents =
    headings.length > 2
      ? `<nav class="contents" aria-label="On this page"><p>On this page</p><ul>${headings.map(({ id, text }) => `<li><a href="#${id}">${escape(text)}</a></li>`).join('')}</ul></nav>`
      : '';
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}: back pain elements</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${up}/site.css" />
    <link rel="stylesheet" href="${up}/document.css" />
    <script type="module" src="${up}/document.js"></script>
  </head>
  <body data-under="guides.html">
    <a class="skip" href="#main">Skip to the page</a>
    <!-- site: top -->
    <div class="layout">
      <details class="guides" open>
        <summary>All guides</summary>
        <nav aria-label="Guides">
${sideBar(file)}
        </nav>
      </details>
      <main id="main" tabindex="-1">
${body}
      </main>
      ${contents}
    </div>
    <footer class="foot">
      <!-- site: foot -->
    </footer>
  </body>
</html>
`;
}

/** Each page's text, by its path on the site. */
export const documentPages = () =>
  Object.fromEntries([...files(), ...folders].map((file) => [pageOf(file), () => page(file)]));
