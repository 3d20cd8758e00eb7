/** Puts a shared tablet back to the start once nobody touches it, and when its page comes back from the back-forward cache. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What people do on a tablet, with or without a screen reader. */
const signs = ['pointerdown', 'touchstart', 'keydown', 'wheel', 'focusin'] as const;

/** How long the notice stands, in milliseconds: WCAG 2.2.1 asks for 20 seconds at least. */
export const noticeTime = 20_000;

interface Wishes {
  /** The seconds that it may lie untouched, or nothing where there is nothing to clear or nobody asked for it. */
  readonly seconds: () => number | undefined;
  readonly clear: () => void;
}

/**
 * Asks "Still there?" after the seconds that its host names, and clears after those of the notice.
 * The clock decides, not the timer: a tablet that slept is cleared as it wakes, whoever touches it then.
 */
export class IdleReset implements ReactiveController {
  /** Whether the notice stands. */
  isAsking = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #wishes: Wishes;
  /** When somebody last touched it; 0 while there is nothing to clear. It stays while the host is off the page. */
  #touched = 0;
  #timer: number | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element, wishes: Wishes) {
    this.#host = host;
    this.#wishes = wishes;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#time === undefined) {
      this.#touched = 0;
      this.#ask(false);
      this.hostDisconnected();
    } else if (this.#host.isConnected) {
      this.#touched ||= Date.now();
      this.#listen();
      this.#check();
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.#listening = undefined;
  }

  /** The milliseconds that it may lie untouched. */
  get #time(): number | undefined {
    const seconds = this.#wishes.seconds();
    return seconds && seconds * 1000;
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const page = this.#host.ownerDocument;
    for (const sign of signs) page.addEventListener(sign, this.#onTouch, { capture: true, passive: true, signal });
    // A screen reader may press a button without any of these.
    this.#host.addEventListener('click', this.#onTouch, { capture: true, passive: true, signal });
    page.addEventListener('visibilitychange', this.#check, { signal });
    // Cleared as the page goes into the cache, so that not even its first picture shows the answers; and as it comes back.
    page.defaultView?.addEventListener('pagehide', this.#onCache, { signal });
    page.defaultView?.addEventListener('pageshow', this.#onCache, { signal });
  }

  readonly #onTouch = (): void => {
    if (this.#isOver) {
      this.#wishes.clear(); // the tablet slept, and this may be the next visitor
      return;
    }
    this.#touched = Date.now();
    if (!this.isAsking) return; // the timer looks at the clock when it rings
    this.#ask(false);
    this.#check();
  };

  readonly #onCache = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#wishes.clear();
  };

  /** How long nobody has touched it. A clock that was put back does not make it longer. */
  get #untouched(): number {
    this.#touched = Math.min(this.#touched, Date.now());
    return Date.now() - this.#touched;
  }

  get #isOver(): boolean {
    return this.#time !== undefined && this.#untouched >= this.#time + noticeTime;
  }

  readonly #check = (): void => {
    clearTimeout(this.#timer);
    const time = this.#time;
    if (time === undefined) return;
    if (this.#isOver) {
      this.#wishes.clear();
      return;
    }
    if (!this.isAsking && this.#untouched >= time) {
      this.#touched = Date.now() - time; // the whole of the notice is to come, however late it is
      this.#ask(true);
    }
    this.#timer = window.setTimeout(this.#check, time + (this.isAsking ? noticeTime : 0) - this.#untouched);
  };

  #ask(isAsking: boolean): void {
    if (this.isAsking === isAsking) return;
    this.isAsking = isAsking;
    this.#host.requestUpdate();
  }
}
