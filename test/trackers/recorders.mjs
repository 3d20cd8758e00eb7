// The recorders that are tried, each with its defaults but for masks, which are off so that nothing of ours hides behind them.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { npmCi } from '../../tools/npm-ci.mjs';

const folder = fileURLToPath(new URL('./', import.meta.url));

/** By name: what marks each kind of message that it sends. All must take the control, so that all were recording. */
export const recorders = {
  clarity: [/^\/clarity/],
  datadog: [/^\/datadog.*\/v2\/rum/, /^\/datadog.*\/v2\/replay/],
  openreplay: [/^\/openreplay\/v1\/web\/i/],
  posthog: [/^\/posthog\/e\//, /^\/posthog\/s\//],
  rrweb: [/^\/rrweb/],
  sentry: [/^\/api.*"type":"event"/s, /^\/api.*"type":"replay_recording"/s],
};

/** Installs what these tests need, unless it is there. */
export const install = () => npmCi(folder);

/** One script out of `file` and all that it imports. */
export async function bundle(file, options) {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...options,
  });
  return outputFiles[0].text;
}
