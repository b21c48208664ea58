import { PHASES, type Phase } from '@loive/domain';
import type { WorklistQuery } from '../api/calls.js';

/** Parts of the worklist; each is a filter that the API knows, so that pages stay whole. */
export const TABS = ['all', 'soon', 'own', 'closed'] as const;
export type Tab = (typeof TABS)[number];

/** Deadlines one may ask for. */
export const DUES = ['overdue', 'today', 'threeDays'] as const;
export type Due = (typeof DUES)[number];

/** What the address of the worklist holds: the address is the state. */
export interface WorklistSearch {
  the?: Tab;
  q?: string;
  giai_doan?: Phase;
  han?: Due;
  trang?: string;
}

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((one) => one === value);

function words(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.normalize('NFC').slice(0, 60).trim() : '';
}

/** Reads the address; what is unknown is dropped, so that a broken link still opens a list. */
export function readWorklistSearch(search: Record<string, unknown>): WorklistSearch {
  const the = oneOf(TABS, search['the']);
  const phase = oneOf(PHASES, search['giai_doan']);
  const due = oneOf(DUES, search['han']);
  const q = words(search['q']);
  const trang = search['trang'];
  return {
    ...(the === undefined || the === 'all' ? {} : { the }),
    ...(q === '' ? {} : { q }),
    ...(phase ? { giai_doan: phase } : {}),
    ...(due ? { han: due } : {}),
    ...(typeof trang === 'string' && trang !== '' ? { trang } : {}),
  };
}

/** The question to the API; `agencyId` is the reader's own agency. */
export function toWorklistQuery(search: WorklistSearch, agencyId: string): WorklistQuery {
  const tab = search.the ?? 'all';
  const due = search.han ?? (tab === 'soon' ? 'today' : undefined);
  return {
    status: tab === 'closed' ? 'closed' : 'open',
    sort: tab === 'closed' ? 'changed' : 'due',
    ...(tab === 'own' ? { agency: agencyId } : {}),
    ...(due ? { due } : {}),
    ...(search.giai_doan ? { phase: search.giai_doan } : {}),
    ...(search.q ? { q: search.q } : {}),
    ...(search.trang ? { cursor: search.trang } : {}),
    limit: 25,
  };
}

/** Whether anything narrows the list beside the tab. */
export const isNarrowed = ({ q, giai_doan, han }: WorklistSearch): boolean =>
  q !== undefined || giai_doan !== undefined || han !== undefined;
