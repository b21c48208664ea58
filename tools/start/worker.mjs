import { startService } from './service.mjs';

/** Starts the worker as a service; it says itself when its queues run. */
export function startWorker(how) {
  return startService({ name: 'worker', main: 'dist/apps/worker/src/main.js', isReady: (child) => child.said?.ready === true, ...how });
}
