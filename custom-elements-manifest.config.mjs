// What @custom-elements-manifest/analyzer reads. tools/manifest/manifest.mjs runs it and writes what follows from it.
import { asPublished } from './tools/manifest/published.mjs';

export default {
  globs: ['src/index.ts', 'src/internal/base-element.ts', 'src/elements/**/*.ts', '!src/**/*.styles.ts'],
  quiet: true,
  packagejson: false,
  litelement: true,
  plugins: [asPublished()],
};
