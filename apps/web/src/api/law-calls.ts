import type { AtOnceView, CaseEntitlementsView, DutyBoardView, EntitlementsView, FoundAgenciesView, PlaceStatisticsView, RightsSheetsView } from '@loive/contracts';
import { agenciesFind, atOnceList, casesEntitlements, dutiesBoard, entitlementsFind, placeStatisticsTable, rightsSheetsLast } from '../generated/api/sdk.gen.js';
import type { AgenciesFindData, DutiesBoardData, EntitlementsFindData, PlaceStatisticsTableData } from '../generated/api/types.gen.js';

const THROW = { throwOnError: true } as const;
const withSignal = (signal: AbortSignal | undefined) => (signal ? { ...THROW, signal } : THROW);

/** What is asked of the matrix of support. */
export type SupportAsked = EntitlementsFindData['query'];

/** Which of the open duties of the agency. */
export type DutyBoardQuery = NonNullable<DutiesBoardData['query']>;

/** One page of the duty board. */
export const readDutyBoard = async (query: DutyBoardQuery, signal?: AbortSignal): Promise<DutyBoardView> => (await dutiesBoard({ ...withSignal(signal), query })).data;

/** What the house set for duties that are due at once, in the order of time. */
export const readAtOnce = async (signal?: AbortSignal): Promise<AtOnceView> => (await atOnceList(withSignal(signal))).data;

/** Who is owed which support; 422 names the field that is not right. */
export const readSupport = async (query: SupportAsked, signal?: AbortSignal): Promise<EntitlementsView> => (await entitlementsFind({ ...withSignal(signal), query })).data;

/** What the person of a case is owed, was given and may lose. */
export const readCaseSupport = async (id: string, signal?: AbortSignal): Promise<CaseEntitlementsView> => (await casesEntitlements({ ...withSignal(signal), path: { id } })).data;

/** Agencies by part of a name of today or earlier, and what became of them; 422 names the field that is not right. */
export const findAgencies = async (query: AgenciesFindData['query'], signal?: AbortSignal): Promise<FoundAgenciesView> => (await agenciesFind({ ...withSignal(signal), query })).data;

/** Cases by province in a period that is over; 422 where the days are those of none. */
export const readPlaceStatistics = async (query: NonNullable<PlaceStatisticsTableData['query']>, signal?: AbortSignal): Promise<PlaceStatisticsView> =>
  (await placeStatisticsTable({ ...withSignal(signal), query })).data;

/** The sheets of rights that were loaded in further languages. */
export const readRightsSheets = async (signal?: AbortSignal): Promise<RightsSheetsView> => (await rightsSheetsLast(withSignal(signal))).data;
