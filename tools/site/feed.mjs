// The feed of the site, in Atom (RFC 4287): an entry for each version that is out, with what changed clinically.
import { createHash } from 'node:crypto';
import { editionFile, versions } from '../release/edition.mjs';
import { addresses } from '../release/address.mjs';
import { escape } from './escape.mjs';

/** An id that stays whatever the address: a UUID made from a name (RFC 9562, version 5, in the namespace of URLs). */
export function uuid(name) {
  const bytes = createHash('sha1')
    .update(Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

const day = (date) => `${date}T00:00:00Z`;

export async function feed() {
  const { edition, written, expires } = await editionFile();
  const site = addresses()?.site;
  const link = (path, relation) => (site ? `\n  <link rel="${relation}" href="${escape(site + path)}"/>` : '');
  const out = versions().filter(({ date }) => date);
  const entries = out.map(
    ({ version, date, clinicalChanges }) => `
  <entry>
    <id>${uuid(`back-pain-elements ${version}`)}</id>
    <title>Version ${escape(version)}</title>
    <updated>${day(date)}</updated>${link('download.html', 'alternate')}
    <content type="html">${escape(`<p>Clinical changes:</p><ul>${clinicalChanges.map((change) => `<li>${escape(change)}</li>`).join('')}</ul>`)}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${uuid('back-pain-elements')}</id>
  <title>Back pain elements: new versions</title>
  <subtitle>Edition ${escape(edition)} of the advice is in date until ${expires}.</subtitle>
  <updated>${day(out[0]?.date ?? written)}</updated>
  <author><name>back-pain-elements</name></author>${link('feed.atom', 'self')}${link('', 'alternate')}${entries.join('')}
</feed>
`;
}
