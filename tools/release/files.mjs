// npm run release:files: writes into release/ what goes beside the npm package: zips, hashes, the edition, the notes and the bill of materials.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { filesZip } from './files-zip.mjs';
import { notes } from './notes.mjs';
import { pluginZip } from './plugin-zip.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const npm = (...options) => execFileSync('npm', options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 27 });

rmSync('release', { recursive: true, force: true });
mkdirSync('release');
writeFileSync(`release/${name}-${version}.zip`, filesZip());
writeFileSync(`release/${name}-wordpress-${version}.zip`, pluginZip());
for (const file of ['integrity.json', 'edition.json']) copyFileSync(`dist/${file}`, `release/${file}`);
writeFileSync('release/notes.md', notes(version));
writeFileSync('release/sbom.cdx.json', `${JSON.stringify(sbom(), null, 2)}\n`);

/** What npm knows of the packages whose code is inside the built file; those that only build or test are not in it. */
function sbom() {
  const { sources } = JSON.parse(readFileSync('dist/back-pain-elements.js.map', 'utf8'));
  const inside = new Set(sources.map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter(Boolean));
  const bill = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--package-lock-only'));
  // To npm they are tools of development; to a user they are in the file.
  const components = bill.components.filter((component) => inside.has(component.name)).map((component) => ({ ...component, scope: 'required', properties: [] }));
  const refs = components.map((component) => component['bom-ref']);
  const root = bill.metadata.component['bom-ref'];
  bill.metadata.component.name = name; // not that of the folder
  return { ...bill, components, dependencies: [{ ref: root, dependsOn: refs }, ...refs.map((ref) => ({ ref, dependsOn: [] }))] };
}
