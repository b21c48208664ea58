import type { DutyBoardView, DutyLineView } from '@loive/contracts';
import { addDays, dayInVietnam, startOfDayInVietnam } from '@loive/domain';
import type { DutyBoardQuery } from '../api/law-calls.js';

/** Parts of the board as the API knows them, in the order of the tabs. */
export const BOXES = ['agency', 'mine', 'overdue', 'ownerless', 'toConfirm'] as const;
export type Box = (typeof BOXES)[number];

/** What the address of the board holds: the address is the state. */
export interface BoardSearch {
  the?: Box;
  /** Id of somebody of the agency. */
  nguoi?: string;
  trang?: string;
}

/** Reads the address; what is unknown is dropped, so that a broken link still opens a board. */
export function readBoardSearch(search: Record<string, unknown>): BoardSearch {
  const the = BOXES.find((box) => box === search['the']);
  const { nguoi, trang } = search;
  return {
    ...(the === undefined || the === 'agency' ? {} : { the }),
    ...(typeof nguoi === 'string' && /^[0-9a-f-]{36}$/.test(nguoi) && the !== 'mine' ? { nguoi } : {}),
    ...(typeof trang === 'string' && trang !== '' ? { trang } : {}),
  };
}

/** The question to the API. */
export const toBoardQuery = ({ the = 'agency', nguoi, trang }: BoardSearch): DutyBoardQuery => ({
  box: the,
  ...(nguoi === undefined ? {} : { person: nguoi }),
  ...(trang === undefined ? {} : { cursor: trang }),
  limit: 25,
});

/** Headings of the board, the most pressing first; `none`: no limit, or a clock that stands still. */
export const URGENCIES = ['overdue', 'today', 'threeDays', 'later', 'none'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Under which heading a duty stands at `now` (ms); days are those of Vietnam, as the API counts them. */
export function urgencyOf({ dueAt, paused }: Pick<DutyLineView, 'dueAt' | 'paused'>, now: number): Urgency {
  if (dueAt === null || paused !== null) return 'none';
  const today = dayInVietnam(new Date(now).toISOString());
  const endOf = (days: number): number => Date.parse(startOfDayInVietnam(addDays(today, days + 1)));
  const due = Date.parse(dueAt);
  if (due <= now) return 'overdue';
  return due <= endOf(0) ? 'today' : due <= endOf(3) ? 'threeDays' : 'later';
}

/** The lines of a page under their headings, in their order; headings without lines are left out. */
export function underHeadings(items: DutyBoardView['items'], now: number): { urgency: Urgency; lines: DutyLineView[] }[] {
  return URGENCIES.map((urgency) => ({ urgency, lines: items.filter((line) => urgencyOf(line, now) === urgency) })).filter(({ lines }) => lines.length > 0);
}
