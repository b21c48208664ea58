import type { NoticePageView, OperationsView } from '@loive/contracts';
import { client } from '../generated/api/client.gen.js';
import { newKey } from './calls.js';

const THROW = { throwOnError: true } as const;
const withSignal = (signal: AbortSignal | undefined) => (signal ? { ...THROW, signal } : THROW);

/** What waits for the reader: kinds and places, never a content. */
export const listNotices = async (signal?: AbortSignal): Promise<NoticePageView> =>
  (await client.get<{ 200: NoticePageView }, unknown, true>({ ...withSignal(signal), url: '/api/notices' })).data;

/** Marks notices as read. */
export async function readNotices(ids: readonly string[]): Promise<void> {
  await client.post({ ...THROW, url: '/api/notices/read', body: { ids }, headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() } });
}

/** Queues and messages that were not delivered: counts and ages. */
export const readOperations = async (signal?: AbortSignal): Promise<OperationsView> =>
  (await client.get<{ 200: OperationsView }, unknown, true>({ ...withSignal(signal), url: '/api/operations' })).data;

/** Puts a message back into its queue. */
export async function replayDeadLetter(id: string): Promise<void> {
  await client.post({ ...THROW, url: '/api/operations/dead-letters/{id}/replay', path: { id }, headers: { 'Idempotency-Key': newKey() } });
}
