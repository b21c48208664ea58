import type { LawSettings } from '@loive/domain';
import { QueryClient, queryOptions } from '@tanstack/react-query';
import { listCases, readCase, readSession, type WorklistQuery } from './calls.js';
import { holdCsrf } from './http.js';
import { readAtOnce } from './law-calls.js';
import { pollEvery } from './live.js';
import { newer } from './newer.js';
import { ApiProblem } from './problem.js';

/** Server data lives in memory only and goes when the person signs out. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: true,
      // A declared refusal stays a refusal; only a lost answer is worth asking again.
      retry: (count, error) => !(error instanceof ApiProblem) && count < 2,
    },
    mutations: { retry: false },
  },
});

/** The signed-in person; null: nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Infinity,
  refetchOnWindowFocus: false,
  queryFn: async () => {
    try {
      const session = await readSession();
      holdCsrf(session.csrf);
      return session;
    } catch (error) {
      if (error instanceof ApiProblem && error.problem.status === 401) return null;
      throw error;
    }
  },
});

/** What the house set where the law names no figure. A change is written over three minutes before it begins: who asks every other minute knows it. */
export const lawSettingsQuery = queryOptions({
  queryKey: ['law', 'settings'],
  staleTime: 60_000,
  refetchInterval: 120_000,
  queryFn: async ({ signal }): Promise<LawSettings> => ({ atOnce: (await readAtOnce(signal)).items }),
});

/** One page of the worklist; asked again while the screen is open, behind the event stream. */
export const worklistQuery = (query: WorklistQuery) =>
  queryOptions({
    queryKey: ['cases', 'list', query],
    queryFn: ({ signal }) => listCases(query, signal),
    refetchInterval: pollEvery,
    placeholderData: (previous) => previous,
  });

/** One case; `ma` is a code or an id. */
export const caseQuery = (ma: string) =>
  queryOptions({ queryKey: ['cases', 'one', ma], queryFn: (asked) => newer(asked, readCase(ma, asked.signal)) });
