/** The box that everything is drawn into. It keeps the page's styles out, and what is meant for our controls in. */
import { dir, lang } from './words.js';

// All as properties, here and in the templates: Sentry, for one, patches `addEventListener` so that it hears what we hear.

export function createBox(): HTMLElement {
  const box = Object.assign(document.createElement('div'), { className: 'body', lang, dir, oninput: keep });
  for (const type of ['onkeydown', 'onkeypress', 'onkeyup'] as const) box[type] = keepKey;
  return box;
}

/**
 * Keeps the clicks on what `part` holds from pressing a partner's card. A control with a handler of its own does so in it.
 * Not on the box: of every word in what hears clicks, a screen reader says that it can be clicked.
 */
export function keepClicks(part: ParentNode): void {
  for (const control of part.querySelectorAll<HTMLElement>('a, button, label, summary')) control.onclick ??= stop;
}

const stop = (event: Event): void => {
  event.stopPropagation();
};

const controls = 'a, button, input, label, summary, textarea';

/** Whether the event is for one of our controls. What the partner has put into a slot is not ours. */
const isOurs = ({ target, currentTarget }: Event): boolean =>
  target !== currentTarget &&
  (currentTarget as Node).contains(target as Node) &&
  Boolean((target as Element).closest(controls));

/** Events that cross the shadow root would tell a partner's form that it was filled in, and work a partner's page. */
function keep(event: Event): void {
  if (isOurs(event)) event.stopPropagation();
}

/** A page's shortcuts spare the focused control, but see only the element. Tab, Escape and shortcuts of the browser pass. */
function keepKey(event: Event): void {
  const { key, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
  if (key === 'Tab' && event.type === 'keyup' && isOurs(event)) showFocus(event.target as Element);
  if (!(ctrlKey || altKey || metaKey) && (key.length === 1 || key === 'Enter' || key.startsWith('Arrow'))) keep(event);
}

/** Firefox leaves what Tab leads to under a page's sticky header, as long as some of it is in the window. */
const showFocus = (target: Element): void => {
  target.scrollIntoView({ block: 'nearest' });
};
