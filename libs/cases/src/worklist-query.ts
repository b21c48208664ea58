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
  if (typeof at !== 'string' || typeof id !== 'string' || !AT.test(at) || !UUID.test(id)) throw new ProblemError('badCursor');
  return { at, id };
}

const AT = /^(infinity|\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?)$/;
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
  const states: readonly string[] | undefined = (REGIONS as Record<string, readonly string[]>)[region];
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
