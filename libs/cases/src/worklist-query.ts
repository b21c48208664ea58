import { REGIONS, addDays, dayInVietnam, startOfDayInVietnam, type Instant, type Region } from '@loive/domain';
import type { WorklistPlace, WorklistQuery } from '@loive/persistence';
import { ProblemError } from '@loive/platform';
import { PAGE_ROWS, type WorklistDto } from './worklist.dtos.js';

/** The query of a worklist page. Throws a problem for a stage or a cursor that is none. */
export function worklistQueryOf(asked: WorklistDto, now: Instant): WorklistQuery {
  return {
    ...(asked.phase === undefined ? {} : { phase: asked.phase }),
    ...(asked.stage === undefined ? {} : { stage: stageOf(asked.stage) }),
    ...(asked.status === undefined ? {} : { status: asked.status }),
    ...(asked.agency === undefined ? {} : { agency: asked.agency }),
    ...(asked.due === undefined ? {} : { due: { before: dueBefore(asked.due, now) } }),
    ...(asked.q === undefined ? {} : { q: asked.q.trim() }),
    ...(asked.cursor === undefined ? {} : { after: placeOf(asked.cursor) }),
    sort: asked.sort ?? 'due',
    limit: asked.limit ?? PAGE_ROWS,
  };
}

/** A place in a list as an opaque text. */
export function cursorOf(place: WorklistPlace | null): string | null {
  return place === null ? null : Buffer.from(JSON.stringify([place.at, place.id])).toString('base64url');
}

function placeOf(cursor: string): WorklistPlace {
  const parts = partsOf(cursor);
  if (!Array.isArray(parts)) throw new ProblemError('badCursor');
  const [at, id]: unknown[] = parts;
  if (typeof at !== 'string' || typeof id !== 'string' || !isPlaceInTime(at) || !UUID.test(id)) throw new ProblemError('badCursor');
  return { at, id };
}

/** The number of the last event of a page before; 0 for the first page. Throws a problem for a cursor that is none. */
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

function stageOf(text: string): { region: Region; state: string } {
  const [region = '', state = ''] = text.split('.');
  const states = Object.hasOwn(REGIONS, region) ? (REGIONS as Record<string, readonly string[]>)[region] : undefined;
  if (states === undefined || !states.includes(state)) {
    throw new ProblemError('invalid', { fields: [{ path: 'stage', code: 'unknownStage' }] });
  }
  return { region: region as Region, state };
}

function dueBefore(due: NonNullable<WorklistDto['due']>, now: Instant): Instant {
  switch (due) {
    case 'overdue':
      return now;
    case 'today':
      return startOfDayInVietnam(addDays(dayInVietnam(now), 1));
    case 'threeDays':
      return startOfDayInVietnam(addDays(dayInVietnam(now), 4));
  }
}
