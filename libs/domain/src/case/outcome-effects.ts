import type { CaseActor } from '../access/roles.js';
import type { Effect, EffectName } from '../effects.js';
import type { CaseEvent, CaseFacts } from './case.js';

/** Days after closing on which grants of agencies other than the owner end. */
export const GRANT_DAYS_AFTER_CLOSING = 30;

/** Turns the effect names of a move into effects with the ids they need. Throws when an event lacks what its move names. */
export function effectsOf(
  names: readonly EffectName[],
  event: CaseEvent,
  actor: CaseActor,
  after: CaseFacts,
): readonly Effect[] {
  // A proposal in the name of one's own agency reaches nobody who is not there already.
  const own = event.type === 'proposeIdentification' && event.authority === actor.agencyId;
  return own ? [] : names.map((name) => effectOf(name, event, actor, after));
}

function effectOf(name: EffectName, event: CaseEvent, actor: CaseActor, after: CaseFacts): Effect {
  const ground = after.closing?.outcome ?? 'closed';
  switch (name) {
    case 'addParticipant':
      return { name, agencyId: reached(event, actor), basis: event.type === 'handOver' ? 'handedOver' : 'notified' };
    case 'notify':
      return { name, agencyId: reached(event, actor), about: event.type };
    case 'transferOwner':
      return { name, agencyId: reached(event, actor) };
    case 'assign':
      if (event.type !== 'assign') break;
      return { name, personId: event.personId };
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
  }
  throw new Error(`effect ${name} does not belong to ${event.type}`);
}

// The agency that an event reaches: the one named, or for `receivePerson` the receiver itself.
function reached(event: CaseEvent, actor: CaseActor): string {
  if (event.type === 'notifyAuthority') return event.agencyId;
  if (event.type === 'proposeIdentification') return event.authority;
  if (event.type === 'handOver' || event.type === 'transferOwnership') return event.toAgencyId;
  return actor.agencyId;
}
