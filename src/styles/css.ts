/** A style sheet from a template, made once and shared by every element that adopts it. */
export function css({ raw }: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(raw.join(''));
  return sheet;
}
