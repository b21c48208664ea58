import type { AccessView, BreakGlassBox, BreakGlassEvent, BreakGlassPageView, BreakGlassRequest, BreakGlassView, OwnPasswordBody, ReadPageView, SessionView } from '@loive/contracts';
import { client } from '../generated/api/client.gen.js';
import { breakGlassList, breakGlassOpen, breakGlassRecord, breakGlassSaid, casesAccess, casesReads, sessionStepUp } from '../generated/api/sdk.gen.js';
import { withStepUp } from './step-up.js';

const THROW = { throwOnError: true } as const;
const withSignal = (signal: AbortSignal | undefined) => (signal ? { ...THROW, signal } : THROW);

/** Gives the password again; the session it answers with has a new token against forged requests. */
export const stepUp = async (password: string): Promise<SessionView> => (await sessionStepUp({ ...THROW, body: { password } })).data;

/** Why somebody may see a case; without `person` the reader, without `on` now. */
export const readAccess = async (id: string, asked: { person?: string; on?: string }, signal?: AbortSignal): Promise<AccessView> =>
  (await casesAccess({ ...withSignal(signal), path: { id }, query: asked })).data;

/** One page of who looked at a case, newest first. */
export const listReads = async (id: string, signal?: AbortSignal, cursor?: string): Promise<ReadPageView> =>
  (await casesReads({ ...withSignal(signal), path: { id }, query: { limit: 100, ...(cursor === undefined ? {} : { cursor }) } })).data;

/** One page of a box of emergency openings. */
export const listGlasses = async (box: BreakGlassBox, signal?: AbortSignal): Promise<BreakGlassPageView> =>
  (await breakGlassList({ ...withSignal(signal), query: { box } })).data;

/** Asks for an emergency opening; 404 tells nothing about the case. */
export const askGlass = async (body: BreakGlassRequest, key: string): Promise<BreakGlassView> =>
  (await withStepUp(() => breakGlassOpen({ ...THROW, body, headers: { 'Idempotency-Key': key } }))).data;

/** What was said when it was asked for. Each reading is written down; keep it out of every store. */
export const readGlassText = async (id: string, signal?: AbortSignal): Promise<string | null> => (await breakGlassSaid({ ...withSignal(signal), path: { id } })).data.text;

/** A second person agrees or refuses; a reviewer says what they found. */
export const recordGlass = async (id: string, body: BreakGlassEvent, key: string): Promise<BreakGlassView> =>
  (await withStepUp(() => breakGlassRecord({ ...THROW, path: { id }, body, headers: { 'Idempotency-Key': key } }))).data;

/** Replaces the password; the other sessions of this person end, this one has a new token. */
export const setOwnPassword = async (body: OwnPasswordBody): Promise<SessionView> =>
  (await client.post<{ 200: SessionView }, unknown, true>({ ...THROW, headers: { 'Content-Type': 'application/json' }, url: '/api/session/password', body })).data;
