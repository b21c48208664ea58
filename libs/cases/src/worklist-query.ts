import { REGIONS, addDays, dayInVietnam, startOfDayInVietnam, type Instant, type Region } from '@loive/domain';
import type { WorklistQuery } from '@loive/persistence';
import { ProblemError, placeOf } from '@loive/platform';
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
