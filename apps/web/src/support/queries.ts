import { queryOptions } from '@tanstack/react-query';
import { readCaseSupport, readSupport, type SupportAsked } from '../api/law-calls.js';

/** What the person of a case is owed. Kept under the key that a new event makes stale. */
export const caseSupportQuery = (id: string) =>
  queryOptions({ queryKey: ['cases', 'timeline', id, 'support'], queryFn: ({ signal }) => readCaseSupport(id, signal) });

/** The matrix of support for one question; law does not change while somebody reads it. */
export const supportQuery = (asked: SupportAsked) =>
  queryOptions({ queryKey: ['law', 'support', asked], staleTime: 600_000, queryFn: ({ signal }) => readSupport(asked, signal) });
