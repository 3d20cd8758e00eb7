/** A day as a file for any calendar (RFC 5545). A day, and no hour: no time zone is guessed. */

/** The text of a property, where these characters would mean something else. */
const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** Goes on in the next line, after a space, before a line is longer than 75 octets. A character takes one octet, or up to four. */
const fold = (file: string): string =>
  file.replace(/[^\n -~]/.test(file) ? /.{18}(?=.)/gu : /.{74}(?=.)/g, '$&\n ').replace(/\n/g, '\r\n');

/** An entry for the whole of `day`, `YYYY-MM-DD`, that keeps nobody busy, is not for others to read, and rings at nine in the morning. */
export const calendarFile = (day: string, title: string): string =>
  fold(`BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Reminder//Reminder//EN
BEGIN:VEVENT
UID:${crypto.getRandomValues(new Uint32Array(4)).join('-')}
DTSTAMP:${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}
DTSTART;VALUE=DATE:${day.replace(/-/g, '')}
SUMMARY:${escapeText(title)}
CLASS:PRIVATE
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:${escapeText(title)}
TRIGGER:PT9H
END:VALARM
END:VEVENT
END:VCALENDAR
`);
