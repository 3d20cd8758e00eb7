// A real WordPress on this machine, for the tests, with PHP's own server and a SQLite file.
// `node test/support/wordpress/server.mjs [6.2|newest]` starts one to look at.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../browsers.mjs';
import { needPhp, unpackWordPress, versions } from './needs.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Installs WordPress in a folder of its own and serves it. `stop` ends the server and removes the folder. */
export async function startWordPress(version) {
  needPhp();
  const folder = mkdtempSync(path.join(tmpdir(), 'wordpress-'));
  unpackWordPress(version, folder);
  rmSync(`${folder}/wp-content/database`, { recursive: true, force: true });
  rmSync(`${folder}/wp-content/debug.log`, { force: true });
  cpSync(`${root}test/wordpress/site`, folder, { recursive: true });
  execFileSync('php', [...quiet, `${folder}/install.php`]);

  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const end = await serve(folder, host);
  /** What WordPress, a theme or a plugin complained about, but for what comes of these tests. */
  const complaints = () => {
    const log = `${folder}/wp-content/debug.log`;
    if (!existsSync(log)) return '';
    const entries = readFileSync(log, 'utf8').split(/^(?=\[\d\d-\w{3}-\d{4} )/m);
    return entries.filter((entry) => !ofTheTests.test(entry)).join('');
  };
  return {
    folder,
    url: `http://${host}`,
    version: /\$wp_version = '(.+?)'/.exec(readFileSync(`${folder}/wp-includes/version.php`, 'utf8'))[1],
    /** Runs PHP inside this WordPress, in a process of its own, and returns what it gives back. */
    php(code) {
      const input = `<?php require 'wp-load.php'; echo "\\n", json_encode( ( function () { ${code} } )() );`;
      const options = { cwd: folder, input, encoding: 'utf8', env: { ...process.env, HTTP_HOST: host } };
      const { status, stdout } = spawnSync('php', [...quiet, '-d', 'variables_order=EGPCS'], options);
      if (status !== 0) throw new Error(`PHP stopped. ${complaints()}`);
      return JSON.parse(stdout.split('\n').at(-1));
    },
    complaints,
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

/** Makes the site the first of a network, and the editor its administrator, who is not the network's. */
export function makeNetwork({ folder, php }) {
  php(`
    global $wpdb;
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    require_once ABSPATH . 'wp-admin/includes/network.php';
    foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
      $wpdb->$table = $name;
    }
    $wpdb->query( $wpdb->prepare( "UPDATE $wpdb->options SET option_value = %s WHERE option_name IN ( 'home', 'siteurl' )", WP_HOME ) );
    install_network();
    populate_network( 1, $_SERVER['HTTP_HOST'], 'admin@example.test', 'Gyms', '/', false );
    get_user_by( 'login', 'editor' )->set_role( 'administrator' );`);
  writeFileSync(`${folder}/wp-content/network`, '');
}

/** No request leaves the tests, so WordPress looks for updates in vain; and SQLite in place of MySQL has faults of its own, such as two writers at once. */
const ofTheTests = /Something may be wrong with WordPress\.org|database is locked|in \S+sqlite-database-integration/;

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url, version, stop } = await startWordPress(process.argv[2] ?? versions.at(-1));
  console.log(`WordPress ${version}: ${url}/wp-admin/ (admin, editor, author or contributor; password "password"). Ctrl+C ends it.`);
  process.once('SIGINT', stop);
}
