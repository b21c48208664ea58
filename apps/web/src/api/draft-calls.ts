import type { DraftMarkView, DraftRowView, DraftView, DraftWords } from '@loive/contracts';
import { queryOptions } from '@tanstack/react-query';
import { draftsBegin, draftsDiscard, draftsFind, draftsList, draftsSave } from '../generated/api/sdk.gen.js';
import type { DraftsBeginData } from '../generated/api/types.gen.js';

type Body = DraftsBeginData['body'];

const THROW = { throwOnError: true } as const;

/** The reader's own drafts of openings: channel and times, nothing that was typed. */
export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: async ({ signal }): Promise<readonly DraftRowView[]> => (await draftsList({ ...THROW, signal })).data.items,
});

/** Begins a draft under an id of the client's; sent twice it is one. */
export const beginDraft = async (id: string, words: DraftWords): Promise<DraftMarkView> =>
  (await draftsBegin({ ...THROW, body: { words } as Body, headers: { 'Idempotency-Key': id } })).data;

/** Keeps words at the version that was last seen; 412 when they were saved elsewhere. */
export const saveDraft = async (id: string, version: number, words: DraftWords): Promise<DraftMarkView> =>
  (await draftsSave({ ...THROW, path: { id }, body: { words } as Body, headers: { 'If-Match': `"${version}"` } })).data;

/** A draft with what was typed. Keep the answer out of every store. */
export const readDraft = async (id: string): Promise<DraftView> => (await draftsFind({ ...THROW, path: { id } })).data;

/** Destroys a draft. */
export async function discardDraft(id: string): Promise<void> {
  await draftsDiscard({ ...THROW, path: { id } });
}
