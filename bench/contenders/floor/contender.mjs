// The framework-free floor, built by the same build as the module.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { rollup } from 'rollup';
import config from '../../../rollup.config.mjs';

const [ours] = config; // the module's own build: the same minifier, with the same settings
const plugins = ours.plugins.filter(({ name }) => !['budget', 'lit-licence', 'self-contained'].includes(name));

const bundle = await rollup({
  input: fileURLToPath(new URL('floor.js', import.meta.url)),
  plugins: [text('.css'), ...plugins],
});
const { output } = await bundle.generate({ format: 'es', banner: '//# allFunctionsCalledOnLoad' });
await bundle.close();

export default {
  name: 'framework-free floor',
  files: { 'floor.js': output[0].code },
  head: '<script type="module" src="floor.js"></script>',
  body: '<floor-checker style="display:block;min-height:36rem">Call 999 in an emergency.</floor-checker>',
  start: 'Start',
  next: 'Continue',
  driver: () => {
    const tag = 'floor-checker';
    const find = (selector) => document.querySelector(`${tag} ${selector}`);
    return {
      ready: () => find('button'),
      question: () => find('legend')?.textContent,
      result: () => find('.floor-card h2')?.textContent,
      add: (count, place) => place.append(...Array.from({ length: count }, () => document.createElement(tag))),
    };
  },
};

/** Imports a style sheet of this kind as its text, as small as those of the module. */
function text(ending) {
  return {
    name: 'text',
    transform: (code, id) =>
      path.extname(id) === ending ? { code: `export default ${JSON.stringify(minifyCss(code))}`, map: null } : null,
  };
}

/** As the build does with the style sheets of the module. */
function minifyCss(css) {
  return transform({ filename: 'floor.css', code: Buffer.from(css), minify: true }).code.toString();
}
