// What the WordPress tests need from elsewhere: PHP from Debian, WordPress and PHP 7.4 from the npm registry.
// The two downloads are GPL. They go into a cache outside the project, when a test needs them, and are no part of it.
// `node test/support/wordpress/needs.mjs` gets everything first, so that tests which run side by side find it.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../debian.mjs';

/** The oldest and the newest WordPress that the package of builds holds, and where. */
const held = { 6.2: 'wp-6.2', newest: 'wp-nightly' };

/** What the tests run on: those two, or the one WordPress that somebody has put into a folder. */
const ownFolder = process.env.WORDPRESS_FOLDER;
export const versions = ownFolder ? [ownFolder] : Object.keys(held);

const builds = {
  name: '@wp-playground/wordpress-builds@0.9.19',
  sha512: 'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
};
const php74 = ['@php-wasm/node-7-4@3.1.54', '@php-wasm/universal@3.1.54'];
const sqlite = 'sqlite-database-integration';

const cache = process.env.WORDPRESS_CACHE ?? path.join(homedir(), '.cache', 'back-pain-elements');

/** Puts a WordPress into a folder, with its files as they are when somebody has unpacked them, and the SQLite plugin. */
export function unpackWordPress(version, folder) {
  if (!versions.includes(version)) throw new Error(`There is no WordPress "${version}" here, only ${versions.join(' and ')}.`);
  const source = wordpressBuilds();
  if (version === ownFolder) {
    cpSync(ownFolder, folder, { recursive: true, dereference: true }); // Debian's has links to other packages
  } else {
    unzip(`${source}/src/wordpress/${held[version]}.zip`, folder);
    cpSync(`${source}/public/${held[version]}`, folder, { recursive: true, force: false });
  }
  const plugins = `${folder}/wp-content/plugins`;
  rmSync(`${plugins}/${sqlite}`, { recursive: true, force: true }); // one build brings an older copy
  unzip(`${source}/src/${sqlite}/${sqlite}.zip`, plugins);
  renameSync(`${plugins}/${sqlite}-main`, `${plugins}/${sqlite}`);
  const connection = readFileSync(`${plugins}/${sqlite}/db.copy`, 'utf8');
  writeFileSync(`${folder}/wp-content/db.php`, connection.replaceAll('{SQLITE_PLUGIN}', `${sqlite}/load.php`));
}

const unzip = (file, folder) => execFileSync('unzip', ['-qo', file, '-d', folder]);

/** The folder with the WordPress builds and the SQLite plugin. */
function wordpressBuilds() {
  const place = once(builds.name, '158 MB', (folder) => {
    npm(folder, 'pack', builds.name);
    const file = path.join(folder, readdirSync(folder)[0]);
    const sum = createHash('sha512').update(readFileSync(file)).digest('base64');
    if (sum !== builds.sha512) throw new Error(`${builds.name} is not the file that it was.`);
    const wanted = Object.values(held).flatMap((build) => [`src/wordpress/${build}.zip`, `public/${build}`]);
    const members = [...wanted, `src/${sqlite}/${sqlite}.zip`].map((name) => `package/${name}`);
    execFileSync('tar', ['-xzf', file, '-C', folder, ...members]);
    rmSync(file);
  });
  return `${place}/package`;
}

/** The folder with the modules of PHP 7.4. */
export function php74Modules() {
  const place = once(php74[0], '53 MB', (folder) => npm(folder, 'install', '--ignore-scripts', '--prefix', folder, ...php74));
  return `${place}/node_modules/@php-wasm`;
}

/** Fills a folder of the cache, unless it is there, and says where. */
function once(name, size, fill) {
  const place = path.join(cache, name.replaceAll('/', '-'));
  if (existsSync(place)) return place;
  console.log(`Downloading ${name} (${size}, once) to ${cache}.`);
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'new-'));
  try {
    fill(folder);
    if (!existsSync(place)) renameSync(folder, place); // another run may have been faster
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return place;
}

function npm(folder, ...command) {
  const { status } = spawnSync('npm', [...command, '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`The WordPress tests could not get ${command.at(-1)}. npm says above why.`);
}

/** PHP and the programs beside it. */
export function needPhp() {
  if (hasPhp()) return;
  install(['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-codesniffer', 'unzip']);
  if (!hasPhp()) throw new Error('The WordPress tests need unzip, phpcs, and PHP with sqlite3, xml and mbstring: install them.');
}

function hasPhp() {
  const modules = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? '';
  const runs = (command, argument) => spawnSync(command, [argument]).status === 0;
  return ['pdo_sqlite', 'dom', 'mbstring'].every((name) => modules.includes(name)) && runs('unzip', '-v') && runs('phpcs', '--version');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    needPhp();
    wordpressBuilds();
    php74Modules();
  } catch (fault) {
    console.error(fault.message);
    process.exitCode = 1;
  }
}
