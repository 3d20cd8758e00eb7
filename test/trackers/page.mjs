// The page that is visited, and our module: as it was built, and without what keeps others out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** A page with one checker, into which our module is still to be put. */
export const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<h1>A page</h1><main><back-pain-checker>Call 999</back-pain-checker></main></html>`;

export const type = 'text/javascript';
export const ours = readFileSync('dist/back-pain-elements.js', 'utf8');

/** Our module without what keeps recorders out. */
export const unprotected = [
  '"closed"',
  'ph-no-capture',
  'rr-block',
  'sentry-block',
  'data-clarity-mask',
  'data-dd-privacy',
  'data-openreplay-hidden',
].reduce((code, guard) => {
  assert.ok(code.includes(guard), `dist/back-pain-elements.js has ${guard}`);
  return code.replaceAll(guard, guard === '"closed"' ? '"open"' : 'data-x');
}, ours);
