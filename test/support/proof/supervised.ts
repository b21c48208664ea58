/** A process that can be stopped, with what it wrote. */
interface Running {
  readonly lines: string[];
  readonly ended: Promise<number | NodeJS.Signals | null>;
  stop(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

const TRIES = 10;

/** A process that is started again whenever it ends, killed or not, as a supervisor would. */
export class Supervised<Kind extends Running> {
  readonly #earlier: string[] = [];
  #stopping = false;
  #starting: Promise<void> = Promise.resolve();
  /** How often it ended without having been killed here. */
  deaths = 0;
  #killed: Kind | undefined;

  private constructor(
    private readonly startAnother: () => Promise<Kind>,
    public running: Kind,
  ) {
    this.#watch();
  }

  /** Starts it for the first time. */
  static async start<Kind extends Running>(start: () => Promise<Kind>): Promise<Supervised<Kind>> {
    return new Supervised(start, await start());
  }

  /** Kills it outright; resolves when another one runs. */
  async kill(): Promise<void> {
    await this.#starting;
    this.#killed = this.running;
    await this.running.stop('SIGKILL');
    await new Promise((resolve) => setImmediate(resolve));
    await this.#starting;
  }

  /** Everything it ever wrote. */
  said(): string[] {
    return [...this.#earlier, ...this.running.lines];
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#starting.catch(() => undefined);
    await this.running.stop();
  }

  #watch(): void {
    const mine = this.running;
    void mine.ended.then(() => {
      if (this.#stopping) return;
      if (this.#killed !== mine) this.deaths += 1;
      this.#earlier.push(...mine.lines);
      this.#starting = this.#again();
      // Whoever waits for the start is told; nobody may be waiting.
      this.#starting.catch(() => undefined);
    });
  }

  // A database that is away at that moment is waited for.
  async #again(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        this.running = await this.startAnother();
        this.#watch();
        return;
      } catch (failure) {
        if (tries === TRIES || this.#stopping) throw failure;
        await new Promise((resolve) => setTimeout(resolve, Math.min(2000, 100 * 2 ** tries)));
      }
    }
  }
}
