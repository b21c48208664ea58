import { ANNOUNCED_ROWS } from './announced-days.generated.js';
import type { AnnouncedRow, SpecialDay } from './special-day.js';

/** Days off and made-up working days as they were announced; they win over what the labour code lets one compute. */
export const ANNOUNCED_DAYS: readonly SpecialDay[] = ANNOUNCED_ROWS.map(([on, kind, working, vi, en, citation, verified]) => ({ on, kind, working, vi, en, citation, verified }));

/** What is kept once more days are announced: the newer row of a day stands in place of the older one, in the order of the days. */
export function withAnnounced(days: readonly SpecialDay[], kept: readonly SpecialDay[] = ANNOUNCED_DAYS): readonly AnnouncedRow[] {
  const newest = new Map([...kept, ...days].map((day) => [day.on, day]));
  return [...newest.values()]
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, kind, working, vi, en, citation, verified }) => [on, kind, working, vi, en, citation, verified]);
}
