import type { Step } from '../book/pathway.js';

/** Who is told, one after another, that a duty is past its limit: the agency whose it is, its deputy head, its head, the province's steering body. */
export const RUNGS = ['owner', 'deputy', 'head', 'steering'] as const;
/** A rung of the ladder; also the office that it tells. */
export type Rung = (typeof RUNGS)[number];
/** The rungs of a duty whose source was not verified: it may remind, and nobody above the agency is told of a silence that may be none. */
export const WITHIN_THE_AGENCY: readonly Rung[] = ['owner', 'deputy', 'head'];

/** The offices of an agency that a rung is told to; named by two administrators together with the role of a supervisor. */
export const OFFICES = ['head', 'deputy'] as const;
/** An office in an agency. */
export type Office = (typeof OFFICES)[number];

/** The kind of agency that stands above the heads of a province's agencies. */
export const STEERING_TYPE = 'STEERING_138';

/** True for those who read which agencies are silent past their head: the staff of a steering body, who work on no case. */
export function readsSilence({ role, agencyType }: { readonly role: string; readonly agencyType: string }): boolean {
  return agencyType === STEERING_TYPE && (role === 'statistician' || role === 'auditor');
}

/**
 * The smallest count of silent duties that is told, and of which step: our own operational decision, no rule of law. With a
 * step, an agency and a day a single duty is a single person; here the work of offices is counted and not people, so less
 * is kept back than in tables.
 */
export const FEWEST_SILENT = 5;

/** In what a ladder counts: round the clock, days of 24 hours, or working days that end at 24:00. */
export type LadderUnit = 'hours' | 'days' | 'workingDays';

/** A ladder: how long after the limit each rung is told, in its own unit. */
export interface Ladder {
  readonly unit: LadderUnit;
  readonly after: Readonly<Record<Rung, number>>;
}

/**
 * The three ladders. No text that was read says whom an agency tells of its own silence, nor after how long: these times
 * are settings of the house, none is a limit of law. A duty counted in hours, or due at once, is about somebody who is not
 * safe yet: its ladder runs through nights and holidays. A limit in working days is given to offices that are shut at Tết, so
 * nobody is passed over there for a silence that nobody could have broken.
 */
export const LADDERS: Readonly<Record<LadderUnit, Ladder>> = {
  hours: { unit: 'hours', after: { owner: 0, deputy: 2, head: 6, steering: 24 } },
  days: { unit: 'days', after: { owner: 0, deputy: 1, head: 3, steering: 7 } },
  workingDays: { unit: 'workingDays', after: { owner: 0, deputy: 1, head: 3, steering: 5 } },
};

/** The ladder of a limit: in the limit's own unit; months as days. One whose limit is not known climbs by days. */
export function ladderOf(limit: Step['limit'] | undefined): Ladder {
  if (limit?.kind === 'atOnce') return LADDERS.hours;
  if (limit?.kind !== 'within') return LADDERS.days;
  if (limit.unit === 'hours') return LADDERS.hours;
  return limit.unit === 'working_days' ? LADDERS.workingDays : LADDERS.days;
}
