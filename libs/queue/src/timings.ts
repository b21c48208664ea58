/** Clocks of the queue, in milliseconds. Tests shorten them; only `quiet` is a setting. */
export interface QueueTimings {
  /** How long a message may be queued, due and undelivered before it is queued anew. */
  readonly quiet: number;
  /** How often the relay looks without having been called. */
  readonly poll: number;
  readonly reconcile: number;
  readonly heartbeat: number;
  /** Without a sign of life for so long a worker is built anew. */
  readonly rebuildAfter: number;
  /** Without one for so long the process ends, for its supervisor to start it again. */
  readonly exitAfter: number;
  /** For how long a job belongs to the worker that took it. */
  readonly lock: number;
  readonly stalledCheck: number;
  /** Wait before the second try of a message that failed; it doubles up to twenty times this. */
  readonly retry: number;
  /** Jobs that may wait in a queue before none of its messages is queued anew; no clock, but a test shortens it too. */
  readonly backlog: number;
  /** How far ahead a message is handed to the queue, which then waits for its time. */
  readonly ahead: number;
}

/** Clocks of production. */
export const QUEUE_TIMINGS: QueueTimings = {
  quiet: 30_000,
  poll: 1_000,
  reconcile: 5_000,
  heartbeat: 10_000,
  rebuildAfter: 45_000,
  exitAfter: 90_000,
  lock: 30_000,
  stalledCheck: 15_000,
  retry: 250,
  backlog: 2_000,
  ahead: 60_000,
};

/** Failures after which a message is put aside for a person to look at. */
export const MOST_ATTEMPTS = 8;

/** Messages that one worker of a queue carries out side by side. */
export const CONCURRENCY = 5;
