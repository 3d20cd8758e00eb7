// The plugin as files: PHP that old and new PHP can read, in WordPress' style, with our words and nobody else's.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { before, it } from 'node:test';
import { addresses } from '../../tools/release/address.mjs';
import { snippet } from '../support/wordpress/browser.mjs';
import { needPhp } from '../support/wordpress/needs.mjs';
import { readAsPhp74 } from '../support/wordpress/php74.mjs';
import { root, zip } from './support.mjs';

const folder = `${root}wordpress/back-pain-elements`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const read = (name) => readFileSync(`${folder}/${name}`, 'utf8');
const all = readdirSync(folder, { recursive: true });
const php = all.filter((name) => name.endsWith('.php'));
const blocks = Object.fromEntries(
  all.filter((name) => name.endsWith('block.json')).map((name) => [name.split(/[\\/]/).at(-2), JSON.parse(read(name))]),
);
const inZip = (name) => execFileSync('unzip', ['-p', zip, `back-pain-elements/${name}`], { encoding: 'utf8' });

before(needPhp);

it('every PHP file passes php -l', () => {
  const site = readdirSync(`${root}test/wordpress/site`, { recursive: true }).filter((name) => name.endsWith('.php'));
  for (const file of [...php.map((name) => `${folder}/${name}`), ...site.map((name) => `${root}test/wordpress/site/${name}`)]) {
    const { status, stdout, stderr } = spawnSync('php', ['-l', file], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  }
});

it('PHP 7.4 reads every file of the plugin, and does not read PHP 8', async () => {
  const eight = '<?php echo match ( 1 ) { 1 => 2 };';
  const { version, faults } = await readAsPhp74([...php.map(read), eight]);
  assert.match(version, /^7\.4\./);
  assert.notEqual(faults.pop(), '');
  assert.deepEqual(faults, php.map(() => ''));
});

it('PHP_CodeSniffer finds nothing with the rules of WordPress that it knows', () => {
  const { status, stdout } = spawnSync('phpcs', [`--standard=${root}wordpress/phpcs.xml`, folder], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});

it('every PHP file stops when somebody asks for it alone', () => {
  for (const name of php) assert.match(read(name), /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, name);
});

/** The few places where the plugin does more than answer WordPress. */
const reasons = {
  'includes/prerendered.php': ['file_get_contents'], // its own files
  'includes/expiry-notice.php': ['get_option', 'get_user_meta', 'update_user_meta', 'printf', '$_GET'], // for administrators
  'includes/updates.php': ['wp_safe_remote_get', 'wp_remote_retrieve_response_code', 'wp_remote_retrieve_body'], // when WordPress asks
};

it('nothing in the plugin stores, asks or prints, but where there is a reason', () => {
  const calls = /\b(\w+_option|set_transient|(?:get|add|update)_\w*meta|(?:wp_)?(?:safe_)?remote_\w+|wp_safe_remote_\w+|curl_\w+|fopen|file_get_contents|setcookie|wp_mail|wp_schedule_\w+|print|printf|eval|extract|unserialize)(?=\s*\()|\becho\b|\$wpdb|\$_(?:GET|POST|REQUEST|COOKIE|SERVER)/g;
  for (const name of php) {
    const code = read(name).replace(/\/\*[^]*?\*\/|\/\/ .*/g, '');
    assert.deepEqual([...new Set(code.match(calls))].sort(), [...(reasons[name] ?? [])].sort(), name);
  }
  assert.doesNotMatch(read('blocks/editor.js'), /innerHTML|dangerouslySetInnerHTML|fetch\(|apiFetch|localStorage|cookie/);
});

it('the zip says the version of package.json wherever it says a version', () => {
  assert.match(inZip('back-pain-elements.php'), new RegExp(`^ \\* Version: +${version.replaceAll('.', '\\.')}$`, 'm'));
  assert.match(inZip('back-pain-elements.php'), new RegExp(`^const VERSION += '${version.replaceAll('.', '\\.')}';$`, 'm'));
  assert.ok(inZip('readme.txt').includes(`\nStable tag: ${version}\n`));
  assert.ok(inZip('readme.txt').includes(`\n= ${version} =\n`));
});

it('the zip holds the plugin, the built module and the licences, and nothing else', () => {
  const names = execFileSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).trim().split('\n');
  const files = all.filter((name) => /\.\w+$/.test(name)).map((name) => name.replaceAll('\\', '/'));
  const licences = readdirSync(`${root}dist`).filter((name) => name.startsWith('LICENSE-lit'));
  const screens = readdirSync(`${root}dist/prerendered`).filter((name) => /\.h2\.html$|\.css$/.test(name)).map((name) => `prerendered/${name.replace('.h2.', '.')}`);
  const built = [...['back-pain-elements.js', 'back-pain-elements.js.map', 'edition.json', ...licences, ...screens].map((name) => `assets/${name}`), 'LICENSE.txt'];
  assert.deepEqual(names.sort(), [...files, ...built].map((name) => `back-pain-elements/${name}`).sort());
  assert.equal(inZip('assets/back-pain-elements.js'), readFileSync(`${root}dist/back-pain-elements.js`, 'utf8'));
});

it('header and readme agree on what the plugin needs and on its licence', () => {
  for (const [field, value] of [['Requires at least', '6.1'], ['Requires PHP', '7.4'], ['License', 'MIT']]) {
    assert.match(read('back-pain-elements.php'), new RegExp(`^ \\* ${field}: +${value}$`, 'm'));
    assert.match(read('readme.txt'), new RegExp(`^${field}: ${value}$`, 'm'));
  }
  // Without an address of the project nobody may update it, least of all a stranger's plugin of this name on WordPress.org.
  const address = addresses()?.site ?? 'false';
  assert.ok(inZip('back-pain-elements.php').split('\n').some((line) => line.replace(/ +/g, ' ') === ` * Update URI: ${address}`));
  assert.ok(inZip('back-pain-elements.php').includes(`const UPDATE_URI = '${address}';`));
  const short = read('readme.txt').split('\n\n')[1];
  assert.ok(short.length <= 150, 'the short description has 150 characters at most');
  assert.ok(read('back-pain-elements.php').includes(short));
});

it('the editor has words for every attribute and every value', () => {
  const editor = read('blocks/editor.js');
  for (const { attributes } of Object.values(blocks)) {
    for (const [name, { enum: values = [] }] of Object.entries(attributes)) {
      for (const key of [name, ...values.filter((value) => typeof value === 'string')]) {
        assert.match(editor, new RegExp(`^\\t+'?${key}'?: `, 'm'), key);
      }
    }
  }
});

it('the documentation has the snippet that is tested', () => {
  const documentation = readFileSync(`${root}docs/users/wordpress.md`, 'utf8').replaceAll('\n   ', '\n');
  assert.ok(documentation.includes(`\n${snippet('/wp-content/uploads/back-pain-elements.js')}\n`));
});

it('readme, blocks and documentation use no word that the wording policy bans', () => {
  const banned = /diagnos|detect|triage|screening|symptom checker|self-assessment|risk score|clinically proven|\bheals?\b|\bcures?\b|reduces pain|permanent|root cause|regenerat/i;
  const texts = { ...Object.fromEntries(all.filter((name) => /\.(txt|json|js|php)$/.test(name)).map((name) => [name, read(name)])) };
  texts['docs/users/wordpress.md'] = readFileSync(`${root}docs/users/wordpress.md`, 'utf8');
  for (const [name, text] of Object.entries(texts)) assert.doesNotMatch(text, banned, name);
  for (const sentence of [
    'A general guide for adults to where they can get help for low back pain after physical activity.',
    'It does not say what is causing the pain, does not replace a professional, and is not for monitoring or for choosing treatment.',
    'Clinical review: none yet.',
  ]) assert.ok(texts['readme.txt'].includes(sentence), sentence);
});
