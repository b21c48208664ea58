export { migrateQueue } from './migrate-queue.js';
export type { DeliveryContext, MessageIds, OutboxMessage, Outcome, Processor } from './processor.js';
export { QueueStartError, routesOf } from './routes.js';
export { startQueue } from './start-queue.js';
export type { QueueOptions, RunningQueue } from './start-queue.js';
export { logToStdout } from './log.js';
export type { Log, LogFields } from './log.js';
export { QUEUE_TIMINGS } from './timings.js';
export type { QueueTimings } from './timings.js';
