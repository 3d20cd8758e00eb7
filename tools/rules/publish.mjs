// Keeps the rules of this edition, as they are published, for `npm run rules:compare` to compare later ones with. Part of `npm version`, after the build.
import { copyFileSync, readFileSync } from 'node:fs';

const { contentVersion } = JSON.parse(readFileSync('dist/rules.json', 'utf8'));
copyFileSync('dist/rules.json', `tools/rules/published/${contentVersion}.json`);
console.log(`Wrote tools/rules/published/${contentVersion}.json. Commit it with the release.`);
