import { dayInVietnam } from '../../law/calendar/calendar-date.js';
import type { CaseEvent, CaseFacts } from '../case.js';
import { chartTypeFor } from '../kinds.js';
import type { FoldContext } from './context.js';

/** Facts about the file itself: what is proposed and not yet confirmed, a hold, its erasure. */
export function foldAccess(facts: CaseFacts, event: CaseEvent, { actor, at }: FoldContext): CaseFacts {
  const by = actor.personId;
  switch (event.type) {
    case 'seal':
      return chartTypeFor(event, facts) === 'seal.confirm'
        ? { ...facts, sealing: null }
        : { ...facts, sealing: { personId: event.personId ?? null, agencyId: event.agencyId ?? null, sealId: null, by } };
    case 'unseal':
      return chartTypeFor(event, facts) === 'unseal.confirm'
        ? { ...facts, sealing: null }
        : { ...facts, sealing: { personId: null, agencyId: null, sealId: event.sealId, by } };
    case 'admitByCourtOrder': {
      const { personId, compartments, until } = event;
      return { ...facts, admission: chartTypeFor(event, facts) === 'admitByCourtOrder.confirm' ? null : { personId, compartments, until, by } };
    }
    case 'placeHold':
      // Whatever was proposed before is proposed anew once the hold is lifted.
      return { ...facts, erasure: null, hold: { ground: event.ground, on: dayInVietnam(at), by, liftBy: null } };
    case 'liftHold':
      if (facts.hold === null) return facts;
      return { ...facts, hold: facts.hold.liftBy === null ? { ...facts.hold, liftBy: by } : null };
    case 'erase':
      return chartTypeFor(event, facts) === 'erase.confirm'
        ? { ...facts, erasure: { ground: event.ground, by: facts.erasure?.by ?? by, on: dayInVietnam(at) } }
        : { ...facts, erasure: { ground: event.ground, by, on: null } };
    case 'succeedAgency': {
      const { fromAgencyId, toAgencyId } = event;
      const since = <Id extends string | null>(id: Id): Id | string => (id === fromAgencyId ? toAgencyId : id);
      const { custodyAgencyId, handOverTo, proposal } = facts;
      return {
        ...facts,
        custodyAgencyId: since(custodyAgencyId),
        handOverTo: since(handOverTo),
        proposal: proposal === null ? null : { ...proposal, authority: since(proposal.authority) },
      };
    }
    default:
      return facts;
  }
}
