/** The first screen as a server drew it, which stands until our own drawing takes its place. */

const controls = 'a, button, input, summary';

const folded = 'details:not([open]) > :not(summary)';

/** What can have focus now: not what is folded away. */
const reachable = (part: ParentNode): HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(controls)].filter((control) => !control.closest(folded));

export class Prerendered {
  readonly #parts: readonly Element[];
  /** The box that the server drew into. */
  readonly box: Element;

  private constructor(parts: readonly Element[], box: Element) {
    this.#parts = parts;
    this.box = box;
  }

  /** What a server drew into `root`, if one did. */
  static in(root: ShadowRoot): Prerendered | undefined {
    const box = root.querySelector('.body');
    return box ? new Prerendered([...root.children], box) : undefined;
  }

  /** Gives way to `box`, which looks the same: what is open stays open, and what has focus keeps it. */
  giveWayTo(box: HTMLElement): void {
    const folds = box.querySelectorAll('details');
    this.box.querySelectorAll('details').forEach(({ open }, index) => folds[index]?.toggleAttribute('open', open));
    const { activeElement } = box.getRootNode() as ShadowRoot;
    const index = reachable(this.box).indexOf(activeElement as HTMLElement);
    reachable(box)[index]?.focus({ preventScroll: true });
    // Where the server drew a fold of the browser's own, what is below it is drawn when its button is pressed.
    if (this.box.querySelector('.fold[open]')) box.querySelector<HTMLElement>('.fold')?.click();
    this.remove();
  }

  remove(): void {
    for (const part of this.#parts) part.remove();
  }
}
