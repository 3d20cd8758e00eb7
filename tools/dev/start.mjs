// npm start: builds, serves the demo, and on every change builds again and reloads the page.
import { execFile } from 'node:child_process';
import { watch as watchFolder } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { watch } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { serveDemo } from './server.mjs';
import { writeReview } from '../reviews/write.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { options } = await loadConfigFile('rollup.config.mjs', {}, true);
const watcher = watch(options);
let server;
let fault = ''; // of the build that is running
let lastMessage = ''; // what the terminal shows

watcher.on('event', async (event) => {
  if (event.code === 'START') fault = '';
  if (event.code === 'ERROR') fault = event.error.message;
  if (event.code === 'BUNDLE_END') await event.result.close();
  if (event.code === 'END') {
    // A changed word ends a review: what says so is written, and built once more.
    await writeReview().catch(({ message }) => (fault ||= message));
    if (!fault) await show();
    report(fault || (await typeErrors()));
  }
});

/** Rollup only takes types off. A misspelt id still builds, so TypeScript is asked as well. */
function typeErrors() {
  const tsc = ['node_modules/typescript/bin/tsc'];
  return new Promise((done) => execFile(process.execPath, tsc, (_, output) => done(output.trim())));
}

function report(message) {
  if (message) console.error(`\n${message}`);
  else if (lastMessage) console.log('\nFixed.');
  lastMessage = message;
}

/** Serves the first build, and shows each that follows. */
async function show() {
  if (server) return server.changed();
  server = await serveDemo(8000);
  watchFolder('demo', { recursive: true }, () => server.changed());
  console.log(`Open ${server.origin}/`);
}

process.once('SIGINT', async () => {
  await watcher.close();
  server?.close();
  process.exit();
});
