import type { NoticePageView, OperationsView, SilentDutiesView } from '@loive/contracts';
import { noticesList, noticesMarkRead, operationsLook, operationsReplay, silentDutiesList } from '../generated/api/sdk.gen.js';
import { newKey } from './calls.js';

const THROW = { throwOnError: true } as const;
const withSignal = (signal: AbortSignal | undefined) => (signal ? { ...THROW, signal } : THROW);

/** What waits for the reader: kinds and places, never a content. */
export const listNotices = async (signal?: AbortSignal): Promise<NoticePageView> => (await noticesList(withSignal(signal))).data;

/** Marks notices as read. */
export async function readNotices(ids: readonly string[]): Promise<void> {
  await noticesMarkRead({ ...THROW, body: { ids: [...ids] }, headers: { 'Idempotency-Key': newKey() } });
}

/** Which agencies are silent past their head: counts and names of duties, for the steering body of a province. */
export const listSilentDuties = async (signal?: AbortSignal): Promise<SilentDutiesView[]> => (await silentDutiesList(withSignal(signal))).data.items;

/** Queues and messages that were not delivered: counts and ages. */
export const readOperations = async (signal?: AbortSignal): Promise<OperationsView> => (await operationsLook(withSignal(signal))).data;

/** Puts a message back into its queue. */
export async function replayDeadLetter(id: string): Promise<void> {
  await operationsReplay({ ...THROW, path: { id }, headers: { 'Idempotency-Key': newKey() } });
}
