/** What a visitor's device has and prefers: voices, a screen that stays on, no motion. Each is as it was after `undo`. */

/** Puts `value` in the place of a property of `owner`, until the function that it returns is called. */
function replace(owner: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  };
}

/** A visitor who prefers what this media query asks for. */
export const preferring = (query: string): (() => void) => {
  const original = window.matchMedia.bind(window);
  return replace(window, 'matchMedia', (asked: string) => (asked === query ? { matches: true } : original(asked)));
};

interface Voice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

interface Spoken {
  readonly text: string;
  readonly voice?: Voice;
}

/** A device with these voices, and no other way to speak. */
export function withVoices(voices: readonly Voice[]): {
  readonly spoken: Spoken[];
  readonly list: (voices: readonly Voice[]) => void;
  readonly cancelled: () => number;
  readonly listeners: () => number;
  readonly undo: () => void;
} {
  let listed = voices;
  let cancelled = 0;
  const spoken: Spoken[] = [];
  const listeners = new Set<AbortSignal | undefined>();
  class Speech extends EventTarget {
    getVoices = (): readonly Voice[] => listed;
    speak = (said: Spoken): unknown => spoken.push(said);
    cancel = (): unknown => cancelled++;
    override addEventListener(...[type, listener, options]: Parameters<EventTarget['addEventListener']>): void {
      const signal = (options as AddEventListenerOptions | undefined)?.signal;
      listeners.add(signal);
      signal?.addEventListener('abort', () => listeners.delete(signal));
      super.addEventListener(type, listener, options);
    }
  }
  class Utterance {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const speech = new Speech();
  const undo = [replace(window, 'speechSynthesis', speech), replace(window, 'SpeechSynthesisUtterance', Utterance)];
  return {
    spoken,
    list: (others) => {
      listed = others;
      speech.dispatchEvent(new Event('voiceschanged'));
    },
    cancelled: () => cancelled,
    listeners: () => listeners.size,
    undo: () => {
      for (const each of undo) each();
    },
  };
}

type Lock = object;

/** A device whose screen can be kept on. `answer` says how it answers who asks: `give` gives a lock. */
export function withWakeLock(answer: (give: () => Lock) => Promise<Lock> = (give) => Promise.resolve(give())): {
  readonly held: () => number;
  readonly undo: () => void;
} {
  const locks = new Set<Lock>();
  const give = (): Lock => {
    const lock = { release: () => Promise.resolve(locks.delete(lock)) };
    locks.add(lock);
    return lock;
  };
  return {
    held: () => locks.size,
    undo: replace(navigator, 'wakeLock', { request: () => answer(give) }),
  };
}
