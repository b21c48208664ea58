import type { DutyRungView, TimelineEventView } from '@loive/contracts';
import { dayInVietnam } from '@loive/domain';
import { formatDate } from '../../shared/dates.js';
import type { GatheredRead } from '../record/reads.js';

/** One line of a log: something recorded, a look, or that a silent duty was told. */
export type LogLine =
  | { event: TimelineEventView; read: null; rung: null }
  | { event: null; read: GatheredRead; rung: null }
  | { event: null; read: null; rung: DutyRungView };

/** What stands in a log between the entries. */
export interface Between {
  reads?: readonly GatheredRead[];
  rungs?: readonly DutyRungView[];
}

/** Lines of one day of Viet Nam, latest first. `day`: `23/11/2026`. */
export interface TimelineDay {
  day: string;
  /** An instant of that day, for its name. */
  at: string;
  lines: LogLine[];
}

/** When the server wrote a line down: what the places of looks between events follow. */
const written = ({ event, read, rung }: LogLine): string => event?.recordedAt ?? read?.at ?? rung?.at ?? '';

/**
 * The log by day, latest day and latest event first; `by` is the time that orders and groups events. Looks, and
 * what was told of duties, stand between the events where the server saw them.
 */
export function byDay(events: readonly TimelineEventView[], by: 'at' | 'recordedAt' = 'recordedAt', { reads = [], rungs = [] }: Between = {}): TimelineDay[] {
  const days: TimelineDay[] = [];
  const dayOf = (at: string): TimelineDay => {
    const day = formatDate(at);
    const known = days.find((one) => one.day === day);
    if (known !== undefined) return known;
    const made = { day, at, lines: [] };
    // Before the first day that is earlier; without anything between them every day is new and earlier than those before it.
    const place = reads.length + rungs.length === 0 ? -1 : days.findIndex((one) => dayInVietnam(one.at) < dayInVietnam(at));
    days.splice(place === -1 ? days.length : place, 0, made);
    return made;
  };
  for (const event of [...events].sort((a, b) => b.seq - a.seq)) dayOf(event[by]).lines.push({ event, read: null, rung: null });
  const between = [...reads.map((read): LogLine => ({ event: null, read, rung: null })), ...rungs.map((rung): LogLine => ({ event: null, read: null, rung }))];
  for (const line of between) {
    const { lines } = dayOf(written(line));
    const place = lines.findIndex((other) => written(other) <= written(line));
    lines.splice(place === -1 ? lines.length : place, 0, line);
  }
  return days;
}

/** `today`, `yesterday` or null, for the word beside an exact time. */
export function nearDay(at: string, now: number): 'today' | 'yesterday' | null {
  const day = formatDate(at);
  if (day === formatDate(now)) return 'today';
  return day === formatDate(now - 86_400_000) ? 'yesterday' : null;
}
