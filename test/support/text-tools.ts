/** What tools that translate, read aloud or annotate a page do to its text nodes. */

const mark = 'XX ';

const boxed = (text: string): HTMLElement => Object.assign(document.createElement('span'), { textContent: text });

/** Five ways to treat one text node. */
export const treatments = {
  wrap(text: Text): void {
    const outer = document.createElement('span');
    outer.append(boxed(mark + text.data));
    text.replaceWith(outer);
  },
  'move beside a copy'(text: Text): void {
    const original = Object.assign(document.createElement('span'), { hidden: true });
    text.replaceWith(boxed(mark + text.data), original);
    original.append(text);
  },
  split(text: Text): void {
    const rest = text.splitText(Math.floor(text.length / 2));
    text.replaceWith(boxed(text.data));
    rest.replaceWith(boxed(rest.data));
  },
  append(text: Text): void {
    text.after(boxed(` ${mark}${text.data}`));
  },
  'change data'(text: Text): void {
    text.data = mark + text.data;
  },
} as const;

export type Treatment = keyof typeof treatments;

interface Drawn extends Element {
  readonly renderRoot?: ParentNode & Node;
}

/** The roots that the elements draw into: that of `element`, and those inside it. */
export function* rootsOf(element: Drawn): Generator<ParentNode & Node> {
  if (!element.renderRoot) return;
  yield element.renderRoot;
  for (const inner of element.renderRoot.querySelectorAll('*')) yield* rootsOf(inner);
}

/** Treats every text node of the element, also those that are blank or inside elements inside. */
export function treat(element: Element, treatment: Treatment): void {
  for (const root of rootsOf(element)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) treatments[treatment](text);
  }
}

/** The words that a person sees, each once, without the tool's marks. */
export function seen(element: HTMLElement): string {
  return once(element.innerText.replaceAll('XX', ' ').replace(/\s+/g, ' ').trim());
}

/** A tool that appends a copy does so each time that it comes by. */
function once(text: string): string {
  const half = text.slice(0, text.length / 2).trim();
  return half && `${half} ${half}` === text ? once(half) : text;
}
