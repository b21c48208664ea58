import type { CaseRowView } from '@loive/contracts';

const DAY = 24 * 3_600_000;

/** How many rows of a page are past due, and how many fall due within 24 hours of `now` (ms). */
export function deadlineCounts(rows: readonly Pick<CaseRowView, 'nextDuty'>[], now: number): { late: number; soon: number } {
  let late = 0;
  let soon = 0;
  for (const { nextDuty } of rows) {
    if (!nextDuty?.dueAt) continue;
    const left = Date.parse(nextDuty.dueAt) - now;
    if (left <= 0) late += 1;
    else if (left <= DAY) soon += 1;
  }
  return { late, soon };
}
