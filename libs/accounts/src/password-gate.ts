import { ProblemError, passwordFits } from '@loive/platform';

/** Hashes that may run at the same time: each holds 64 MiB and a core for about 130 ms. */
const RUNNING_LIMIT = 2;
const WAITING_LIMIT = 50;

/** Lets a few password checks run at a time, so that a flood of sign-ins does not starve the work. */
export class PasswordGate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly fits: typeof passwordFits = passwordFits) {}

  /** Runs `check` when its turn comes; throws `throttled` when the queue is full. */
  async pass<T>(check: (fits: typeof passwordFits) => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await check(this.fits);
    } finally {
      this.leave();
    }
  }

  private enter(): Promise<void> {
    if (this.running < RUNNING_LIMIT) {
      this.running += 1;
      return Promise.resolve();
    }
    if (this.waiting.length >= WAITING_LIMIT) throw new ProblemError('throttled', { retryAfter: 5 });
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  // The place is handed on rather than freed, so that nobody slips in between.
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}
