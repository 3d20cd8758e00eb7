// The tests that need a browser, in each engine that this machine has. Those of the rules and the content run in Node: .mocharc.json.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { testRunner } from './tools/loopback.mjs';
import { chromium, find, startWebkitDriver } from './test/support/browsers.mjs';

export default {
  ...testRunner,
  files: ['test/**/*.test.ts', '!**/node_modules/**', '!test/{rules,content}/**'],
  browsers: await launchers(),
  // "production" as in the built file; Lit's development mode would fill the report with its warning.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  // One page at a time in each browser: a page behind another gets no focus and draws no frames.
  concurrency: 1,
  // Long, so that it ends only what hangs, on a busy machine too.
  testFramework: { config: { timeout: 60_000 } },
  // What the page writes to the console is part of the report: a warning nobody expected is a finding.
  browserLogs: true,
  reporters: [defaultReporter(), lastLine()],
};

/** Chromium, and each other engine that is installed. */
async function launchers() {
  const engines = [
    chromeLauncher({
      launchOptions: {
        executablePath: chromium(),
        args: [
          '--no-sandbox', // Chromium's own sandbox does not start for root, as in a container
          '--disable-gpu',
          '--disable-quic',
          '--disable-sync',
          '--disable-background-networking',
          '--disable-component-update',
          '--no-first-run',
        ],
      },
    }),
  ];
  const firefox = find('firefox');
  if (firefox) {
    const launchOptions = { browser: 'firefox', executablePath: firefox, headless: true };
    engines.push(puppeteerLauncher({ launchOptions }));
  }
  if (find('webkit')) {
    const webkit = webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: await startWebkitDriver(),
      path: '/',
      logLevel: 'silent',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          args: ['--automation'],
        },
      },
    });
    engines.push(webkit);
  }
  return engines;
}

/** Ends the report with one line that a person, or a script, can read. */
function lastLine() {
  const tests = (suite) => [...suite.tests, ...suite.suites.flatMap(tests)];
  return {
    stop({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const { passed: sound, testResults } of sessions) {
        const all = testResults ? tests(testResults) : [];
        const wrong = all.filter((test) => !test.passed && !test.skipped).length;
        passed += all.filter((test) => test.passed).length;
        failed += wrong || (sound ? 0 : 1); // a file that cannot run at all is a failure too
      }
      process.once('exit', () => console.log(`Browser tests: ${passed} passed, ${failed} failed`));
    },
  };
}
