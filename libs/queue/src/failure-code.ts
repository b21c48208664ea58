import { types } from 'node:util';

const CODE = /^[A-Za-z0-9_]{1,40}$/;
/** PostgreSQL: connection lost, rolled back by others, lock or statement timeout, shutting down, too many connections. */
const PASSING_STATES = /^(08...|40...|55P03|57014|57P0.|53300|25P03)$/;
const PASSING_ERRNOS = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT']);

/** Class and code of an error, fit for a log and for a row: its message may quote data and is never kept. */
export function failureCode(error: unknown): string {
  if (!types.isNativeError(error)) return 'unknown';
  const words = [error.constructor.name, codeOf(error), kindOf(error)];
  return words.filter((word) => word !== undefined && CODE.test(word)).join(' ') || 'Error';
}

/** True for failures that pass by themselves (the database restarts, a lock is held too long): they count as no attempt in a message's first hour. */
export function isPassing(error: unknown): boolean {
  if (!types.isNativeError(error)) return false;
  const code = codeOf(error);
  if (code !== undefined) return PASSING_STATES.test(code) || PASSING_ERRNOS.has(code);
  // The driver gives a connection that ended under a statement no code of its own.
  return /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(error.message);
}

function codeOf(error: Error): string | undefined {
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  if (typeof code === 'string') return code;
  return types.isNativeError(driverError) ? codeOf(driverError) : undefined;
}

// The recorder's refusals say their kind, which is a code.
function kindOf(error: Error): string | undefined {
  const { refusal } = error as { refusal?: { kind?: unknown } };
  return typeof refusal?.kind === 'string' ? refusal.kind : undefined;
}
