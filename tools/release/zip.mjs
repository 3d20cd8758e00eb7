// Zip files, for WordPress and for a release.
import { zipSync } from 'fflate';

// The first date that a zip file knows, so that the same files make the same bytes.
const mtime = new Date(1980, 0, 1);

/** A zip file of these names and contents. */
export const zip = (entries) => zipSync(Object.fromEntries(entries), { level: 9, mtime });
