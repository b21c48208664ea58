import { addDays, dayInVietnam, startOfDayInVietnam, type Instant } from '../law/calendar/calendar-date.js';
import { VIETNAM_CALENDAR, workingDayFrom, type WorkCalendar } from '../law/calendar/work-calendar.js';
import type { Grant } from './grant.js';
import { WORKING_TYPES, workOf } from './agency-types.js';
import { POLICY } from './policy-rows.js';
import { rolesOf } from './policy.js';
import type { ActingActor, ActingCaseActor, Compartment } from './roles.js';

/** How long broken glass stays open, in minutes. Nobody lengthens it: it is broken again, and counted again. */
export const GLASS_MINUTES = 60;
/** How often one person may break the glass, and within how many days. */
export const GLASS_TIMES = 3;
export const GLASS_DAYS = 30;
/** How long glass waits for a second person, in hours; after that it is asked for anew. */
export const GLASS_WAITS_HOURS = 24;
/** Working days after the one on which it was opened, until the end of which it is reviewed. */
export const GLASS_REVIEW_DAYS = 3;
/** Least characters of the text beside the reason. */
export const GLASS_TEXT_LENGTH = 20;

/** Compartments that nobody opens alone. */
export const GLASS_BY_TWO: readonly Compartment[] = ['shelter', 'contact', 'protection'];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Whether a second person is needed before anything opens: where a leak endangers life, and for every child. */
export function needsSecondPerson(compartments: readonly Compartment[], child: boolean): boolean {
  return child || compartments.some((name) => GLASS_BY_TWO.includes(name));
}

/** Compartments that an actor may ask for: those that their role may open somewhere. */
export function glassOffered(actor: Pick<ActingActor, 'role' | 'agencyType'>): readonly Compartment[] {
  const roles = rolesOf(actor);
  const rows = POLICY.filter(
    (row) => row.action === 'reveal' && !row.byGlass && row.agencyTypes.includes(actor.agencyType) && row.roles.some((role) => roles.includes(role)),
  );
  return [...new Set(rows.flatMap(({ compartments }) => compartments))];
}

/** Whether somebody's role may break the glass at all: whoever works on cases. */
export function mayBreakGlass(actor: Pick<ActingActor, 'role' | 'agencyType'>): boolean {
  if (!(WORKING_TYPES as readonly string[]).includes(actor.agencyType)) return false;
  return actor.role === 'supervisor' || actor.role === workOf(actor.agencyType);
}

/** Whether somebody has broken the glass as often as they may; `broken`: when they did, in any case. */
export function glassSpent(broken: readonly Instant[], now: Instant): boolean {
  const from = Date.parse(now) - GLASS_DAYS * DAY;
  return broken.filter((at) => Date.parse(at) > from).length >= GLASS_TIMES;
}

/** When glass that opens now shuts. */
export function glassUntil(now: Instant): Instant {
  return new Date(Date.parse(now) + GLASS_MINUTES * MINUTE).toISOString();
}

/** The instant from which a review comes too late: the end, in Vietnam, of the third working day after this one. */
export function glassReviewBy(now: Instant, calendar: WorkCalendar = VIETNAM_CALENDAR): Instant {
  return startOfDayInVietnam(addDays(workingDayFrom(dayInVietnam(now), GLASS_REVIEW_DAYS, calendar), 1));
}

/** Whether glass waits for a review; it does from its opening on. */
export function awaitsReview(grant: Grant): boolean {
  return grant.kind === 'breakGlass' && grant.state === 'live' && grant.reviewedSeq === null;
}

/** Whether glass still waits for a second person: nobody opens today what was needed last week. */
export function awaitsSecond(grant: Grant, now: Instant): boolean {
  return grant.kind === 'breakGlass' && grant.state === 'waiting' && Date.parse(grant.since) + GLASS_WAITS_HOURS * 60 * MINUTE > Date.parse(now);
}

/** Whether a court order lets somebody in now: one whose end an event set is over. */
export function courtOrderRuns({ kind, state, until }: Grant, now: Instant): boolean {
  return kind === 'courtOrder' && state === 'live' && until !== null && Date.parse(until) > Date.parse(now);
}

/** Whether glass of this person is open, or waits for a second person. */
export function isOpenGlassOf(grant: Grant, personId: string, now: Instant): boolean {
  if (grant.kind !== 'breakGlass' || grant.personId !== personId) return false;
  return awaitsSecond(grant, now) || (grant.state === 'live' && grant.until !== null && Date.parse(grant.until) > Date.parse(now));
}

/** Whether somebody may confirm or refuse what another asked for: a supervisor of the same agency, another person. */
export function mayConfirmGlass(actor: ActingActor, grant: Pick<Grant, 'agencyId' | 'personId'>): boolean {
  return actor.role === 'supervisor' && actor.agencyId === grant.agencyId && actor.personId !== grant.personId;
}

/** Whether somebody may review: the owner's supervisor, the asker's own, or oversight; never who asked for it or opened it as the second. */
export function mayReviewGlass(actor: ActingCaseActor, grant: Pick<Grant, 'agencyId' | 'personId' | 'confirmedBy'>): boolean {
  if (actor.personId === grant.personId || actor.personId === grant.confirmedBy || actor.sealed === true) return false;
  if (actor.role === 'auditor') return actor.basis === 'oversight';
  return actor.role === 'supervisor' && (actor.basis === 'owner' || actor.agencyId === grant.agencyId);
}
