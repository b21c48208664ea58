import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { listRescues, readRescue } from '../api/rescue-calls.js';

/** The rescues of the own agency, page after page. */
export const rescuesQuery = infiniteQueryOptions({
  queryKey: ['rescues', 'list'],
  queryFn: ({ pageParam, signal }) => listRescues(pageParam, signal),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

/** One rescue with the cases that the reader may list. */
export const rescueQuery = (id: string) => queryOptions({ queryKey: ['rescues', id], queryFn: ({ signal }) => readRescue(id, signal) });
