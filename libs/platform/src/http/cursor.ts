import { ProblemError } from '../problem/problem-error.js';

/** Where a page of a list ended: the sort value as the database wrote it, and the id of the row. */
export interface ListPlace {
  readonly at: string;
  readonly id: string;
}

/** A place in a list as an opaque text; null when there is no further page. */
export function cursorOf(place: ListPlace | null): string | null {
  return place === null ? null : Buffer.from(JSON.stringify([place.at, place.id])).toString('base64url');
}

/** The place that a cursor stands for. Throws `badCursor` for a text that no list gave. */
export function placeOf(cursor: string): ListPlace {
  const parts = partsOf(cursor);
  if (!Array.isArray(parts)) throw new ProblemError('badCursor');
  const [at, id]: unknown[] = parts;
  if (typeof at !== 'string' || typeof id !== 'string' || !isPlaceInTime(at) || !UUID.test(id)) throw new ProblemError('badCursor');
  return { at, id };
}

/** The number of the last event of a page before; 0 for the first page. Throws `badCursor`. */
export function seqOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (!/^\d{1,9}$/.test(cursor)) throw new ProblemError('badCursor');
  return Number(cursor);
}

// The database would refuse a day that does not exist, and that is no failure of ours.
function isPlaceInTime(at: string): boolean {
  if (at === 'infinity') return true;
  const [, day, time] = AT.exec(at) ?? [];
  if (day === undefined || day < '1900') return false;
  const millis = Date.parse(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(millis) && new Date(millis).toISOString().startsWith(day);
  return exists && !Number.isNaN(Date.parse(`${day}T${time}Z`));
}

const AT = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.\d{1,6})?\+00$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function partsOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
