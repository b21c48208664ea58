import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listCalls, listTold, readCall, readTold, type CallsAsked } from '../api/hotline-calls.js';
import { pollEvery } from '../api/live.js';

/** One page of the log; asked again while the screen is open. */
export const callsQuery = (asked: CallsAsked) =>
  queryOptions({ queryKey: ['hotline', 'list', asked], queryFn: ({ signal }) => listCalls(asked, signal), refetchInterval: pollEvery, placeholderData: keepPreviousData });

/** One call with what was told; forgotten as soon as no screen shows it. */
export const callQuery = (id: string) => queryOptions({ queryKey: ['hotline', 'one', id], queryFn: ({ signal }) => readCall(id, signal), gcTime: 0 });

/** What the own agency was told. */
export const toldListQuery = (cursor: string | undefined) =>
  queryOptions({ queryKey: ['hotline', 'told', cursor ?? ''], queryFn: ({ signal }) => listTold(cursor, signal), placeholderData: keepPreviousData });

/** One of them with its words; forgotten as soon as no screen shows it. */
export const toldQuery = (id: string) => queryOptions({ queryKey: ['hotline', 'toldOne', id], queryFn: ({ signal }) => readTold(id, signal), gcTime: 0 });
