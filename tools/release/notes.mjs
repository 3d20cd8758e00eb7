// The notes of a release: the part of CHANGELOG.md that is about its version, clinical changes first.
import { readFileSync } from 'node:fs';

export function notes(version, changelog = readFileSync('CHANGELOG.md', 'utf8')) {
  const part = changelog.split(/^(?=## )/m).find((text) => text.startsWith(`## ${version} (`));
  if (!part) throw new Error(`CHANGELOG.md has no heading for ${version}.`);
  return part.replace(/^## .*\n+/, '').replaceAll(/<!--.*?-->\n*/g, '').trimEnd().concat('\n');
}
