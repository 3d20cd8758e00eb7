// Reads a calendar file with a library of others, after what that library lets pass: line ends, and lines that are too long.
import assert from 'node:assert/strict';
import ICAL from 'ical.js';

/** The one entry of the file: its title, its day as `YYYY-MM-DD`, and its properties by name. */
export function readCalendar(text) {
  assert.deepEqual(text.replaceAll('\r\n', '').match(/[\r\n]/g), null, 'each line ends with CR and LF');
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, `more than 75 octets: ${line}`);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [entry, ...others] = calendar.getAllSubcomponents('vevent');
  assert.deepEqual(others, []);
  const { summary, startDate } = new ICAL.Event(entry);
  assert.ok(startDate.isDate, 'a day, and no hour that a time zone could move');
  const properties = Object.fromEntries(entry.getAllProperties().map((each) => [each.name, each.getFirstValue()]));
  return { title: summary, day: startDate.toString(), properties, calendar };
}
