import type { Instant } from '../law/calendar/calendar-date.js';

/** A rescue of several people: what each of their cases may know of it, and no more. */
export interface Rescue {
  readonly id: string;
  /** When they were freed. */
  readonly at: Instant;
  readonly placeId: string | null;
  /** Agency that freed them. */
  readonly agencyId: string;
  /** How many people, as counted on the spot. */
  readonly people: number;
}

/** How many people a rescue has: one person alone is an opening like any other. */
export const RESCUED_PEOPLE = { min: 2, max: 500 } as const;

/** The sign of the residual grounds that fits everybody freed with a victim: Law 53/2024/QH15 art. 32(2). */
export const FOUND_TOGETHER = 'residual_found_with_victim';
