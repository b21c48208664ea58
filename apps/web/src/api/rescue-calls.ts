import type { Page, RescueCasesView, RescueRowView, RescueView } from '@loive/contracts';
import { rescuesList, rescuesOpen, rescuesOpenCases, rescuesPage } from '../generated/api/sdk.gen.js';
import type { RescuesOpenCasesData, RescuesOpenData } from '../generated/api/types.gen.js';

const THROW = { throwOnError: true } as const;
const withSignal = (signal: AbortSignal | undefined) => (signal ? { ...THROW, signal } : THROW);

/** A rescue as it is written down. */
export type RescueBody = RescuesOpenData['body'];

/** What all of a rescue share, and one row for each person. */
export type RescueRowsBody = RescuesOpenCasesData['body'];

/** One page of the rescues of the own agency, newest first. */
export const listRescues = async (cursor: string | null, signal?: AbortSignal): Promise<Page<RescueRowView>> =>
  (await rescuesList({ ...withSignal(signal), query: cursor === null ? {} : { cursor } })).data;

/** One rescue, with those of its cases that the reader may list. */
export const readRescue = async (id: string, signal?: AbortSignal): Promise<RescueView> => (await rescuesPage({ ...withSignal(signal), path: { id } })).data;

/** Writes a rescue down; give the same `key` when trying the same form again. */
export const openRescue = async (body: RescueBody, key: string): Promise<RescueView> =>
  (await rescuesOpen({ ...THROW, body, headers: { 'Idempotency-Key': key } })).data;

/** Opens a case for each row. With the same `key` it goes on where it stopped, and opens none twice. */
export const openRescueCases = async (id: string, body: RescueRowsBody, key: string): Promise<RescueCasesView> =>
  (await rescuesOpenCases({ ...THROW, path: { id }, body, headers: { 'Idempotency-Key': key } })).data;
