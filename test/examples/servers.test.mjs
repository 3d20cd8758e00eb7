// The examples whose first screen a server draws: Next and SvelteKit by a server of their own, Astro as files.
import { freePort } from '../support/browsers.mjs';
import { example, files, prerendered, program, server } from './served.mjs';

const next = async (folder) => {
  const port = await freePort();
  const address = ['--hostname', '127.0.0.1', '--port', String(port)];
  return program(folder, port, 'node_modules/next/dist/bin/next', 'start', ...address);
};

example('next', next, prerendered);
example('astro', files('dist'), prerendered);
example('sveltekit', server('build/index.js'), prerendered);
