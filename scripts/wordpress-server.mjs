// A real WordPress on this machine, for the tests: from the npm registry, with Debian's PHP and a SQLite file.
// WordPress is GPL: it is downloaded when a test needs it, into a cache outside the project, and is no part of it.
// `node scripts/wordpress-server.mjs [6.2|newest]` starts one to look at.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest and the newest WordPress that the package holds. */
export const versions = { 6.2: 'wp-6.2', newest: 'wp-nightly' };

const builds = {
  name: '@wp-playground/wordpress-builds@0.9.19',
  sha512: 'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
};
const sqlite = 'sqlite-database-integration';
export const cache = process.env.WORDPRESS_CACHE ?? path.join(homedir(), '.cache', 'back-pain-elements');
const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs WordPress in a folder of its own and serves it. `stop` ends the server and removes the folder. */
export async function startWordPress(version) {
  needPhp();
  const source = download();
  const folder = mkdtempSync(path.join(tmpdir(), 'wordpress-'));
  const build = versions[version];
  unzip(`${source}/src/wordpress/${build}.zip`, folder);
  cpSync(`${source}/public/${build}`, folder, { recursive: true, force: false });
  const plugins = `${folder}/wp-content/plugins`;
  unzip(`${source}/src/${sqlite}/${sqlite}.zip`, plugins);
  rmSync(`${plugins}/${sqlite}`, { recursive: true, force: true }); // one build brings an older copy
  renameSync(`${plugins}/${sqlite}-main`, `${plugins}/${sqlite}`);
  cpSync(`${plugins}/${sqlite}/db.copy`, `${folder}/wp-content/db.php`);
  rmSync(`${folder}/wp-content/database`, { recursive: true, force: true });
  rmSync(`${folder}/wp-content/debug.log`, { force: true });
  cpSync(`${root}test/wordpress/site`, folder, { recursive: true });
  execFileSync('php', [...quiet, `${folder}/install.php`]);

  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const end = await serve(folder, host);
  return {
    folder,
    url: `http://${host}`,
    version: /\$wp_version = '(.+?)'/.exec(readFileSync(`${folder}/wp-includes/version.php`, 'utf8'))[1],
    /** Runs PHP inside this WordPress, in a process of its own, and returns what it gives back. */
    php(code) {
      const input = `<?php require 'wp-load.php'; echo "\\n", json_encode( ( function () { ${code} } )() );`;
      const options = { cwd: folder, input, encoding: 'utf8', env: { ...process.env, HTTP_HOST: host } };
      return JSON.parse(execFileSync('php', [...quiet, '-d', 'variables_order=EGPCS'], options).split('\n').at(-1));
    },
    /** What WordPress, a theme or a plugin complained about. */
    complaints() {
      const log = `${folder}/wp-content/debug.log`;
      return existsSync(log) ? readFileSync(log, 'utf8') : '';
    },
    /** Puts the built module where a site owner puts it who pastes the snippet, and says where it is. */
    uploadModule() {
      cpSync(`${root}dist/back-pain-elements.js`, `${folder}/wp-content/uploads/back-pain-elements.js`);
      return '/wp-content/uploads/back-pain-elements.js';
    },
    async stop() {
      await end();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const quiet = ['-d', 'display_errors=0', '-d', 'memory_limit=512M'];

/**
 * PHP's own server, with workers, since the editor asks for much at once.
 * It hangs on a pipe: when this process ends, in whatever way, the pipe closes and the whole group goes with it.
 */
async function serve(folder, host) {
  const command = `php ${quiet.join(' ')} -d opcache.enable_cli=1 -S ${host} -t "$0" "$0/router.php" & read -r _; kill 0`;
  const options = { stdio: ['pipe', 'ignore', 'pipe'], detached: true, env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } };
  const server = spawn('sh', ['-c', command, folder], options);
  const ended = new Promise((done) => server.once('exit', done));
  await new Promise((ready, fail) => {
    server.stderr.on('data', (line) => String(line).includes('started') && ready());
    ended.then(() => fail(new Error('PHP did not start its server.')));
  });
  return () => {
    server.stdin.end();
    return ended;
  };
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

const unzip = (file, folder) => execFileSync('unzip', ['-qo', file, '-d', folder]);

/** Puts the package in the cache, once, and says where. */
function download() {
  const place = path.join(cache, builds.name.replaceAll('/', '-'));
  if (existsSync(place)) return `${place}/package`;
  console.error(`Downloading ${builds.name} (158 MB, once) to ${cache}.`);
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'new-'));
  try {
    execFileSync('npm', ['pack', '--silent', builds.name], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const file = path.join(folder, readdirSync(folder)[0]);
    const sum = createHash('sha512').update(readFileSync(file)).digest('base64');
    if (sum !== builds.sha512) throw new Error(`${builds.name} is not the file that it was.`);
    const wanted = Object.values(versions).flatMap((build) => [`src/wordpress/${build}.zip`, `public/${build}`]);
    const members = [...wanted, `src/${sqlite}/${sqlite}.zip`].map((name) => `package/${name}`);
    execFileSync('tar', ['-xzf', file, '-C', folder, ...members]);
    rmSync(file);
    renameSync(folder, place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return `${place}/package`;
}

/** Only where it disturbs nobody does this install anything: as root on Debian, that is, in a container. */
export function needPhp() {
  if (hasPhp()) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const packages = ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-codesniffer', 'unzip'];
    console.error(`Installing ${packages.join(', ')} with apt-get, for the WordPress tests.`);
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], options);
  }
  if (!hasPhp()) {
    throw new Error('The WordPress tests need unzip, phpcs, and PHP with sqlite3, xml and mbstring: install them.');
  }
}

function hasPhp() {
  const modules = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? '';
  const runs = (command, argument) => spawnSync(command, [argument]).status === 0;
  return ['pdo_sqlite', 'dom', 'mbstring'].every((name) => modules.includes(name)) && runs('unzip', '-v') && runs('phpcs', '--version');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url, version, stop } = await startWordPress(process.argv[2] ?? 'newest');
  console.log(`WordPress ${version}: ${url}/wp-admin/ (admin, editor or author; password "password"). Ctrl+C ends it.`);
  process.once('SIGINT', stop);
}
