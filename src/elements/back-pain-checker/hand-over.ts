/** Gives text to the clipboard, or to an app that the visitor picks. Nothing else leaves the page, and only on a click. */
import * as words from '../../internal/words.js';

/** Some browsers neither copy nor refuse. */
const refuseSoon = (): Promise<never> => new Promise((_, refuse) => setTimeout(refuse, 800));

/** Copies `text`. Resolves to it where the browser refuses, or says nothing, so that the visitor can copy it by hand. */
export async function copy(text: string): Promise<string> {
  try {
    await Promise.race([navigator.clipboard.writeText(text), refuseSoon()]);
    return '';
  } catch {
    return text;
  }
}

/** Whether this browser can hand text to an app. In a frame it cannot unless the page allows it. */
export const canShare = (): boolean => 'canShare' in navigator && navigator.canShare({ text: words.checkerTitle });

/** Shares `text` with what the visitor picks. Resolves to it where the browser refuses, and to nothing where there is no more to do. */
export async function share(text: string): Promise<string | undefined> {
  try {
    await navigator.share({ text });
  } catch (error) {
    // Closed without a choice, or pressed twice.
    if (!['AbortError', 'InvalidStateError'].includes((error as Error).name)) return text;
  }
  return undefined;
}
