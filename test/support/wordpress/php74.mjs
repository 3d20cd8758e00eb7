// The oldest PHP that the plugin promises, as WebAssembly, since Debian has only a newer one.
import { pathToFileURL } from 'node:url';
import { php74Modules } from './needs.mjs';

/** Reads code as PHP 7.4 does. Returns the version, and what is wrong with each piece, or an empty string. */
export async function readAsPhp74(pieces) {
  const modules = php74Modules();
  const load = (name) => import(pathToFileURL(`${modules}/${name}/index.js`).href);
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
