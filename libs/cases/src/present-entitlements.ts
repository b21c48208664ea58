import type { CaseEntitlementsView } from '@loive/contracts';
import { dayInVietnam, supportFactsStated, supportOfCase, type Instant, type SupportEvent } from '@loive/domain';
import type { SupportWord, SupportedRecord } from '@loive/persistence';
import { presentCaseSupport, type AgencyOf } from '@loive/platform';

/** What the person of a case is owed, was given and may lose, as of now. */
export function presentEntitlements({ record, said }: SupportedRecord, agencyOf: AgencyOf, now: Instant): CaseEntitlementsView {
  const on = dayInVietnam(now);
  const { facts, stage, milestones } = record;
  // A mission abroad receives a person too, who is then still abroad.
  const receivedInCountry = milestones.some(({ name, agencyId }) => name === 'person_received' && agencyOf(agencyId).type !== 'MISSION_ABROAD');
  const support = supportOfCase({ facts, identification: stage.identification, receivedInCountry, events: said.map(eventOf), stated: supportFactsStated(milestones, on) }, on);
  return presentCaseSupport(support, { on, identifiedOn: facts.identifiedOn });
}

// What was given on another day than it was recorded says so itself.
function eventOf({ type, at, record }: SupportWord): SupportEvent {
  return { type, on: record.on ?? dayInVietnam(at), kinds: record.kinds ?? (record.kind === undefined ? [] : [record.kind]) };
}
