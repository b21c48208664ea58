import type {
  CaseRowView,
  CaseView,
  DutyView,
  Page,
  SessionView,
  TimelineEventView,
  VerificationView,
} from '@loive/contracts';
import type { Phase } from '@loive/domain';
import { send } from './http.js';

/** Filters of the worklist as the API knows them. */
export interface WorklistQuery {
  phase?: Phase;
  status?: 'open' | 'closed';
  agency?: string;
  due?: 'overdue' | 'today' | 'threeDays';
  q?: string;
  sort?: 'due' | 'changed';
  cursor?: string;
  limit?: number;
}

/** What opens a case; codes of the contract. */
export interface OpeningBody {
  channel: string;
  receivedAt: string;
  safety: string;
  language: string;
  alias: string;
  age: { bornOn?: string; estimate?: number | [number, number]; certainty: string };
  nationality: string;
  indicators: string[];
  wishes?: string;
  placeId?: string;
}

/** A duty that a case would open, before it exists. */
export type DutyPreview = Pick<
  DutyView,
  'step' | 'pathway' | 'ownerType' | 'dueAt' | 'operationalTarget' | 'citation' | 'verified'
>;

/** Who am I; null when nobody is signed in is told as a 401 problem. */
export const readSession = (): Promise<SessionView> => send('GET', '/api/me', { quiet401: true });

/** Signs in; 401 tells not which part was wrong, 429 asks to wait. */
export const signIn = (body: { username: string; password: string; code?: string }): Promise<SessionView> =>
  send('POST', '/api/session', { body, quiet401: true });

/** Ends the session on the server. */
export const signOut = (): Promise<void> => send('DELETE', '/api/session', { quiet401: true });

/** One page of the worklist. */
export const listCases = (query: WorklistQuery, signal?: AbortSignal): Promise<Page<CaseRowView>> =>
  send('GET', '/api/cases', { query: { ...query }, ...(signal ? { signal } : {}) });

/** Opens a case; give the same `idempotencyKey` when trying the same form again. */
export const openCase = (body: OpeningBody, idempotencyKey: string): Promise<CaseView> =>
  send('POST', '/api/cases', { body, idempotencyKey });

/** The case page; `ma` is a code or an id. */
export const readCase = (ma: string, signal?: AbortSignal): Promise<CaseView> =>
  send('GET', `/api/cases/${encodeURIComponent(ma)}`, signal ? { signal } : {});

/** Records one event; 409 with blockers, 412 with what happened since. */
export const recordCaseEvent = (
  id: string,
  version: number,
  event: { type: string } & Record<string, unknown>,
  idempotencyKey: string,
): Promise<CaseView> =>
  send('POST', `/api/cases/${encodeURIComponent(id)}/events`, { body: event, version, idempotencyKey });

/** The events of one case, in order. */
export const readTimeline = (ma: string, signal?: AbortSignal): Promise<Page<TimelineEventView>> =>
  send('GET', `/api/cases/${encodeURIComponent(ma)}/timeline`, signal ? { signal } : {});

/** Has the server walk the chain of one case. */
export const verifyTimeline = (ma: string): Promise<VerificationView> =>
  send('GET', `/api/cases/${encodeURIComponent(ma)}/timeline/verify`);

/** What the law would ask of a case that does not exist yet; records nothing. */
export const previewDuties = (
  body: { channel: string; receivedAt: string; facts: Record<string, unknown> },
  signal?: AbortSignal,
): Promise<{ items: DutyPreview[] }> =>
  send('POST', '/api/duties/preview', { body, ...(signal ? { signal } : {}) });

/** A key for one deed of the person at the screen. */
export const newKey = (): string => crypto.randomUUID();
