/** A page of its own, in a frame: for what must be so before the module loads. */
export interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What was written as an error to the console, or was thrown and caught by nobody. */
  readonly errors: unknown[];
}

interface Content {
  readonly body: string;
  /** A script that runs before the module. */
  readonly before?: string;
  readonly type?: 'text/html' | 'application/xhtml+xml';
}

const frames: HTMLIFrameElement[] = [];

const escaped = (script: string): string => script.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Opens the page and resolves when the module has run, whatever became of it. */
export async function openPage({ body, before = '', type = 'text/html' }: Content): Promise<Page> {
  const script = `window.errors = []; window.load = (address) => import(address); window.console.error = (...each) => errors.push(each); window.onerror = (each) => errors.push(each); window.onunhandledrejection = ({ reason }) => errors.push(reason); ${before}`;
  const text = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A page</title><script>${type === 'text/html' ? script : escaped(script)}</script></head><body>${body}</body></html>`;
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.width = '600';
  frame.height = '600';
  frame.src = URL.createObjectURL(new Blob([type === 'text/html' ? `<!doctype html>${text}` : text], { type }));
  const opened = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await opened;
  const window = frame.contentWindow as unknown as Page['window'] & {
    errors: unknown[];
    load(address: string): Promise<unknown>;
  };
  await window.load(new URL('/src/index.ts', location.href).href).catch((error: unknown) => window.errors.push(error));
  await new Promise((done) => window.requestAnimationFrame(done));
  return { window, document: window.document, errors: window.errors };
}

export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** Puts `value` in the place of a built-in of this page, until the function that it returns is called. */
export function replaceBuiltIn(owner: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, { ...before, value });
  return () => Object.defineProperty(owner, name, before);
}

/** The box that an element draws into. */
export const boxOf = (element: Element): HTMLElement | undefined =>
  (element as Element & { renderRoot?: HTMLElement }).renderRoot;

/** The words that a person sees in this element and in what it draws, partner's words included. */
export function shownIn(element: Element): string {
  const box = boxOf(element);
  if (!box) return (element as HTMLElement).innerText.trim();
  return box.childElementCount > 0 ? box.innerText.trim() : wordsShown(element);
}

/** The text of the element's own children, if they take up room. */
function wordsShown(element: Element): string {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().height > 0 ? (element.textContent || '').trim() : '';
}
