// Loads TypeScript files of this project into Node, for the scripts and tests that read the content itself.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The exports of each of these files, together. Paths are from the project's folder. */
export async function load(...files) {
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `export * from './${file}';`).join('\n'), resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node', // packages are taken as Node takes them, such as Lit without a page
    target: 'node20',
    conditions: ['production'],
    write: false,
    logLevel: 'silent', // what is wrong is in the error that is thrown
    logOverride: { 'ambiguous-reexport': 'error' }, // two files that export the same name
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
