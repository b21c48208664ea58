import type { TimelineEventView } from '@loive/contracts';
import { formatDate } from '../shared/dates.js';

/** Events of one day of Viet Nam, latest first. `day`: `23/11/2026`. */
export interface TimelineDay {
  day: string;
  /** An instant of that day, for its name. */
  at: string;
  events: TimelineEventView[];
}

/** The log by day, latest day and latest event first; `by` is the time that orders and groups. */
export function byDay(events: readonly TimelineEventView[], by: 'at' | 'recordedAt' = 'recordedAt'): TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const event of [...events].sort((a, b) => b.seq - a.seq)) {
    const day = formatDate(event[by]);
    const known = days.find((one) => one.day === day);
    if (known === undefined) days.push({ day, at: event[by], events: [event] });
    else known.events.push(event);
  }
  return days;
}

/** `today`, `yesterday` or null, for the word beside an exact time. */
export function nearDay(at: string, now: number): 'today' | 'yesterday' | null {
  const day = formatDate(at);
  if (day === formatDate(now)) return 'today';
  return day === formatDate(now - 86_400_000) ? 'yesterday' : null;
}
