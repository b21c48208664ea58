import type { CalendarDate } from '../calendar/calendar-date.js';

/** How an agency passed into others. A renamed agency goes on under a new row, so that the past keeps its name. */
export const SUCCESSION_KINDS = ['merger', 'split', 'renaming'] as const;

/** One of the ways. */
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** An agency took over from one that had ended the day before. */
export interface Succession {
  readonly predecessor: string;
  readonly successor: string;
  readonly kind: SuccessionKind;
  /** First day of the successor in its place. */
  readonly from: CalendarDate;
  readonly citation: string;
  readonly verified: boolean;
}

/** An agency that stands where another one stood, and through which steps. */
export interface Inheritor {
  readonly agencyId: string;
  readonly through: readonly Succession[];
}

/** The agencies that took over directly, by a day. */
export function successorsOf(agencyId: string, on: CalendarDate, successions: readonly Succession[]): readonly Succession[] {
  return successions.filter(({ predecessor, from }) => predecessor === agencyId && from <= on);
}

/**
 * Who stands for an ended agency on a day, at the end of each chain; nobody while it stands itself. After a
 * split there are several: which of them, a person chooses.
 */
export function inheritorsOf(agencyId: string, on: CalendarDate, successions: readonly Succession[]): readonly Inheritor[] {
  const ends = new Map<string, Inheritor>();
  const seen = new Set<string>();
  const walk = (id: string, through: readonly Succession[]): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const next = successorsOf(id, on, successions);
    if (next.length === 0 && through.length > 0) ends.set(id, { agencyId: id, through });
    for (const step of next) walk(step.successor, [...through, step]);
  };
  walk(agencyId, []);
  return [...ends.values()];
}
