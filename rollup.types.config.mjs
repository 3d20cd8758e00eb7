// One file of types for each door, as a user of the package meets it: nothing marked @internal, and no type of Lit's.
import dts from 'rollup-plugin-dts';

const doors = { 'src/index.ts': 'dist/index.d.ts', 'src/rules.ts': 'dist/rules.d.ts' };

export default Object.entries(doors).map(([input, file]) => ({
  input,
  output: { file, format: 'es' },
  external: /^lit/,
  plugins: [dts({ tsconfig: 'tsconfig.json', compilerOptions: { stripInternal: true } }), alone()],
}));

/** Fails when the types need those of another package, which a user may not have. */
function alone() {
  return {
    name: 'alone',
    generateBundle(_, bundle) {
      for (const { fileName, imports } of Object.values(bundle)) {
        if (imports.length) this.error(`dist/${fileName} needs ${imports.join(', ')}: mark as @internal what a user does not call.`);
      }
    },
  };
}
