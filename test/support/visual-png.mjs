// Writes a PNG with a palette, a third of the size of one without, for which pngjs has no writer.
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const exact = 16;
const step = 255 / 13;

/**
 * The same picture in 256 colours. The most frequent ones stay exact: paper, text, cards, buttons.
 * The rest are shades where two of them meet; each moves by at most half a step in red, green and blue.
 */
export function palettePng(png) {
  const { width, height, data } = PNG.sync.read(png);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const frequent = [...counts.keys()].sort((x, y) => counts.get(y) - counts.get(x));

  const places = new Map(); // of each colour in the palette
  const palette = [];
  for (const [rank, pixel] of frequent.entries()) {
    const colour = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255].map((value) =>
      rank < exact ? value : Math.round(Math.round(value / step) * step),
    );
    const known = palette.findIndex((other) => other.every((value, index) => value === colour[index]));
    places.set(pixel, known < 0 ? palette.push(colour) - 1 : known);
  }
  if (palette.length > 256)
    throw new Error(
      `A picture has ${palette.length} colours after rounding, but a palette holds 256. Make the step in test/support/visual-png.mjs larger.`,
    );

  const lines = Buffer.alloc((width + 1) * height); // each line begins with 0: no filter
  pixels.forEach((pixel, index) => {
    lines[index + Math.floor(index / width) + 1] = places.get(pixel);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // 8 bits that point into a palette
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
