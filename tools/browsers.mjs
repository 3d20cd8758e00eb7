// The oldest browsers that the script is made for, from "browserslist" in package.json: for the build and for the documents.
import browserslist from 'browserslist';

/** The oldest version of each: `{ chrome: '92', … }`. */
export const oldest = {};
for (const [name, version] of browserslist(undefined, { path: import.meta.dirname }).map((each) =>
  each.split(/[ -]/),
)) {
  if (!(Number(oldest[name]) <= Number(version))) oldest[name] = version;
}

/** What esbuild calls them. */
export const targets = Object.entries(oldest).map(
  ([name, version]) => `${name === 'ios_saf' ? 'ios' : name}${version}`,
);

const { chrome, edge, firefox, safari, ios_saf: ios } = oldest;

/** What a person who chooses the elements has to know. */
export const sentence = `The script runs in Chrome ${chrome}, Edge ${edge}, Firefox ${firefox}, Safari ${safari} and iOS ${ios}, and in whatever is newer; older browsers show the words inside the tags.`;
