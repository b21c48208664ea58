import { PHASES, type Phase } from '@loive/domain';

/** Tabs of the worklist. */
export const TABS = ['all', 'soon', 'mine', 'others', 'closed'] as const;
export type Tab = (typeof TABS)[number];

/** What the address of the worklist holds: the address is the state. */
export interface WorklistSearch {
  the?: Tab;
  q?: string;
  giai_doan?: Phase;
  han?: 'overdue' | 'soon';
  don_vi?: 'own';
  trang?: string;
}

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((one) => one === value);

/** Reads the address; what is unknown is dropped, so that a broken link still opens a list. */
export function readWorklistSearch(search: Record<string, unknown>): WorklistSearch {
  const the = oneOf(TABS, search['the']);
  const phase = oneOf(PHASES, search['giai_doan']);
  const due = oneOf(['overdue', 'soon'] as const, search['han']);
  const owner = oneOf(['own'] as const, search['don_vi']);
  const q = typeof search['q'] === 'string' || typeof search['q'] === 'number' ? String(search['q']).normalize('NFC').slice(0, 60) : '';
  return {
    ...(the === undefined || the === 'all' ? {} : { the }),
    ...(q.trim() === '' ? {} : { q }),
    ...(phase ? { giai_doan: phase } : {}),
    ...(due ? { han: due } : {}),
    ...(owner ? { don_vi: owner } : {}),
    ...(typeof search['trang'] === 'string' && search['trang'] !== '' ? { trang: search['trang'] } : {}),
  };
}
