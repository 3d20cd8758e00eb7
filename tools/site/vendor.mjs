// The libraries of the builder, each as one module that a page can import: demo/index.html and demo/poster.html map their names to it.
import { build } from 'esbuild';

/** The names that pages import, and the part of each library that they use. */
const libraries = {
  culori: "export { formatHex, parse, wcagContrast } from 'culori';",
  uqr: "export { renderSVG } from 'uqr';",
};

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'inline',
    write: false,
    logLevel: 'silent', // what is wrong is in the error that is thrown
  });
  return outputFiles[0].text;
}

/** Each module's text, by its path on the site. */
export const vendorFiles = Object.fromEntries(
  Object.entries(libraries).map(([name, contents]) => [`vendor/${name}.js`, () => bundle(contents)]),
);
