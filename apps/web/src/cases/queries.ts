import type { AgencyView, Page, TimelineEventView } from '@loive/contracts';
import { queryOptions } from '@tanstack/react-query';
import { send } from '../api/http.js';

/** The whole log of a case (by its id): every page, in order. Kept under the key that a new event makes stale. */
export const wholeTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'timeline', id, 'whole'],
    queryFn: async ({ signal }): Promise<TimelineEventView[]> => {
      const events: TimelineEventView[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<TimelineEventView> = await send('GET', `/api/cases/${encodeURIComponent(id)}/timeline`, {
          query: { limit: 100, cursor: cursor ?? undefined },
          signal,
        });
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
  queryFn: ({ signal }): Promise<{ items: AgencyView[] }> => send('GET', '/api/agencies', { signal }),
});
