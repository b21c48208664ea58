import type { Effect } from '../effects.js';
import type { CalendarDate, Instant } from '../law/calendar/calendar-date.js';
import { pathwayOf } from '../law/book/law-book.js';
import { OVERSIGHT_TYPES, WORKING_TYPES } from './agency-types.js';
import type { Basis } from './roles.js';

/** Days for which a statutory duty still opens the case after the agency's last duty ended. */
export const DAYS_AFTER_LAST_DUTY = 30;

const DAY = 24 * 60 * 60 * 1000;

/** An agency's access to one case: why, since when and, where it ends, until when. */
export interface Participation {
  readonly agencyId: string;
  readonly basis: Basis;
  readonly since: Instant;
  readonly until: Instant | null;
}

/** What access follows from of a duty: whose it is, with whom, and whether it still runs. One of a pathway through referrals opens nothing. */
export interface DutyTie {
  readonly pathway: string;
  readonly ownerAgencyId: string | null;
  readonly withAgencyIds: readonly string[];
  readonly state: 'open' | 'met' | 'ended' | 'notApplicable';
}

/**
 * Who takes part after an event. Access comes from a reason only: ownership, a notice, a hand-over,
 * a statutory duty (until 30 days after the agency's last one ended), or oversight of the territory.
 * Being in the same province is none, nor is a referral: its receiver sees the referral and what it owes.
 * Closing bounds all but owner and oversight; reopening lifts bounds that still run. Access that has
 * ended meanwhile stays ended, until there is a new reason.
 */
export function participationAfter(change: {
  readonly before: readonly Participation[];
  readonly effects: readonly Effect[];
  readonly duties: readonly DutyTie[];
  /** Bodies that oversee the owner's territory. */
  readonly oversight: readonly string[];
  readonly now: Instant;
}): readonly Participation[] {
  const rows = new Map(change.before.map((row) => [row.agencyId, row]));
  for (const effect of change.effects) applyEffect(rows, effect, change.now);
  for (const agencyId of agenciesWithOpenDuty(change.duties)) join(rows, agencyId, 'duty', change.now);
  for (const agencyId of change.oversight) oversee(rows, agencyId, change.now);
  const byDuty = [...rows.values()].map((row) => bounded(row, change.duties, change.now));
  return change.effects.reduce(afterClosing(change.now), byDuty);
}

type Rows = Map<string, Participation>;

function applyEffect(rows: Rows, effect: Effect, now: Instant): void {
  if (effect.name === 'addParticipant') join(rows, effect.agencyId, effect.basis, now);
  if (effect.name === 'transferOwner') {
    for (const row of rows.values()) {
      if (row.basis === 'owner') rows.set(row.agencyId, { ...row, basis: 'handedOver' });
    }
    rows.set(effect.agencyId, { agencyId: effect.agencyId, basis: 'owner', since: now, until: null });
  }
  if (effect.name === 'succeedAgency') succeed(rows, effect, now);
}

// The tie of the ended agency is over; whoever took over has its reason, unless it has one that reaches further. Who
// oversees follows from the register.
function succeed(rows: Rows, { fromAgencyId, toAgencyId }: Extract<Effect, { name: 'succeedAgency' }>, now: Instant): void {
  const row = rows.get(fromAgencyId);
  if (row === undefined || !runs(row, now)) return;
  rows.set(fromAgencyId, { ...row, basis: row.basis === 'owner' ? 'handedOver' : row.basis, until: now });
  if (row.basis === 'oversight') return;
  const own = rows.get(toAgencyId);
  const since = own?.since ?? now;
  if (row.basis === 'owner') rows.set(toAgencyId, { agencyId: toAgencyId, basis: 'owner', since, until: null });
  else if (own === undefined || !runs(own, now) || endsBefore(own, row)) rows.set(toAgencyId, { ...row, agencyId: toAgencyId, since });
}

const runs = ({ until }: Participation, now: Instant): boolean => until === null || until > now;

const endsBefore = (a: Participation, b: Participation): boolean => a.until !== null && (b.until === null || a.until < b.until);

// The first reason stays: a later one must not shorten it. Ended access gives way, and a mere notice gives way
// to the duty that it brought about, for the law's reason has an end and the notice has none.
function join(rows: Rows, agencyId: string, basis: Basis, now: Instant): void {
  const row = rows.get(agencyId);
  const gives = row === undefined || row.until !== null || (row.basis === 'notified' && basis === 'duty');
  if (gives) rows.set(agencyId, { agencyId, basis, since: row?.since ?? now, until: null });
}

// Oversight wins over every other reason: nobody may draw the body that checks them into the work, and so blind it.
function oversee(rows: Rows, agencyId: string, now: Instant): void {
  rows.set(agencyId, { agencyId, basis: 'oversight', since: rows.get(agencyId)?.since ?? now, until: null });
}

function agenciesWithOpenDuty(duties: readonly DutyTie[]): readonly string[] {
  return duties
    .filter((duty) => duty.state === 'open' && !pathwayOf(duty.pathway)?.throughReferral)
    .flatMap((duty) => [...(duty.ownerAgencyId === null ? [] : [duty.ownerAgencyId]), ...duty.withAgencyIds]);
}

function bounded(row: Participation, duties: readonly DutyTie[], now: Instant): Participation {
  if (row.basis !== 'duty') return row;
  if (agenciesWithOpenDuty(duties).includes(row.agencyId)) return { ...row, until: null };
  return row.until !== null ? row : { ...row, until: daysLater(now, DAYS_AFTER_LAST_DUTY) };
}

// Rows by duty keep their own rule when a file opens again: it asks for the duties anew.
function afterClosing(now: Instant): (rows: Participation[], effect: Effect) => Participation[] {
  return (rows, effect) => {
    if (effect.name === 'endGrants') {
      const bound = daysLater(now, effect.afterDays);
      return rows.map((row) => (stays(row) || (row.until !== null && row.until <= bound) ? row : { ...row, until: bound }));
    }
    if (effect.name !== 'restoreGrants') return rows;
    return rows.map((row) => (stays(row) || row.basis === 'duty' || row.until === null || row.until <= now ? row : { ...row, until: null }));
  };
}

const stays = ({ basis }: Participation) => basis === 'owner' || basis === 'oversight';

const daysLater = (now: Instant, days: number): Instant => new Date(Date.parse(now) + days * DAY).toISOString();

/** May be drawn into a case by a notice or a hand-over: bodies whose people work on cases, never those that oversee or host them. */
export function mayTakePart(agencyType: string): boolean {
  return (WORKING_TYPES as readonly string[]).includes(agencyType);
}

/** The bodies that oversee the territory of a case's owner on a day; oversight reads events, never what people said. */
export function overseersOf(
  owner: { readonly province: string | null },
  agencies: readonly OverseeingCandidate[],
  on: CalendarDate,
): readonly string[] {
  if (owner.province === null) return [];
  return agencies
    .filter((agency) => (OVERSIGHT_TYPES as readonly string[]).includes(agency.type) && agency.province === owner.province)
    .filter((agency) => agency.validFrom <= on && (agency.validTo === null || on <= agency.validTo))
    .map((agency) => agency.id);
}

/** An agency of the register, as far as oversight asks. */
export interface OverseeingCandidate {
  readonly id: string;
  readonly type: string;
  readonly province: string | null;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}
