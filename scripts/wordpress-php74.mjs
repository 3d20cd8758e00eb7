// The oldest PHP that the plugin promises, as WebAssembly from the npm registry, since Debian has only a newer one.
// It is GPL, like WordPress: downloaded when a test needs it, into the same cache, and no part of the project.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache } from './wordpress-server.mjs';

const release = '3.1.54';

/** Reads code as PHP 7.4 does. Returns the version, and what is wrong with each piece, or an empty string. */
export async function readAsPhp74(pieces) {
  const modules = path.join(download(), 'node_modules', '@php-wasm');
  const load = (name) => import(pathToFileURL(path.join(modules, name, 'index.js')).href);
  const [{ getPHPLoaderModule }, { loadPHPRuntime, PHP }] = await Promise.all([load('node-7-4'), load('universal')]);
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
  const { text } = await php.run({
    code: `<?php
      $faults = array();
      foreach ( json_decode( base64_decode( '${Buffer.from(JSON.stringify(pieces)).toString('base64')}' ) ) as $piece ) {
        try { token_get_all( $piece, TOKEN_PARSE ); $faults[] = ''; } catch ( ParseError $fault ) { $faults[] = $fault->getMessage(); }
      }
      echo json_encode( array( 'version' => PHP_VERSION, 'faults' => $faults ) );`,
  });
  php.exit();
  return JSON.parse(text);
}

function download() {
  const place = path.join(cache, `php-7.4-wasm-${release}`);
  if (existsSync(place)) return place;
  console.error(`Downloading PHP 7.4 as WebAssembly (53 MB, once) to ${cache}.`);
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'new-'));
  try {
    const packages = ['node-7-4', 'universal'].map((name) => `@php-wasm/${name}@${release}`);
    execFileSync('npm', ['install', '--silent', '--ignore-scripts', '--no-save', '--prefix', folder, ...packages], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    renameSync(folder, place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return place;
}
