// Writes a .br and a .gz beside each built script, for hosts that serve files as they are.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const modes = [constants.BROTLI_MODE_GENERIC, constants.BROTLI_MODE_TEXT, constants.BROTLI_MODE_FONT];

/** The smallest brotli of these bytes that every browser can read. A mode is a guess about the bytes, so each is tried. */
export function brotli(bytes) {
  const tries = modes.map((mode) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: mode,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  );
  return tries.reduce((best, next) => (next.length < best.length ? next : best));
}

export const gzip = (bytes) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of readdirSync('dist').filter((name) => name.endsWith('.js') && name !== 'prerender.js')) {
    const bytes = readFileSync(`dist/${file}`);
    writeFileSync(`dist/${file}.br`, brotli(bytes));
    writeFileSync(`dist/${file}.gz`, gzip(bytes));
  }
}
