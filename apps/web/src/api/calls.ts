import type { AgencyView, CaseRowView, CaseView, ColleagueView, Page, PlacesView, RevealView, SessionView, TimelineView, VerificationView } from '@loive/contracts';
import {
  casesOpen,
  casesPage,
  casesRecord,
  casesReveal,
  casesTimeline,
  casesVerify,
  casesWorklist,
  directoryColleagues,
  directoryFind,
  sessionMe,
  sessionSignIn,
  sessionSignOut,
  territoryPlaces,
} from '../generated/api/sdk.gen.js';
import { withStepUp } from './step-up.js';
import type { CasesOpenData, CasesRecordData, CasesRevealData, CasesWorklistData } from '../generated/api/types.gen.js';

/** Filters of the worklist as the API knows them. */
export type WorklistQuery = NonNullable<CasesWorklistData['query']>;

/** What opens a case; codes of the contract. */
export type OpeningBody = CasesOpenData['body'];

const THROW = { throwOnError: true } as const;
const withSignal = (signal: AbortSignal | undefined) => (signal ? { ...THROW, signal } : THROW);

/** Who am I. Throws a 401 problem when nobody is signed in. */
export const readSession = async (): Promise<SessionView> => (await sessionMe(THROW)).data;

/** Signs in; 401 tells not which part was wrong, 429 asks to wait. */
export const signIn = async (body: { username: string; password: string }): Promise<SessionView> =>
  (await sessionSignIn({ ...THROW, body })).data;

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  await sessionSignOut(THROW);
}

/** One page of the worklist. */
export const listCases = async (query: WorklistQuery, signal?: AbortSignal): Promise<Page<CaseRowView>> =>
  (await casesWorklist({ ...withSignal(signal), query })).data;

/** Opens a case; give the same `key` when trying the same form again. The draft that it was typed in ends with it. */
export const openCase = async (body: OpeningBody, key: string, draft: string | null): Promise<CaseView> =>
  (await casesOpen({ ...THROW, body, headers: { 'Idempotency-Key': key }, query: draft === null ? {} : { draft } })).data;

/** The case page; `ma` is a code or an id. */
export const readCase = async (ma: string, signal?: AbortSignal): Promise<CaseView> =>
  (await casesPage({ ...withSignal(signal), path: { id: ma } })).data;

/** Records one event; 409 with blockers, 412 with what happened since. */
export const recordCaseEvent = async (
  id: string,
  version: number,
  event: { type: string } & Record<string, unknown>,
  key: string,
): Promise<CaseView> =>
  (
    await withStepUp(() =>
      casesRecord({
        ...THROW,
        path: { id },
        // The form is drawn from the same fields that the API checks; the type of the body is their union.
        body: event as CasesRecordData['body'],
        headers: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
      }),
    )
  ).data;

/** Opens a masked compartment; the look is an event of the case. Keep the answer out of every store. */
export const revealCompartment = async (
  id: string,
  look: { compartment: string; reason: string; text?: string },
  signal?: AbortSignal,
): Promise<RevealView> =>
  (await casesReveal({ ...withSignal(signal), path: { id }, body: look as CasesRevealData['body'] })).data;

/** One page of the events of a case, in order. */
export const readTimeline = async (ma: string, signal?: AbortSignal, cursor?: string): Promise<TimelineView> =>
  (await casesTimeline({ ...withSignal(signal), path: { id: ma }, query: cursor === undefined ? {} : { cursor } })).data;

/** Has the server walk the chain of one case. */
export const verifyTimeline = async (ma: string): Promise<VerificationView> =>
  (await casesVerify({ ...THROW, path: { id: ma } })).data as VerificationView;

/** Agencies that a step may name. */
export const listAgencies = async (signal?: AbortSignal): Promise<{ items: AgencyView[] }> =>
  (await directoryFind(withSignal(signal))).data;

/** Places that a name, old name, code or id meant on a day. */
export const findPlaces = async (q: string, on: string, signal?: AbortSignal): Promise<PlacesView> =>
  (await territoryPlaces({ ...withSignal(signal), query: { q, on } })).data;

/** People of the reader's own agency. */
export const listColleagues = async (signal?: AbortSignal): Promise<{ items: ColleagueView[] }> =>
  (await directoryColleagues(withSignal(signal))).data;

/** A key for one deed of the person at the screen. */
export const newKey = (): string => crypto.randomUUID();
