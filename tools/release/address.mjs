// Where the project is to be found. The address stands in package.json alone; all that names it derives it from here.
import { readFileSync } from 'node:fs';

/** What is said wherever an address would stand, as long as there is none. */
export const missing = 'It has no public address yet.';

/**
 * The addresses that follow from package.json: the repository, the site, and where to report a fault; or nothing.
 * The site is `homepage` where that is set, else where GitHub Pages serves a repository.
 */
export function addresses({ repository, homepage } = JSON.parse(readFileSync('package.json', 'utf8'))) {
  const found = /(?:^github:|github\.com[/:])([\w.-]+)\/([\w.-]+?)(?:\.git)?$/.exec(repository?.url ?? repository ?? '');
  if (!found) return undefined;
  const [, owner, name] = found;
  const source = `https://github.com/${owner}/${name}`;
  return {
    source,
    site: (homepage || `https://${owner.toLowerCase()}.github.io/${name}/`).replace(/\/*$/, '/'),
    issues: `${source}/issues`,
    fault: `${source}/issues/new/choose`,
    security: `${source}/security/advisories/new`,
    releases: `${source}/releases`,
  };
}

/** The fields of package.json for a repository on GitHub: npm shows them, and `addresses` reads them. */
export function addressFields(owner, name, homepage) {
  const source = `https://github.com/${owner}/${name}`;
  return {
    repository: { type: 'git', url: `git+${source}.git` },
    bugs: `${source}/issues`,
    homepage: homepage || addresses({ repository: `github:${owner}/${name}` }).site,
  };
}
