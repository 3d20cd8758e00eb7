// Loads TypeScript files of this project into Node, for the scripts and tests that read the content itself.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The exports of each of these files, together. Paths are from the project's folder. */
export async function load(...files) {
  const entry = files.map((file) => `export * from ${JSON.stringify(path.join(root, file))};`).join('\n');
  const bundle = await rollup({
    input: 'entry',
    plugins: [only(entry), typescript()],
    onLog(level, { message }) {
      if (level === 'warn') throw new Error(message); // for example, two files that export the same name
    },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

function only(entry) {
  return {
    name: 'only',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? entry : null),
  };
}

function typescript() {
  return {
    name: 'typescript',
    resolveId(id, importer) {
      if (!importer || !id.endsWith('.js')) return null;
      if (!id.startsWith('.')) return { id: import.meta.resolve(id), external: true }; // a package, such as Lit
      return path.resolve(path.dirname(importer), id.replace(/\.js$/, '.ts'));
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
      return { code: ts.transpileModule(code, { compilerOptions }).outputText, map: null };
    },
  };
}
