/** Keeps the screen on while it is held, where the browser can and may. */
export class WakeLock {
  #isWanted = false;
  #lock: WakeLockSentinel | undefined;

  async hold(): Promise<void> {
    if (this.#isWanted) return;
    this.#isWanted = true;
    try {
      // Not every browser has it, and a page may forbid it.
      const lock = await (navigator as Partial<Navigator>).wakeLock?.request('screen');
      if (this.#isWanted && !this.#lock) this.#lock = lock;
      else await lock?.release();
    } catch {
      // The screen goes dark after a while, as it would anyway.
    }
  }

  release(): void {
    this.#isWanted = false;
    void this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
  }
}
