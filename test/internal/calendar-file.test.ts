import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { calendarFile } from '../../src/internal/calendar-file.js';

/** The title of the file's one entry, as a library of others reads it. */
const titleIn = (file: string): string =>
  new ICAL.Event(new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent')!).summary;

describe('a file for the calendar', () => {
  for (const [what, title] of [
    ['plain words', 'Look at my guide again'],
    ['what means something else in such a file', 'One, two; three\\n: "four"'],
    ['two lines', 'One\nTwo'],
    ['a long title', 'Look at my guide again. '.repeat(12)],
    ['a long title without a space', 'x'.repeat(75 * 3)],
    ['letters of two octets and more', 'Schau später wieder in den Leitfaden – 背中の痛み 😀 '.repeat(5)],
  ] as const) {
    it(`is read as it was meant: ${what}`, () => {
      const file = calendarFile('2027-01-17', title);
      expect(titleIn(file)).to.equal(title);
      expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    });
  }
});
