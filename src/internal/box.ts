/** The box that everything is drawn into. It keeps the page's styles out, and what is meant for our controls in. */
import { dir, lang } from './words.js';

export function createBox(): HTMLElement {
  const box = Object.assign(document.createElement('div'), { className: 'body', lang, dir });
  for (const type of ['keydown', 'keypress', 'keyup'] as const) box.addEventListener(type, keepKey);
  box.addEventListener('keyup', showFocus);
  for (const type of ['input', 'click'] as const) box.addEventListener(type, keep);
  return box;
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
function keepKey(event: KeyboardEvent): void {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (!(ctrlKey || altKey || metaKey) && (key.length === 1 || key === 'Enter' || key.startsWith('Arrow'))) keep(event);
}

/** Firefox leaves what Tab leads to under a page's sticky header, as long as some of it is in the window. */
function showFocus(event: KeyboardEvent): void {
  if (event.key === 'Tab' && isOurs(event)) (event.target as Element).scrollIntoView({ block: 'nearest' });
}
