/** Catches what would go to the printer: the text of the page in the frame. `tells`: whether the browser says when it has printed. */
export function printer({ tells = true } = {}): { pages: { text: string; lang: string }[]; restore: () => void } {
  const name = 'contentWindow';
  const before = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, name)!;
  const pages: { text: string; lang: string }[] = [];
  Object.defineProperty(HTMLIFrameElement.prototype, name, {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const page = before.get!.call(this) as Window;
      page.print = () => {
        const { body, documentElement } = page.document;
        pages.push({ text: body.innerText, lang: documentElement.lang });
        if (tells) page.dispatchEvent(new Event('afterprint'));
      };
      return page;
    },
  });
  return { pages, restore: () => Object.defineProperty(HTMLIFrameElement.prototype, name, before) };
}
