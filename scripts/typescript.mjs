// A rollup plugin: takes the types off, file by file, and compiles the templates. Whether the types are right is for tsc to say.
import path from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import ts from 'typescript';
import { compileTemplates } from './templates.mjs';

const compilerOptions = { ...ts.readConfigFile('tsconfig.json', ts.sys.readFile).config.compilerOptions, noEmit: false, sourceMap: true };

/** What the templates say, in the language that is shipped, and the sizes that the style sheets name: as `compileTemplates` takes them. */
const constants = ['src/internal/words.ts', 'src/styles/tokens.ts'];

export function typescript() {
  let known;
  return {
    name: 'typescript',
    async buildStart() {
      // The folder as well as its files: an editor may replace a file, and one with only types is never loaded.
      this.addWatchFile(path.resolve('src'));
      known = await Promise.all(constants.map(read));
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      for (const file of known.flatMap(({ files }) => files)) this.addWatchFile(file); // what is changed there is changed here too
      return transpile(code, id, { after: [oneKeyword], before: [compileTemplates(...known.map(({ exports }) => exports))] });
    },
  };
}

/** What a module of ours exports, and the files that it is made of. */
async function read(input) {
  const bundle = await rollup({ input, plugins: [resolve({ extensions: ['.ts'] }), { name: 'transpile', transform: (code, id) => transpile(code, id) }] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return { exports: await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`), files: bundle.watchFiles };
}

function transpile(code, fileName, transformers) {
  const { outputText, sourceMapText } = ts.transpileModule(code, { fileName, compilerOptions, transformers });
  return { code: outputText, map: sourceMapText };
}

/** Says `let` for `const`: one word packs better than two, and the minifier may join them. That nothing is set twice, tsc has seen. */
const oneKeyword = (context) => (file) => {
  const visit = (node) => {
    const each = ts.visitEachChild(node, visit, context);
    if (!ts.isVariableDeclarationList(each) || !(each.flags & ts.NodeFlags.Const)) return each;
    return ts.setOriginalNode(ts.setTextRange(context.factory.createVariableDeclarationList(each.declarations, ts.NodeFlags.Let), each), each);
  };
  return ts.visitNode(file, visit);
};
