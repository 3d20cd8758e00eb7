/** A style sheet as text. It becomes a sheet once it is needed, and each is made once. */
export const css = String.raw;

const sheets = new Map<string, CSSStyleSheet>();

/** The one sheet of this text, shared by all that adopt it. */
export function sheet(text: string): CSSStyleSheet {
  let made = sheets.get(text);
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(text);
    sheets.set(text, made);
  }
  return made;
}
