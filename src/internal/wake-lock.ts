/** Keeps the screen on while it is held, where the browser can and may. */
export class WakeLock {
  #isWanted = false;
  #lock: WakeLockSentinel | undefined;

  async hold(): Promise<void> {
    if (this.#isWanted) return;
    this.#isWanted = true;
    try {
      this.#keep(await (navigator as Partial<Navigator>).wakeLock?.request('screen')); // not every browser has it
    } catch {
      // The page forbids it, or the battery is low: the screen goes dark after a while, as it would anyway.
    }
  }

  release(): void {
    this.#isWanted = false;
    this.#keep(undefined);
  }

  /** One lock at most, and none that came after it was let go. */
  #keep(lock: WakeLockSentinel | undefined): void {
    const old = this.#lock;
    this.#lock = this.#isWanted ? lock : undefined;
    for (const each of [old, lock]) if (each !== this.#lock) void each?.release();
  }
}
