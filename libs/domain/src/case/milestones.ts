import type { ActingCaseActor } from '../access/roles.js';
import { addDays, millisOf, startOfDayInVietnam, type CalendarDate, type Instant } from '../law/calendar/calendar-date.js';
import { circumstanceMark } from '../law/book/circumstances.js';
import { optionMark } from '../law/duties/options.js';
import type { CaseEvent, Milestone } from './case.js';
import { paperOf } from './proceedings.js';
import type { Stage } from './stage.js';

/** Milestones of the law's data that an event sets, at the time it happened and the agency it happened at or reached. */
export function milestonesOf(
  event: CaseEvent,
  actor: ActingCaseActor,
  at: Instant,
  stages: { readonly before: Stage; readonly after: Stage },
): readonly Milestone[] {
  const here = (...names: string[]): readonly Milestone[] => names.map((name) => ({ name, at, agencyId: actor.agencyId }));
  const there = (agencyId: string | undefined, name: string): readonly Milestone[] => [{ name, at, agencyId: agencyId ?? actor.agencyId }];
  const commune = actor.agencyType === 'COMMUNE_PC' ? ['person_at_commune'] : [];
  switch (event.type) {
    case 'completeReceipt':
      // Wherever the person stays, the body that completed the reception has received them.
      return here('person_received', ...commune);
    case 'receivePerson':
      return here('person_received', 'person_handed_over', ...commune);
    case 'notifyAuthority':
      return [{ name: 'authority_notified', at, agencyId: event.agencyId }];
    case 'startInitialSupport':
      return here('initial_support_given');
    case 'recordFinding':
      return here('initial_verification_done');
    case 'requestIdentification':
      return here('verification_requested');
    case 'decideIdentification':
    case 'recordProof':
      return here(...resultOf(event.type, stages));
    case 'assessRisk':
      return here('risk_assessed');
    case 'assessNeeds':
      return here('needs_assessed');
    case 'fileApplication':
      return there(event.bodyAgencyId, 'application_filed');
    case 'recordMoment':
      return there(event.bodyAgencyId, event.moment);
    case 'recordCircumstance':
      return here(circumstanceMark(event.circumstance, event.answer === 'yes'));
    case 'linkProceedings':
      return paperOf(event.stage) === 'file' ? [{ name: 'denunciation_decided', at: decidedAt(event.on, at), agencyId: event.bodyAgencyId }] : [];
    case 'useOption':
      return here(...optionMark(event.step)).map((mark) => (event.referralId === undefined ? mark : { ...mark, referralId: event.referralId }));
    default:
      return [];
  }
}

// Of a day in the past its end, so that nothing counts as done earlier than it may have been.
function decidedAt(on: CalendarDate | undefined, at: Instant): Instant {
  const end = on === undefined ? at : startOfDayInVietnam(addDays(on, 1));
  return millisOf(end) < millisOf(at) ? end : at;
}

function resultOf(
  type: 'decideIdentification' | 'recordProof',
  { before, after }: { readonly before: Stage; readonly after: Stage },
): readonly string[] {
  if (before.identification === after.identification) return [];
  const decided = type === 'decideIdentification' ? ['identification_decided'] : [];
  return [...decided, after.identification === 'victim' ? 'victim_confirmed' : 'victim_status_denied'];
}
