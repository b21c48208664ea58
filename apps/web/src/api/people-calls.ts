import type {
  ExpiringGrantView,
  HandoverPreviewView,
  HandoverView,
  NewPersonBody,
  NewPersonView,
  Page,
  PeopleView,
  PersonActView,
  PersonEventBody,
  PersonView,
  ReadBudgetBody,
  ReadBudgetView,
  SuccessionBody,
  SuccessionOfView,
  SuccessionsView,
} from '@loive/contracts';
import { client } from '../generated/api/client.gen.js';
import { colleaguesPreview, peopleActs, peopleCreate, peopleExpiring, peopleList, peopleRecord, successionsList, successionsRecord } from '../generated/api/sdk.gen.js';
import { withStepUp } from './step-up.js';

const THROW = { throwOnError: true } as const;
const withSignal = (signal: AbortSignal | undefined) => (signal ? { ...THROW, signal } : THROW);
const keyed = (key: string) => ({ ...THROW, headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key } });

/** Everybody of the reader's agency, for its administrators. */
export const listPeople = async (signal?: AbortSignal): Promise<Pick<PeopleView, 'items' | 'roles' | 'vacant'>> => (await peopleList(withSignal(signal))).data;

/** Roles that end within 30 days. */
export const listExpiring = async (signal?: AbortSignal): Promise<Page<ExpiringGrantView>> => (await peopleExpiring(withSignal(signal))).data;

/** What administrators did, the latest first. */
export const listActs = async (signal?: AbortSignal): Promise<Page<PersonActView>> => (await peopleActs(withSignal(signal))).data;

/** Somebody new; the same key gives the same first password. */
export const addPerson = async (body: NewPersonBody, key: string): Promise<NewPersonView> =>
  (await withStepUp(() => peopleCreate({ ...keyed(key), body }))).data;

/** Records an act on somebody; 409 with the reason. */
export const recordPerson = async (id: string, body: PersonEventBody, key: string): Promise<PersonView> =>
  (await withStepUp(() => peopleRecord({ ...keyed(key), path: { id }, body }))).data;

/** How many cases a handover would move. */
export const previewHandover = async (id: string, signal?: AbortSignal): Promise<HandoverPreviewView> =>
  (await colleaguesPreview({ ...withSignal(signal), path: { id } })).data;

/** Hands every case of somebody to a colleague; tells which did not move, and why. */
export const handOver = async (id: string, to: string, key: string): Promise<HandoverView> =>
  (await withStepUp(() => client.post<{ 200: HandoverView }, unknown, true>({ ...keyed(key), url: '/api/people/{id}/handover', path: { id }, body: { to } }))).data;

/** Lets somebody open more cases today. */
export const unlockBudget = async (id: string, body: ReadBudgetBody, key: string): Promise<ReadBudgetView> =>
  (await withStepUp(() => client.post<{ 200: ReadBudgetView }, unknown, true>({ ...keyed(key), url: '/api/people/{id}/read-budget', path: { id }, body }))).data;

/** Ended agencies at whose succession the reader stands. */
export const listSuccessions = async (signal?: AbortSignal): Promise<SuccessionsView> => (await successionsList(withSignal(signal))).data;

/** Asks for, confirms or refuses that an ended agency's open work moves; 409 with the reason. */
export const recordSuccession = async (id: string, body: SuccessionBody): Promise<SuccessionOfView> =>
  (await withStepUp(() => successionsRecord({ ...THROW, path: { id }, body }))).data;
