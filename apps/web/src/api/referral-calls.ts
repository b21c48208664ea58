import type { Page, ProviderView, ReferralPageView, ReferralPreviewView, ReferralView, TimelineEventView } from '@loive/contracts';
import {
  caseReferralsOpen,
  caseReferralsPreview,
  providersFind,
  providersOwn,
  providersSetOwn,
  referralsList,
  referralsPage,
  referralsRecord,
  referralsTimeline,
} from '../generated/api/sdk.gen.js';
import type { CaseReferralsOpenData, CaseReferralsPreviewData, ProvidersSetOwnData, ReferralsListData, ReferralsRecordData } from '../generated/api/types.gen.js';

/** Filters of a box of referrals as the API knows them. */
export type ReferralsQuery = NonNullable<ReferralsListData['query']>;

/** What a referral is drafted or sent with. */
export type ReferralBody = CaseReferralsOpenData['body'];

/** What an agency says of itself as a receiver. */
export type OwnStanding = ProvidersSetOwnData['body'];

const THROW = { throwOnError: true } as const;
const withSignal = (signal: AbortSignal | undefined) => (signal ? { ...THROW, signal } : THROW);

/** One page of what was sent to, or by, the reader's agency. */
export const listReferrals = async (query: ReferralsQuery, signal?: AbortSignal): Promise<ReferralPageView> =>
  (await referralsList({ ...withSignal(signal), query })).data;

/** One referral as its end may see it; `ma` is a code or an id. */
export const readReferral = async (ma: string, signal?: AbortSignal): Promise<ReferralView> =>
  (await referralsPage({ ...withSignal(signal), path: { id: ma } })).data;

/** One page of the events of a referral, in order. */
export const readReferralTimeline = async (id: string, signal?: AbortSignal, cursor?: string): Promise<Page<TimelineEventView>> =>
  (await referralsTimeline({ ...withSignal(signal), path: { id }, query: cursor === undefined ? {} : { cursor } })).data;

/** Records a step; 409 with blockers, 412 with what happened since. */
export const recordReferralEvent = async (
  id: string,
  version: number,
  event: { type: string } & Record<string, unknown>,
  key: string,
): Promise<ReferralView> =>
  (
    await referralsRecord({
      ...THROW,
      path: { id },
      // The form is drawn from the same fields that the API checks; the type of the body is their union.
      body: event as ReferralsRecordData['body'],
      headers: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
    })
  ).data;

/** Drafts a referral of a case, or sends it at once. */
export const openReferral = async (caseId: string, body: ReferralBody, key: string): Promise<ReferralView> =>
  (await caseReferralsOpen({ ...THROW, path: { id: caseId }, body, headers: { 'Idempotency-Key': key } })).data;

/** What a receiver would see; records nothing. */
export const previewReferral = async (caseId: string, body: CaseReferralsPreviewData['body'], signal?: AbortSignal): Promise<ReferralPreviewView> =>
  (await caseReferralsPreview({ ...withSignal(signal), path: { id: caseId }, body })).data;

/** Agencies that could give a service for a case, and why some cannot now. */
export const findProviders = async (need: ReferralBody['service'], caseId: string, signal?: AbortSignal): Promise<readonly ProviderView[]> =>
  (await providersFind({ ...withSignal(signal), query: { need, case: caseId } })).data.items;

/** How the reader's own agency stands as a receiver. */
export const readOwnStanding = async (signal?: AbortSignal): Promise<ProviderView> => (await providersOwn(withSignal(signal))).data;

/** Says how the reader's agency stands from now on; for its supervisors. */
export const sayOwnStanding = async (body: OwnStanding, key: string): Promise<ProviderView> =>
  (await providersSetOwn({ ...THROW, body, headers: { 'Idempotency-Key': key } })).data;
