/** Acts on the elements as a person does, and reads what a person meets. The only place in the tests that knows selectors. */
import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { BackPainChecker } from '../../src/index.js';

/** The shadow root of `element`, also the checker's, which is closed. */
function rootOf(element: Element): ShadowRoot | undefined {
  const root = (element as Partial<LitElement>).renderRoot?.getRootNode();
  return root && 'host' in root ? (root as ShadowRoot) : undefined;
}

/** Everything below the element's shadow root, those of elements inside included. */
function* everything(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    const inner = rootOf(element);
    if (inner) yield* everything(inner);
  }
}

const shadow = (element: Element): ShadowRoot => rootOf(element)!;

/** Fails with what axe finds wrong. Axe sees no closed root and would say that all is well, so the root is shown to it meanwhile. */
export async function expectAccessible(element: Element): Promise<void> {
  Object.defineProperty(element, 'shadowRoot', { configurable: true, value: shadow(element) });
  try {
    await expect(element).to.be.accessible();
  } finally {
    Reflect.deleteProperty(element, 'shadowRoot');
  }
}

/** What a person sees, with white space as they see it. */
export const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All words of the element, those inside elements inside included. */
export const wordsOf = (element: Element): string => {
  const own = [...shadow(element).querySelectorAll('*')].flatMap((each) => (rootOf(each) ? [wordsOf(each)] : []));
  return [textOf(shadow(element).firstElementChild), ...own].join(' ');
};

export const headings = (element: Element): HTMLElement[] => [
  ...shadow(element).querySelectorAll<HTMLElement>('h1,h2,h3,h4,h5,h6'),
];

/** The element's first heading: what focus goes to on a new screen. */
export const heading = (element: Element): string => textOf(headings(element)[0]);

export const links = (element: Element): HTMLAnchorElement[] =>
  [...everything(shadow(element))].filter((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);

export const linkTo = (element: Element, start: string): HTMLAnchorElement | undefined =>
  links(element).find((link) => link.getAttribute('href')?.startsWith(start));

/** Clicks a link without following it. */
export function follow(link: HTMLAnchorElement): void {
  link.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
    },
    { once: true },
  );
  link.click();
}

export const find = (element: Element, selector: string): HTMLElement | null => shadow(element).querySelector(selector);

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...shadow(element).querySelectorAll<HTMLElement>(selector),
];

/** Opens all that is folded. */
export function unfold(element: Element): void {
  for (const details of all(element, 'details')) details.setAttribute('open', '');
  for (const button of all(element, '[aria-expanded=false]')) button.click();
}

/** What has focus, followed into shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  for (let inner = element; inner; inner = rootOf(inner)?.activeElement ?? null) element = inner;
  return element;
}

/** A visitor of `<back-pain-checker>`. */
export class Visitor {
  readonly checker: BackPainChecker;

  constructor(checker: BackPainChecker) {
    this.checker = checker;
  }

  get #form(): HTMLFormElement | null {
    return find(this.checker, 'form') as HTMLFormElement | null;
  }

  async #settle(): Promise<void> {
    await this.checker.updateComplete;
  }

  async #press(selector: string): Promise<void> {
    const button = find(this.checker, selector);
    expect(button, `a button ${selector} on "${heading(this.checker)}"`).to.exist;
    button!.click();
    await this.#settle();
  }

  start = (): Promise<void> => this.#press('form button[type=submit]');
  continue = (): Promise<void> => this.#press('form button[type=submit]');
  back = (): Promise<void> => this.#press('[data-action=back]');
  restart = (): Promise<void> => this.#press('[data-action=restart]');
  showSigns = (): Promise<void> => this.#press('[data-action=signs]');
  askQuestions = (): Promise<void> => this.#press('[data-action=questions]');
  change = (question: string): Promise<void> => this.#press(`[data-action=change][value=${question}]`);

  /** Copies the summary, and waits until the checker says how that went. */
  async copy(): Promise<void> {
    await this.#press('[data-action=copy]');
    await waitUntil(() => textOf(find(this.checker, '[aria-live]')), 'the checker says whether it copied', {
      timeout: 8000,
    });
    await this.#settle();
  }

  /** Prints the summary, and waits until `printed`. */
  async print(printed: () => boolean): Promise<void> {
    await this.#press('[data-action=print]');
    await waitUntil(printed, 'the summary is printed');
  }

  /** Clicks the words of an option, as a thumb does. */
  async tick(option: string): Promise<void> {
    const input = this.input(option);
    expect(input, `the option "${option}" on "${heading(this.checker)}"`).to.exist;
    input!.closest('label')!.click();
    await this.#settle();
  }

  /** Ticks the options of the question on the screen and goes on. */
  async answer(...options: readonly string[]): Promise<void> {
    for (const option of options) await this.tick(option);
    await this.continue();
  }

  /** Starts and answers each question that is asked, in order, until the result. */
  async walk(answers: Readonly<Partial<Record<string, readonly string[]>>>): Promise<void> {
    await this.start();
    while (this.question !== undefined) {
      const options = answers[this.question];
      expect(options, `an answer to "${this.question}", which is asked`).to.exist;
      await this.answer(...options!);
    }
  }

  /** Id of the question on the screen. */
  get question(): string | undefined {
    return this.#form?.querySelector('input')?.name;
  }

  get ticked(): string[] {
    return [...(this.#form?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map((input) => input.value);
  }

  input(option: string): HTMLInputElement | null {
    return this.#form?.querySelector<HTMLInputElement>(`input[value="${option}"]`) ?? null;
  }

  get error(): string {
    const error = find(this.checker, '#error');
    return error && !error.hidden ? textOf(error) : '';
  }

  get progress(): string {
    return textOf(find(this.checker, 'label[for=progress]'));
  }

  /** Outcome id on the result card. */
  get outcome(): string | undefined {
    return find(this.checker, '[data-outcome]')?.dataset['outcome'];
  }

  get card(): HTMLElement | null {
    return find(this.checker, '[data-outcome]');
  }

  /** The lines of "You ticked" that led to the result: the ids of its rules, and what it says. */
  get reasons(): { rules: string[]; text: string }[] {
    return all(this.checker, '[data-rule]').map((line) => ({
      rules: line.dataset['rule']!.split(' '),
      text: textOf(line),
    }));
  }

  /** The rules that led to the result, each once. */
  get because(): string[] {
    return [...new Set(this.reasons.flatMap(({ rules }) => rules))].sort();
  }

  /** What stands under "You ticked", in order, without sources. */
  get youTicked(): string[] {
    return all(this.checker, 'section li > div').map(textOf);
  }
}

/** Listens for events of these names that reach the page, as a partner would. */
export function listen<Name extends keyof HTMLElementEventMap>(...names: readonly Name[]): HTMLElementEventMap[Name][] {
  const heard: HTMLElementEventMap[Name][] = [];
  for (const name of names) document.body.addEventListener(name, (event) => heard.push(event));
  return heard;
}

/** Runs `act` and returns what it wrote to the console as warnings. */
export async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const original = console.warn;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = original;
  }
  return said;
}

export const settled = (element: Element): Promise<unknown> =>
  (element as Element & { updateComplete: Promise<unknown> }).updateComplete;
