// npm start: builds, serves the project, and on every change builds again and reloads the page.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { watch } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { generatedFiles } from './demo.mjs';

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
    if (!fault && !server) await serve();
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

// The demo is served as `npm run build:demo` writes it: with the built files inside it, and those that are generated.
const demo = { name: 'demo', serve: ({ path }) => generatedFiles[path.replace('/demo/', '')]?.() };

function builtFiles(context, next) {
  if (context.path === '/') return context.redirect('/demo/');
  context.path = context.path.replace(/^\/demo\/dist\//, '/dist/');
  return next();
}

async function serve() {
  server = await startDevServer({
    // "watch" reloads the page when a file that it loaded changes.
    config: { watch: true, clearTerminalOnReload: false, open: false, plugins: [demo], middleware: [builtFiles] },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  console.log(`Open http://localhost:${server.config.port}/demo/`);
}

process.once('SIGINT', async () => {
  await watcher.close();
  await server?.stop();
  process.exit();
});
