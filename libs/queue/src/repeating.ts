/** Does something again and again, never twice at once; a failure is told and does not end it. */
export class Repeating {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(
    private readonly everyMs: number,
    private readonly work: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** The first time at once when `now`, else after one interval. */
  start(now = false): void {
    this.#schedule(now ? 0 : this.everyMs);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #schedule(wait: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#running = this.work()
        .catch(this.failed)
        .finally(() => this.#schedule(this.everyMs));
    }, wait);
  }
}
