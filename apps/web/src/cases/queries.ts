import type { Page, TimelineEventView } from '@loive/contracts';
import { queryOptions } from '@tanstack/react-query';
import { listAgencies, listColleagues, readTimeline } from '../api/calls.js';

/** The whole log of a case (by its id): every page, in order. Kept under the key that a new event makes stale. */
export const wholeTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'timeline', id, 'whole'],
    queryFn: async ({ signal }): Promise<TimelineEventView[]> => {
      const events: TimelineEventView[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<TimelineEventView> = await readTimeline(id, signal, cursor ?? undefined);
        events.push(...page.items);
        cursor = page.next;
      } while (cursor !== null);
      return events;
    },
  });

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
