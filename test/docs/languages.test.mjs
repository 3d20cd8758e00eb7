// The steps of docs/maintainers/languages.md, taken: a second language compiles when it is whole, and only then.
import assert from 'node:assert/strict';
import path from 'node:path';
import { it } from 'node:test';
import ts from 'typescript';
import { read, root } from './markdown.mjs';

const english = read('src/content/locales/en-GB.ts');
const bridge = read('src/internal/words.ts');
const welsh = (change) => ({
  'src/content/locales/cy.ts': change(english.replace("= 'en-GB'", "= 'cy'")),
  'src/internal/words.ts': bridge.replaceAll('/en-GB.js', '/cy.js'),
});

/** What TypeScript says about the elements when these files read as given. */
function compile(files) {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ['src/internal/words.ts'] }, ts.sys, root);
  const host = ts.createCompilerHost({ ...options, types: [] });
  const given = new Map(Object.entries(files).map(([name, text]) => [path.join(root, name), text]));
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => given.has(path.normalize(name)) || fileExists(name);
  host.getSourceFile = (name, version) => {
    const text = given.get(path.normalize(name));
    return text === undefined ? getSourceFile(name, version) : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([`${root}src/internal/words.ts`], { ...options, types: [] }, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

it('a whole language compiles after the two lines that docs/maintainers/languages.md names', () => {
  assert.equal(bridge.match(/locales\/en-GB\.js/g).length, 2, 'docs/maintainers/languages.md says that two lines of src/internal/words.ts name the language.');
  assert.deepEqual(compile(welsh((text) => text)), []);
});

it('a language that lacks a word does not compile, and the message names the word', () => {
  const faults = compile(welsh((text) => text.replace(/^export const checkerStart:?.*\n/m, '')));
  assert.match(faults.join('\n'), /'checkerStart' is missing/);
});

it('a language with a word too many does not compile, and the message names the word', () => {
  const faults = compile(welsh((text) => `${text}\nexport const helo = 'Helo';\n`));
  assert.match(faults.join('\n'), /Record<"helo", never>/);
});
