import type { Deadline, DeadlineUnit } from '../calendar/deadlines.js';
import type { Words } from './row.js';

const UNITS: Readonly<Record<DeadlineUnit, readonly [vi: string, one: string, many: string]>> = {
  hours: ['giờ', 'hour', 'hours'],
  calendar_days: ['ngày', 'day', 'days'],
  working_days: ['ngày làm việc', 'working day', 'working days'],
  months: ['tháng', 'month', 'months'],
};

/** A limit as a text states it; null: the text gives none. A negative amount is that long before its moment. */
export function limitWords(limit: Deadline | null): Words | null {
  if (limit === null) return null;
  if (limit.kind === 'atOnce') return { vi: 'Ngay', en: 'At once' };
  const [vi, one, many] = UNITS[limit.unit];
  const amount = Math.abs(limit.amount);
  const en = `${String(amount)} ${amount === 1 ? one : many}`;
  return limit.amount < 0 ? { vi: `Trước đó ${String(amount)} ${vi}`, en: `${en} before` } : { vi: `${String(amount)} ${vi}`, en };
}
