import { QueryRunnerAlreadyReleasedError } from 'typeorm';

/** SQLSTATEs after which the same request may succeed: nothing was committed. */
const PASSING_STATES = new Set([
  '40001', // serialization failure
  '40P01', // deadlock
  '55P03', // lock not available
  '57014', // statement timeout
  '57P01', // administrator shutdown
  '57P02', // crash shutdown
  '57P03', // cannot connect now
  '57P05', // idle session timeout
  '25P03', // idle in transaction timeout
  '53300', // too many connections
]);

const LOST_CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH']);

// The driver and its pool give these without a code.
const LOST_MESSAGE = /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered|Cannot use a pool|Query read timeout)/;

/** Whether this failure is the database being away or busy, and not a mistake of ours. */
export function isPassingDatabaseFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // The connection was lost between two statements of a transaction: its runner was let go at once.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  const cause = 'driverError' in error && error.driverError instanceof Error ? error.driverError : error;
  if (cause instanceof AggregateError) return cause.errors.some(isPassingDatabaseFailure);
  const code = codeOf(cause);
  if (PASSING_STATES.has(code) || code.startsWith('08')) return true;
  if (LOST_CONNECTION.has(code) && 'syscall' in cause) return true;
  return LOST_MESSAGE.test(cause.message);
}

/** The machine code of an error (SQLSTATE, errno), which holds no values; empty when it has none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('driverError' in error) return codeOf(error.driverError);
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
