// The example in Next, whose server draws the first screen.
import { freePort } from '../support/browsers.mjs';
import { example, prerendered, program } from './served.mjs';

const next = async (folder) => {
  const port = await freePort();
  const address = ['--hostname', '127.0.0.1', '--port', String(port)];
  return program(folder, port, 'node_modules/next/dist/bin/next', 'start', ...address);
};

example('next', next, prerendered);
