// Makes wordpress/back-pain-elements.zip, the plugin.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pluginZip } from './plugin-zip.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const bytes = pluginZip();
writeFileSync('wordpress/back-pain-elements.zip', bytes);
console.log(`wordpress/back-pain-elements.zip: ${bytes.length} B`);
