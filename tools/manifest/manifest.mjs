// Writes into dist what editors, catalogues and frameworks read about the elements. All of it comes from the source.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { reactTypes, svelteTypes, vueTypes, writeElementProps } from './types.mjs';

/** The manifest of the elements: the source, read now. */
export const analyse = () => cli({ argv: ['analyze'], noWrite: true });

/** The elements of a manifest. */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const manifest = await analyse();
  const files = {
    'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(manifest, {}),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(manifest, {}),
    'web-types.json': getWebTypesData(manifest, {}),
    'iife.d.ts': "// The classic script defines the same tags, and exports nothing.\nimport './index.js';\n",
    'react.d.ts': reactTypes,
    'vue.d.ts': vueTypes,
    'svelte.d.ts': svelteTypes,
  };
  mkdirSync('dist', { recursive: true });
  writeElementProps(manifest, 'dist');
  for (const [name, text] of Object.entries(files)) writeFileSync(`dist/${name}`, text);
}
