// npm test, npm run test:examples, test:frameworks, test:targets, test:older, test:screen-reader and test:wordpress: their steps.
// With several names, as in .ci/run, what they have in common is done once.
import { run } from '../tools/run.mjs';

const inNode = (folders, ...options) =>
  ['node --test --test-reporter=spec', ...options, ...folders.map((folder) => `test/${folder}/*.test.mjs`)].join(' ');

const steps = {
  all: [
    'node test/support/browsers.mjs',
    'npm run -s build',
    'npm run -s check',
    'npm run -s test:rules',
    inNode(['jsdom', 'docs', 'node', 'package', 'paper', 'prerender', 'site'], '--test-concurrency=2'),
    inNode(['builder', 'pages', 'trackers', 'visual', 'workbench']),
    'node test/rules/mutation.mjs --brief',
    'wtr',
  ],
  examples: ['node test/support/browsers.mjs', 'npm run -s build', inNode(['examples'])],
  frameworks: ['node test/support/browsers.mjs', 'npm run -s build', inNode(['frameworks'])],
  targets: ['node test/support/browsers.mjs', 'npm run -s build', inNode(['targets'])],
  older: ['npm run -s build', inNode(['older'])],
  'screen-reader': [
    'node test/support/browsers.mjs',
    'node test/screen-reader/needs.mjs',
    'npm run -s build',
    inNode(['screen-reader']),
  ],
  wordpress: [
    'node test/support/browsers.mjs',
    'node test/support/wordpress/needs.mjs',
    'npm run -s build',
    'node tools/release/wordpress.mjs',
    inNode(['wordpress'], '--test-concurrency=2'),
  ],
};

const names = process.argv.slice(2);
run(new Set((names.length > 0 ? names : ['all']).flatMap((name) => steps[name])));
