import type { TimelineEventView } from '@loive/contracts';
import { queryOptions } from '@tanstack/react-query';
import { pollEvery } from './live.js';
import { newer } from './newer.js';
import { listNotices, readOperations } from './notice-calls.js';
import { findProviders, listReferrals, previewReferral, readOwnStanding, readReferral, readReferralTimeline, type ReferralBody, type ReferralsQuery } from './referral-calls.js';

/** One page of a box. */
export const referralsQuery = (query: ReferralsQuery) =>
  queryOptions({
    queryKey: ['referrals', 'list', query],
    queryFn: ({ signal }) => listReferrals(query, signal),
    refetchInterval: pollEvery,
    placeholderData: (previous) => previous,
  });

/** How much waits in a box, for the navigation. */
export const waitingQuery = (box: 'in' | 'out') => referralsQuery({ box, state: 'waiting', limit: 1 });

/** One referral; `ma` is a code or an id. */
export const referralQuery = (ma: string) =>
  queryOptions({
    queryKey: ['referrals', 'one', ma],
    queryFn: (asked) => newer(asked, readReferral(ma, asked.signal)),
    refetchInterval: pollEvery,
  });

/** The whole log of a referral (by its id), in order. */
export const referralTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['referrals', 'timeline', id],
    queryFn: async ({ signal }): Promise<TimelineEventView[]> => {
      const events: TimelineEventView[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof readReferralTimeline>> = await readReferralTimeline(id, signal, cursor ?? undefined);
        events.push(...page.items);
        cursor = page.next;
      } while (cursor !== null);
      return events;
    },
  });

/** Agencies that could take a need of a case. */
export const providersQuery = (need: ReferralBody['service'], caseId: string) =>
  queryOptions({ queryKey: ['providers', caseId, need], staleTime: 30_000, queryFn: ({ signal }) => findProviders(need, caseId, signal) });

/** How the reader's own agency stands as a receiver. */
export const ownStandingQuery = queryOptions({ queryKey: ['providers', 'own'], queryFn: ({ signal }) => readOwnStanding(signal), refetchInterval: pollEvery });

/** What a receiver would see of a case. */
export const previewQuery = (caseId: string, asked: Pick<ReferralBody, 'to' | 'service' | 'urgency'>) =>
  queryOptions({
    queryKey: ['referrals', 'preview', caseId, asked],
    queryFn: ({ signal }) => previewReferral(caseId, asked, signal),
  });

/** What is new for the reader. */
export const noticesQuery = queryOptions({ queryKey: ['notices'], queryFn: ({ signal }) => listNotices(signal), refetchInterval: pollEvery });

/** Queues and dead letters, for the operator. */
export const operationsQuery = queryOptions({ queryKey: ['operations'], queryFn: ({ signal }) => readOperations(signal), refetchInterval: 15_000 });
