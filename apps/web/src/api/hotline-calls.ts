import type { CallRowView, CallView, Page, ToldView } from '@loive/contracts';
import type { CallEvent, CallPayload } from '@loive/domain';
import { callsList, callsLog, callsPage, callsRecord, toldList, toldPage, toldTie } from '../generated/api/sdk.gen.js';

const THROW = { throwOnError: true } as const;
const withSignal = (signal: AbortSignal | undefined) => (signal ? { ...THROW, signal } : THROW);

/** Which calls: of a day (`YYYY-MM-DD`), or those that wait to be passed on. */
export interface CallsAsked {
  on?: string;
  waiting?: 'true';
  cursor?: string;
}

/** One page of the log of calls. */
export const listCalls = async (query: CallsAsked, signal?: AbortSignal): Promise<Page<CallRowView>> => (await callsList({ ...withSignal(signal), query })).data;

/** One call with what was told; keep the answer out of every store. */
export const readCall = async (id: string, signal?: AbortSignal): Promise<CallView> => (await callsPage({ ...withSignal(signal), path: { id } })).data;

/** Writes a call down; the same key does it once. */
export const logCall = async (body: CallPayload, key: string): Promise<CallView> => (await callsLog({ ...THROW, body, headers: { 'Idempotency-Key': key } })).data;

/** Records a step of a call; 409 with the reason, 412 when somebody else was there first. */
export const recordCall = async (id: string, version: number, event: CallEvent, key: string): Promise<CallView> =>
  (await callsRecord({ ...THROW, path: { id }, body: event, headers: { 'Idempotency-Key': key, 'If-Match': `"${version}"` } })).data;

/** What the reader's agency was told; not the words themselves. */
export const listTold = async (cursor: string | undefined, signal?: AbortSignal): Promise<Page<ToldView>> =>
  (await toldList({ ...withSignal(signal), query: cursor === undefined ? {} : { cursor } })).data;

/** One of them with its words. */
export const readTold = async (id: string, signal?: AbortSignal): Promise<ToldView> => (await toldPage({ ...withSignal(signal), path: { id } })).data;

/** Ties it to the case that was opened from it; 409 when it is tied already. */
export const tieTold = async (id: string, caseId: string, key: string): Promise<ToldView> => (await toldTie({ ...THROW, path: { id }, body: { caseId }, headers: { 'Idempotency-Key': key } })).data;
