import type { QueueBackend } from './backend/backend.js';
import type { Lane } from './lane.js';
import type { Log } from './log.js';
import type { QueueTimings } from './timings.js';

/** What the watchdog looks after. */
export interface WatchdogParts {
  readonly lanes: readonly Lane[];
  readonly backend: QueueBackend;
  /** Whether the database answers, which may be another store than the queue's. */
  readonly databaseAnswers: () => Promise<boolean>;
  readonly timings: QueueTimings;
  readonly log: Log;
  /** Ends the process, for its supervisor to start it again. */
  readonly giveUp: (why: string) => void;
}

/**
 * Judges workers by what comes through them, for a silent worker still says that it is running.
 * A store that does not answer is no worker's fault: then it waits, and counts only what comes after.
 */
export async function watch({ lanes, backend, databaseAnswers, timings, log, giveUp }: WatchdogParts): Promise<void> {
  const silent = lanes.filter((lane) => lane.silentFor > timings.rebuildAfter);
  if (silent.length === 0) return;
  if (!(await backend.isReachable()) || !(await databaseAnswers())) {
    for (const lane of silent) lane.excuse();
    return;
  }
  const lost = silent.find((lane) => lane.atFaultFor > timings.exitAfter && lane.age > timings.heartbeat);
  if (lost) {
    log('workerLost', { queue: lost.name, silentMs: lost.silentFor });
    giveUp(`nothing comes through the queue ${lost.name}`);
    return;
  }
  for (const lane of silent) if (lane.age > timings.rebuildAfter) await lane.rebuild();
}
