/** The box that everything is drawn into keeps the page's styles out, and its root what is meant for our controls in. */
import { dir, lang } from './words.js';

export const createBox = (): HTMLElement =>
  Object.assign(document.createElement('div'), { className: 'body', lang, dir });

/** Not on the box: a screen reader would say of every word in it that it can be clicked. */
export function keepEvents(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepKey);
  for (const type of ['input', 'click']) root.addEventListener(type, keep);
}

const controls = 'a, button, input, label, summary, textarea';

/** Whether the event is for one of our controls. What the partner has put into a slot is not ours. */
const isOurs = ({ target, currentTarget }: Event): boolean =>
  target !== currentTarget &&
  (currentTarget as Node).contains(target as Node) &&
  Boolean((target as Element).closest(controls));

/** Events that cross the shadow root would tell a partner's form that it was filled in, and press a partner's card. */
function keep(event: Event): void {
  if (isOurs(event)) event.stopPropagation();
}

/** A page's shortcuts spare the focused control, but see only the element. Tab, Escape and shortcuts of the browser pass. */
function keepKey(event: Event): void {
  const { key, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
  if (!(ctrlKey || altKey || metaKey) && (key.length === 1 || key === 'Enter' || key.startsWith('Arrow'))) keep(event);
}
