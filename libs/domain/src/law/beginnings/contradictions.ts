/** What is known of somebody when a way of arrival is stated. */
export interface Arrival {
  readonly channel: string;
  /** ISO 3166-1 alpha-2, `XX` unknown, or `stateless`; left out: not stated. */
  readonly nationality?: string | undefined;
}

/** A fact that the way of arrival rules out, whatever else is true. */
interface Contradiction {
  readonly path: 'nationality';
  readonly code: 'notForeign';
  readonly holds: (arrival: Arrival) => boolean;
}

const CONTRADICTIONS: readonly Contradiction[] = [
  // Law 53/2024/QH15 arts 31, 54(2): foreign victims, taken back by the mission of their country. Somebody stateless is no citizen either.
  { path: 'nationality', code: 'notForeign', holds: ({ channel, nationality }) => channel === 'foreigner_in_vietnam' && nationality === 'VN' },
];

/** Codes with which an arrival is refused; the screen has words for each. */
export const ARRIVAL_FAULTS = CONTRADICTIONS.map(({ code }) => code);

/**
 * What of an arrival cannot be true together. Only where the way of arrival says the fact itself; what a text that was not read
 * may ask blocks nothing. A nationality that turns out later is corrected freely: how somebody came is what was thought on that day.
 */
export function arrivalFaults(arrival: Arrival): readonly { readonly path: string; readonly code: string }[] {
  return CONTRADICTIONS.filter(({ holds }) => holds(arrival)).map(({ path, code }) => ({ path, code }));
}
