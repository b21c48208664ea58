import type { TimelineEventView } from '@loive/contracts';
import { dayInVietnam } from '@loive/domain';
import { formatDate } from '../shared/dates.js';
import type { GatheredRead } from './reads.js';

/** One line of a log: something recorded, or a look. */
export type LogLine = { event: TimelineEventView; read: null } | { event: null; read: GatheredRead };

/** Lines of one day of Viet Nam, latest first. `day`: `23/11/2026`. */
export interface TimelineDay {
  day: string;
  /** An instant of that day, for its name. */
  at: string;
  lines: LogLine[];
}

/** When the server wrote a line down: what the places of looks between events follow. */
const written = ({ event, read }: LogLine): string => event?.recordedAt ?? read?.at ?? '';

/**
 * The log by day, latest day and latest event first; `by` is the time that orders and groups events. Looks stand
 * between the events where the server saw them.
 */
export function byDay(events: readonly TimelineEventView[], by: 'at' | 'recordedAt' = 'recordedAt', reads: readonly GatheredRead[] = []): TimelineDay[] {
  const days: TimelineDay[] = [];
  const dayOf = (at: string): TimelineDay => {
    const day = formatDate(at);
    const known = days.find((one) => one.day === day);
    if (known !== undefined) return known;
    const made = { day, at, lines: [] };
    // Before the first day that is earlier; without looks every day is new and earlier than those before it.
    const place = reads.length === 0 ? -1 : days.findIndex((one) => dayInVietnam(one.at) < dayInVietnam(at));
    days.splice(place === -1 ? days.length : place, 0, made);
    return made;
  };
  for (const event of [...events].sort((a, b) => b.seq - a.seq)) dayOf(event[by]).lines.push({ event, read: null });
  for (const read of reads) {
    const { lines } = dayOf(read.at);
    const place = lines.findIndex((line) => written(line) <= read.at);
    lines.splice(place === -1 ? lines.length : place, 0, { event: null, read });
  }
  return days;
}

/** `today`, `yesterday` or null, for the word beside an exact time. */
export function nearDay(at: string, now: number): 'today' | 'yesterday' | null {
  const day = formatDate(at);
  if (day === formatDate(now)) return 'today';
  return day === formatDate(now - 86_400_000) ? 'yesterday' : null;
}
