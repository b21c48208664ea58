/** Milliseconds between one try and the next. */
const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000];

const slept = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves once the browser has a line; at once where it has one. */
const aLine = (): Promise<void> =>
  navigator.onLine ? Promise.resolve() : new Promise((resolve) => window.addEventListener('online', () => resolve(), { once: true }));

/**
 * Fetches a part of the app, again and again while the line is bad: a part that cannot be fetched takes the whole page with
 * it, and what is typed there. A line that is away counts as no try; fails with the reason of the last.
 */
export async function patiently<Part>(load: () => Promise<Part>, line = aLine, pauses: readonly number[] = PAUSES): Promise<Part> {
  for (const pause of pauses) {
    try {
      return await load();
    } catch {
      await line();
      await slept(pause);
    }
  }
  return load();
}
