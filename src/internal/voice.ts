/** Says words aloud, by a voice of the device alone: any other would send them to whoever runs it. */
import { lang } from './words.js';

/** Not every browser has it. */
const speech = (): SpeechSynthesis | undefined =>
  (globalThis as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis;

const tagOf = (voice: SpeechSynthesisVoice): string => voice.lang.replace('_', '-').toLowerCase();

/** A voice of the device in our language, best in its country's accent. */
function localVoice(): SpeechSynthesisVoice | undefined {
  const language = lang.split('-')[0] ?? lang;
  const voices = speech()
    ?.getVoices()
    .filter((voice) => voice.localService && tagOf(voice).startsWith(language));
  return voices?.find((voice) => tagOf(voice) === lang.toLowerCase()) ?? voices?.[0];
}

export class Voice {
  #said: SpeechSynthesisUtterance | undefined;

  get isAvailable(): boolean {
    return Boolean(localVoice());
  }

  /** Browsers list their voices late. */
  watch(onChange: () => void, signal: AbortSignal): void {
    speech()?.addEventListener('voiceschanged', onChange, { signal });
  }

  say(text: string): void {
    this.stop();
    const voice = localVoice();
    if (!voice) return;
    this.#said = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang });
    this.#said.onend = () => (this.#said = undefined);
    speech()?.speak(this.#said);
  }

  /** What the page itself says goes on. */
  stop(): void {
    if (this.#said) speech()?.cancel();
    this.#said = undefined;
  }
}
