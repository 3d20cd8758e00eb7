// Reads a PDF as an eye does: each word with its page, its place, and its contrast as painted. By Poppler.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { wcagContrast } from 'culori';
import { parse } from 'parse5';
import { enough } from '../../demo/builder/contrast.js';
import { install } from '../support/debian.mjs';

const isThere = () => spawnSync('pdftoppm', ['-v']).status === 0;
if (!isThere()) install(['poppler-utils']);
if (!isThere()) throw new Error('The tests of paper did not find pdftoppm. Install Poppler (poppler-utils).');

const dpi = 200;
const scale = dpi / 72;

/** The words of a PDF, in reading order, and its painted pages. */
export function readPdf(bytes) {
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-'));
  try {
    const file = path.join(folder, 'paper.pdf');
    writeFileSync(file, bytes);
    execFileSync('pdftoppm', ['-r', String(dpi), file, path.join(folder, 'page')]);
    const pages = readdirSync(folder)
      .filter((name) => name.endsWith('.ppm'))
      .sort()
      .map((name) => pixels(readFileSync(path.join(folder, name))));
    const words = wordsOf(execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' }));
    return { pages, words, text: words.map(({ text }) => text).join(' ') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A PPM picture: a head, then three bytes a pixel. `at` gives the colour as six digits. */
function pixels(bytes) {
  const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40));
  const at = (x, y) => {
    const start = head.length + 3 * (y * width + x);
    return `#${bytes.toString('hex', start, start + 3)}`;
  };
  return { width: Number(width), height: Number(height), at };
}

function wordsOf(xhtml) {
  const words = [];
  let page = -1;
  const walk = ({ nodeName, attrs = [], childNodes = [] }) => {
    if (nodeName === 'page') page += 1;
    if (nodeName === 'word') {
      const [left, top, right, bottom] = attrs.map(({ value }) => Math.round(Number(value) * scale));
      const text = childNodes[0].value.normalize('NFKC'); // Firefox writes "fi" as one letter
      words.push({ text, page, left, top, right, bottom, height: (bottom - top) / scale });
    }
    childNodes.forEach(walk);
  };
  walk(parse(xhtml));
  return words;
}

/** The colour of each pixel in a box of a page. */
function colours({ pages }, { page, left, top, right, bottom }) {
  const { width, height, at } = pages[page];
  const found = [];
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++)
    for (let x = Math.max(0, left); x < Math.min(width, right); x++) found.push(at(x, y));
  return found;
}

const paper = '#ffffff';
const isInk = (colour) => wcagContrast(colour, paper) >= enough;

/** How the darkest in a box stands out from the paper: the middle of the strokes of its letters. */
export const paintedContrast = (pdf, box) =>
  Math.max(...[...new Set(colours(pdf, box))].map((colour) => wcagContrast(colour, paper)));

/** Which part of a box is ink. */
export function inked(pdf, box) {
  const all = colours(pdf, box);
  return all.filter(isInk).length / all.length;
}

/** The words of `phrase`, where they stand together for the first time. */
export function find({ words }, phrase) {
  const wanted = phrase.split(' ');
  const start = words.findIndex((_, index) => wanted.every((each, offset) => words[index + offset]?.text === each));
  return start < 0 ? [] : words.slice(start, start + wanted.length);
}

/** The first upright line from the left edge of the page, at the height of a word: how thick it is, in points, and where it ends. */
export function firstLine({ pages }, { page, top, bottom }) {
  const { width, at } = pages[page];
  const y = Math.round((top + bottom) / 2);
  let start = 0;
  while (start < width && !isInk(at(start, y))) start += 1;
  let end = start;
  while (end < width && isInk(at(end, y))) end += 1;
  return { points: (end - start) / scale, end };
}
