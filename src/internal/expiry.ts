/** Whether this edition is still in date, and who draws anew on a page left open once it no longer is. */
import { edition } from '../content/edition.js';

/** When the day after the edition's last one begins, in milliseconds. */
const dayAfter = Date.parse(edition.expires) + 86_400_000;

export const isExpired = (): boolean => Date.now() >= dayAfter;

const hour = 3_600_000;

/** When the author of the page is told: 60 days before. */
const noticeFrom = dayAfter - 60 * 24 * hour;

let hasNotice = false;

const shown = new Set<{ requestUpdate(): void }>();

let timer: ReturnType<typeof setTimeout>;

/** Draws `element` anew when the edition expires. Shortly before, the console says so once a page: visitors do not see it. */
export function watchExpiry(element: { requestUpdate(): void }): void {
  shown.add(element);
  if (shown.size === 1) wait();
  if (hasNotice || Date.now() < noticeFrom) return;
  hasNotice = true;
  console.info(`back-pain-elements: the advice is in date until ${edition.expires}. Please update.`);
}

export function unwatchExpiry(element: { requestUpdate(): void }): void {
  shown.delete(element);
  if (shown.size === 0) clearTimeout(timer);
}

/** An hour at most: longer timers stand still while a machine sleeps, or end at once. */
function wait(): void {
  if (isExpired()) return;
  timer = setTimeout(
    () => {
      if (isExpired()) for (const element of shown) element.requestUpdate();
      else wait();
    },
    Math.min(dayAfter - Date.now(), hour),
  );
}
