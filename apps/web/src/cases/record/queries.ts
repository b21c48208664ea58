import type { DutyRungView, TimelineEventView, TimelineView } from '@loive/contracts';
import { queryOptions } from '@tanstack/react-query';
import { listAgencies, listColleagues, readTimeline } from '../../api/calls.js';

interface WholeTimeline {
  events: TimelineEventView[];
  rungs: DutyRungView[];
}

// Kept under the key that a new event makes stale.
const whole = (id: string) => ({
  queryKey: ['cases', 'timeline', id, 'whole'],
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<WholeTimeline> => {
    const events: TimelineEventView[] = [];
    let page: TimelineView;
    let cursor: string | undefined;
    do {
      page = await readTimeline(id, signal, cursor);
      events.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    return { events, rungs: page.rungs };
  },
});

/** The whole log of a case (by its id): every page, in order. */
export const wholeTimelineQuery = (id: string) => queryOptions({ ...whole(id), select: ({ events }) => events });

/** Whom the silence of its duties was told to: it comes with the log. */
export const toldRungsQuery = (id: string) => queryOptions({ ...whole(id), select: ({ rungs }) => rungs });

/** Agencies a step may name; they seldom change. */
export const agenciesQuery = queryOptions({
  queryKey: ['agencies'],
  staleTime: 600_000,
  queryFn: ({ signal }) => listAgencies(signal),
});

/** People of the reader's own agency, for handing a case to. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  staleTime: 60_000,
  queryFn: ({ signal }) => listColleagues(signal),
});
