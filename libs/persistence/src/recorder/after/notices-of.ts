import type { CaseRecord, ParticipantRow } from '../standing/case-record.js';
import type { OutboxEntry } from '../standing/outbox-entry.js';
import type { AcceptedEvent } from './accepted-event.js';

/** Messages about the case itself that an event leaves for the queue; a sealed agency is told nothing. */
export function noticesOf(
  before: Pick<CaseRecord, 'seals'>,
  { decision, actor }: Pick<AcceptedEvent, 'decision' | 'actor'>,
  participants: readonly ParticipantRow[],
): readonly OutboxEntry[] {
  const sealed = new Set(before.seals.map(({ agencyId }) => agencyId));
  const entries = decision.effects.flatMap((effect): readonly OutboxEntry[] => {
    if (effect.name === 'notify') return [told(effect.agencyId, 'case', 'agency')];
    return effect.name === 'tellOfGlass' ? toldOfGlass(participants, actor.agencyId) : [];
  });
  return entries.filter(({ ids }) => !sealed.has(ids['agencyId'] ?? null));
}

// The owner, whose case it is; the supervisors of both sides, who answer for it; and whoever oversees them.
function toldOfGlass(participants: readonly ParticipantRow[], ownAgencyId: string): readonly OutboxEntry[] {
  const owners = participants.filter(({ basis }) => basis === 'owner').map(({ agencyId }) => agencyId);
  const overseers = participants.filter(({ basis }) => basis === 'oversight').map(({ agencyId }) => agencyId);
  const supervisors = [...new Set([...owners, ownAgencyId])];
  return [
    ...[...owners, ...overseers].map((agencyId) => told(agencyId, 'breakGlass', 'agency')),
    ...supervisors.map((agencyId) => told(agencyId, 'breakGlass', 'supervisors')),
  ];
}

function told(agencyId: string, about: string, audience: 'agency' | 'supervisors'): OutboxEntry {
  return { effect: 'notify', ids: { agencyId, about, audience } };
}
