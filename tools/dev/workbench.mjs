// Puts the workbench and all that it needs into one classic script, which also runs where a page is opened as a file.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { contentHashes } from '../reviews/content.mjs';

/** The hazards of the log, as far as a reader of the rules needs them. */
function hazards() {
  const sections = readFileSync('docs/clinical/hazard-log.md', 'utf8').split(/^### /m).slice(1);
  return sections.map((section) => {
    const [, id, title] = /^(H\d\d) (.+)/.exec(section);
    const part = (name) =>
      new RegExp(`\\*\\*${name}\\.\\*\\* (.+)`).exec(section)?.[1].replaceAll(/[`*]|\[|\]\([^)]*\)/g, '') ?? '';
    return { id, title, cause: part('Cause'), control: part('Control'), risk: part('Risk') };
  });
}

export async function workbench() {
  const { outputFiles } = await build({
    entryPoints: ['demo/workbench/main.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    define: { BUILT: JSON.stringify({ ...(await contentHashes()), hazards: hazards() }) },
    write: false,
    logLevel: 'silent', // what is wrong is in the error that is thrown
  });
  return outputFiles[0].text;
}
