/** Whether the server's event stream stands: what polls asks more seldom then. */
let live = false;

/** Told by the stream itself. */
export function setLive(next: boolean): void {
  live = next;
}

/** Milliseconds until a list is asked for again: a minute, or a quarter of one while nothing is pushed. */
export const pollEvery = (): number => (live ? 60_000 : 15_000);
