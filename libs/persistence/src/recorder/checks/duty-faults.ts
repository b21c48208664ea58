import { clockFault, isClockDeed, mayAnswerDuty, mayWaiveDuty, type ActingCaseActor, type CaseEvent, type FieldFault } from '@loive/domain';
import type { CaseRecord } from '../standing/case-record.js';
import { Refused } from '../standing/outcome.js';

/** What speaks against an event about one duty, as its row stands; nothing for other events. Throws where the duty is not this actor's. */
export function dutyFaults(actor: ActingCaseActor, event: CaseEvent, record: Pick<CaseRecord, 'duties'>, now: string): readonly FieldFault[] {
  if (!('dutyId' in event)) return [];
  const duty = record.duties.find((row) => row.id === event.dutyId && row.step === event.step);
  if (duty?.state !== 'open') return [{ path: 'dutyId', code: 'unknownDuty' }];
  if (event.type === 'nameDutyOwner') {
    // Whom a text names nobody replaces; whom a person named, a person may correct.
    if (duty.unresolved === null) return [{ path: 'dutyId', code: 'alreadyOwned' }];
    return duty.ownerAgencyId === event.agencyId ? [{ path: 'agencyId', code: 'unchanged' }] : [];
  }
  const setsAside = event.type === 'markDutyNotApplicable' || event.type === 'pauseDuty';
  if (!(setsAside ? mayWaiveDuty : mayAnswerDuty)(actor, duty)) throw new Refused({ kind: 'notYours' });
  if (!isClockDeed(event.type)) return [];
  const asked = duty.extensionAsked;
  // The second person is one of the agency that asked.
  if (event.type !== 'askDutyExtension' && event.type.endsWith('Extension') && asked !== null && asked.agencyId !== actor.agencyId) throw new Refused({ kind: 'notYours' });
  const fault = clockFault(event as Parameters<typeof clockFault>[0], duty, actor.personId ?? '', now);
  return fault === null ? [] : [fault];
}
