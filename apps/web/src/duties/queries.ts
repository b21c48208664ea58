import { queryOptions } from '@tanstack/react-query';
import { readDutyBoard, type DutyBoardQuery } from '../api/law-calls.js';
import { pollEvery } from '../api/live.js';

/** One page of the duty board; it is one of the lists that every step makes stale. */
export const boardQuery = (query: DutyBoardQuery) =>
  queryOptions({
    queryKey: ['cases', 'list', 'duties', query],
    queryFn: ({ signal }) => readDutyBoard(query, signal),
    refetchInterval: pollEvery,
    placeholderData: (previous) => previous,
  });

/** How much presses in the agency, for the navigation. */
export const pressingQuery = boardQuery({ box: 'agency', limit: 1 });

/** What waits for a second person, for whoever may be that. */
export const toConfirmQuery = boardQuery({ box: 'toConfirm', limit: 25 });
