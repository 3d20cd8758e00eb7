// The files of the site that are generated: what the build knows, the guides, the reference, the downloads, the workbench, and the style sheets of the pages in demo/pages.
import { readFileSync } from 'node:fs';
import { compile } from 'tailwindcss';
import { reference } from '../docs/demo-reference.mjs';
import { integrity } from '../../build/integrity.mjs';
import { documentPages, pictures } from '../site/documents.mjs';
import { downloadFiles, downloadPage } from '../site/downloads.mjs';
import { posterWords } from '../site/poster.mjs';
import { withShell } from '../site/shell.mjs';
import { vendorFiles } from '../site/vendor.mjs';
import { workbench } from './workbench.mjs';

const read = (file) => readFileSync(file, 'utf8');
const scripts = ['back-pain-elements.js', 'back-pain-elements.iife.js'];

/** Each file's content, by its path on the site. Generated when asked for, since `npm start` asks again after each build. */
const files = {
  ...documentPages(),
  ...Object.fromEntries(pictures().map((file) => [file, () => readFileSync(file)])),
  ...downloadFiles,
  ...vendorFiles,
  'download.html': downloadPage,
  'poster/words.json': posterWords,
  'release.json': release,
  'reference.html': reference,
  'workbench/workbench.js': workbench,
  'workbench/rules-path.svg': () => read('docs/clinical/rules-path.svg'),
  'pages/bootstrap.css': () =>
    read('node_modules/bootstrap/dist/css/bootstrap.min.css').replace(/\/\*# sourceMappingURL=.*/, ''),
  'pages/tailwind.css': tailwind,
};

/** The same, with what all pages have in common. */
export const generatedFiles = Object.fromEntries(
  Object.entries(files).map(([file, make]) => [
    file,
    file.endsWith('.html') ? async () => withShell(await make(), file) : make,
  ]),
);

/** A page of the folder demo, as the site has it. */
export const pageOfDemo = (file) => withShell(read(`demo/${file}`), file);

/** What a snippet needs to know: the version, and the hash of each script as built. */
function release() {
  const hashes = Object.fromEntries(scripts.map((file) => [file, integrity(readFileSync(`dist/${file}`))]));
  return JSON.stringify({ version: JSON.parse(read('package.json')).version, integrity: hashes }, null, 2);
}

/** What Tailwind writes for the classes of its page. */
async function tailwind() {
  const loadStylesheet = (id, base) => {
    const path = `node_modules/tailwindcss/${id === 'tailwindcss' ? 'index.css' : id}`;
    return { path, base, content: read(path) };
  };
  const { build } = await compile(read('demo/pages/tailwind.input.css'), { loadStylesheet });
  return build(
    read('demo/pages/physio.html')
      .match(/(?<=class=")[^"]+/g)
      .join(' ')
      .split(' '),
  );
}
