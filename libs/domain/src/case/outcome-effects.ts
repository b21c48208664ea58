import { glassReviewBy, glassUntil, needsSecondPerson } from '../access/break-glass.js';
import type { ActingCaseActor } from '../access/roles.js';
import type { Instant } from '../law/calendar/calendar-date.js';
import { declines, isChild } from './child.js';
import { clearsPerson } from './refusal.js';
import type { Effect, EffectName } from '../effects.js';
import { isClockDeed, type ClockDeed } from '../law/duties/clock-deeds.js';
import type { CaseEvent, CaseFacts } from './case.js';

/** Days after closing on which grants of agencies other than the owner end. */
export const GRANT_DAYS_AFTER_CLOSING = 30;

/** The facts of a case before and after an event. */
export interface FactsChange {
  readonly before: CaseFacts;
  readonly after: CaseFacts;
  /** As in the snapshot of the case. */
  readonly headRefuses?: boolean | undefined;
}

/** Turns the effect names of a move into effects with the ids they need. Throws when an event lacks what its move names. */
export function effectsOf(
  names: readonly EffectName[],
  event: CaseEvent,
  actor: ActingCaseActor,
  facts: FactsChange,
  now: Instant,
): readonly Effect[] {
  // A proposal in the name of one's own agency reaches nobody who is not there already.
  const own = event.type === 'proposeIdentification' && event.authority === actor.agencyId;
  return own ? [] : names.flatMap((name) => effectOf(name, event, actor, facts, now) ?? []);
}

// Null: the event names nobody whom the effect would concern.
function effectOf(name: EffectName, event: CaseEvent, actor: ActingCaseActor, { before, after, headRefuses }: FactsChange, now: Instant): Effect | null {
  const ground = after.closing?.outcome ?? 'closed';
  switch (name) {
    case 'addParticipant':
      return { name, agencyId: reached(event, actor), basis: event.type === 'handOver' ? 'handedOver' : 'notified' };
    case 'notify':
      return { name, agencyId: reached(event, actor), about: event.type };
    case 'transferOwner':
      return { name, agencyId: reached(event, actor) };
    case 'succeedAgency':
      if (event.type !== 'succeedAgency') break;
      return { name, fromAgencyId: event.fromAgencyId, toAgencyId: event.toAgencyId };
    case 'assign':
      if (event.type === 'reassign') return { name, personId: event.toPersonId, agencyId: null, insteadOf: event.personId };
      if (event.type !== 'assign') break;
      return { name, personId: event.personId, agencyId: actor.agencyId };
    case 'endAssignment':
      if (event.type === 'seal') return event.personId === undefined ? null : { name, personId: event.personId };
      if (event.type !== 'endAssignment') break;
      return { name, personId: event.personId };
    case 'seal':
      if (event.type !== 'seal') break;
      return { name, personId: event.personId ?? null, agencyId: event.agencyId ?? null, ground: event.ground };
    case 'unseal':
      if (event.type !== 'unseal') break;
      return { name, sealId: event.sealId };
    case 'eraseContent':
      if (event.type !== 'erase') break;
      return { name, ground: event.ground };
    case 'clearPerson':
      return clearsPerson(after, headRefuses) ? { name } : null;
    case 'renewPersonKeys':
      // A file that stands alone again is sealed anew: its old keys may wait for their end, or have had it.
      return event.type === 'unmerge' || (declines(before) && !declines(after)) ? { name } : null;
    case 'admitByCourtOrder':
      if (event.type !== 'admitByCourtOrder') break;
      return { name, personId: event.personId, compartments: event.compartments, until: event.until };
    case 'endCourtOrder':
      if (event.type !== 'endCourtOrder') break;
      return { name, grantId: event.grantId };
    case 'breakGlass': {
      if (event.type !== 'breakGlass') break;
      const waits = needsSecondPerson(event.compartments, isChild(after));
      const { compartments, reason } = event;
      return waits
        ? { name, state: 'waiting', compartments, reason, until: null, reviewBy: null }
        : { name, state: 'live', compartments, reason, until: glassUntil(now), reviewBy: glassReviewBy(now) };
    }
    case 'openGlass':
      if (event.type !== 'confirmBreakGlass') break;
      return { name, grantId: event.grantId, until: glassUntil(now), reviewBy: glassReviewBy(now) };
    case 'refuseGlass':
      if (event.type !== 'refuseBreakGlass') break;
      return { name, grantId: event.grantId };
    case 'reviewGlass':
      if (event.type !== 'reviewBreakGlass') break;
      return { name, grantId: event.grantId, finding: event.finding };
    case 'tellOfGlass':
      return { name };
    case 'endDuties':
      return { name, ground };
    case 'recallReferrals':
      return event.type === 'withdrawConsent'
        ? { name, ground: 'consentWithdrawn', consentId: event.consentId }
        : { name, ground: 'caseClosed' };
    case 'restoreGrants':
      return { name };
    case 'endGrants':
      return { name, afterDays: GRANT_DAYS_AFTER_CLOSING };
    case 'meetDuty':
      if (event.type !== 'completeDuty') break;
      return { name, dutyId: event.dutyId, step: event.step };
    case 'endDuty':
      if (event.type !== 'markDutyNotApplicable') break;
      return { name, dutyId: event.dutyId, step: event.step, ground: event.ground };
    case 'ownDuty':
      if (event.type !== 'nameDutyOwner') break;
      return { name, dutyId: event.dutyId, agencyId: event.agencyId };
    case 'touchClock':
      if (!isClockEvent(event)) break;
      return { name, dutyId: event.dutyId, deed: deedOf(event) };
  }
  throw new Error(`effect ${name} does not belong to ${event.type}`);
}

type ClockEvent = Extract<CaseEvent, { type: ClockDeed['type'] }>;

function isClockEvent(event: CaseEvent): event is ClockEvent {
  return isClockDeed(event.type);
}

function deedOf(event: ClockEvent): Extract<Effect, { name: 'touchClock' }>['deed'] {
  if (event.type === 'pauseDuty') return { type: event.type, ground: event.ground };
  return event.type === 'askDutyExtension' ? { type: event.type, ground: event.ground, until: event.until } : { type: event.type };
}

// The agency that an event reaches: the one named, or for `receivePerson` the receiver itself.
function reached(event: CaseEvent, actor: ActingCaseActor): string {
  if (event.type === 'notifyAuthority') return event.agencyId;
  if (event.type === 'proposeIdentification') return event.authority;
  if (event.type === 'handOver' || event.type === 'transferOwnership') return event.toAgencyId;
  return actor.agencyId;
}
