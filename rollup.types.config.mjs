// The types of each entry point, as a user of the package meets them: nothing marked @internal.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import dts from 'rollup-plugin-dts';

const entries = readdirSync('src/entries').map((file) => [`elements/${path.parse(file).name}`, `src/entries/${file}`]);

export default {
  input: {
    index: 'src/index.ts',
    rules: 'src/rules.ts',
    prerender: 'src/prerender.ts',
    'elements/classes': 'src/elements/classes.ts',
    ...Object.fromEntries(entries),
  },
  output: { dir: 'dist', format: 'es', entryFileNames: '[name].d.ts', chunkFileNames: 'elements/shared/[name].d.ts' },
  external: /^lit/,
  plugins: [dts({ tsconfig: 'tsconfig.json', compilerOptions: { stripInternal: true } }), needsOnlyLit()],
};

/** Fails when the types need those of a package that a user may not have. */
function needsOnlyLit() {
  return {
    name: 'needs-only-lit',
    generateBundle(_, bundle) {
      for (const { fileName, imports } of Object.values(bundle)) {
        const needed = imports.filter((id) => id !== 'lit' && !(id in bundle));
        if (needed.length)
          this.error(`dist/${fileName} needs ${needed.join(', ')}: mark as @internal what a user does not call.`);
      }
    },
  };
}
