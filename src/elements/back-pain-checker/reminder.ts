/** A reminder to look again, for the visitor's own calendar. The file is made here, on a click, and sent nowhere. */
import { html, type TemplateResult } from 'lit';
import { calendarFile } from '../../internal/calendar-file.js';
import * as words from '../../internal/words.js';
import { button, type View } from './view.js';

/** The button, and beside it the day in words. Its value is that day, so that the file says what the screen says. */
export function reminder(view: View, days: number): TemplateResult {
  const day = dayIn(days);
  return html`
    <div class="reminder">
      ${button(view, 'reminder', words.resultReminder, 'plain', day)}
      <p>${words.resultReminderDay(words.dateText(day))}</p>
    </div>
  `;
}

/** The day so many days after today, where the visitor is, as `YYYY-MM-DD`. */
function dayIn(days: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days)).toISOString().slice(0, 10);
}

/** Some browsers read what is to be saved only after the click. */
const readBy = 60_000;

/** Saves the file, by a link that is never in the page: its click is no matter of the page's listeners. */
export function saveReminder(day: string): void {
  const file = new Blob([calendarFile(day, words.resultReminderTitle)], { type: 'text/calendar' });
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href, download: 'reminder.ics' }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, readBy);
}
