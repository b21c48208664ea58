import { queryOptions } from '@tanstack/react-query';
import { listActs, listExpiring, listPeople, listSuccessions, previewHandover } from '../api/people-calls.js';

/** Everybody of the own agency. */
export const peopleQuery = queryOptions({ queryKey: ['people', 'all'], queryFn: ({ signal }) => listPeople(signal) });

/** Roles that end soon. */
export const expiringQuery = queryOptions({ queryKey: ['people', 'expiring'], queryFn: ({ signal }) => listExpiring(signal) });

/** What administrators did. */
export const actsQuery = queryOptions({ queryKey: ['people', 'acts'], queryFn: ({ signal }) => listActs(signal) });

/** Milliseconds after which a succession that is under way is looked at again. */
const WATCHED = 2_000;

/** Ended agencies whose open work is passed on, the own one or one that came into it; looked at again while cases move. */
export const successionsQuery = queryOptions({
  queryKey: ['successions'],
  queryFn: ({ signal }) => listSuccessions(signal),
  refetchInterval: ({ state }) => (state.data?.items.some(({ step }) => step?.state === 'running') === true ? WATCHED : false),
});

/** What a handover of somebody's cases would move: asked anew each time, since cases come and go. */
export const handoverQuery = (from: string) =>
  queryOptions({ queryKey: ['handover', from], staleTime: 0, gcTime: 0, queryFn: ({ signal }) => previewHandover(from, signal) });
