// What the peers have in common: they come from bench/node_modules, and get the questions as a script of the page.
import { readFileSync } from 'node:fs';

const modules = new URL('../node_modules/', import.meta.url);

export const file = (path) => readFileSync(new URL(path, modules));

export const version = (name) => JSON.parse(file(`${name}/package.json`)).version;

/** An element of the page for a peer to draw in. */
export const place = '<div id="peer"></div>';

/** The page's own script: `start` is a function of the page, called with what it needs. */
export const script = (start, ...values) => `(${start})(${values.map((value) => JSON.stringify(value)).join(', ')});`;
