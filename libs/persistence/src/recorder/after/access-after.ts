import { randomUUID } from 'node:crypto';
import { COMPARTMENTS, grantsAfter, type Compartment, type Participation } from '@loive/domain';
import type { CaseRecord, Named, ParticipantRow, SealRow } from '../standing/case-record.js';
import type { AcceptedEvent } from './accepted-event.js';

/** Access rows after an event with whom each agency has named; a name goes with the tie that it was given under. */
export function namedAfter(before: readonly ParticipantRow[], event: AcceptedEvent, ties: readonly Participation[]): readonly ParticipantRow[] {
  const rows = new Map(before.map((row) => [row.agencyId, row]));
  return ties
    .map((tie) => {
      const row = rows.get(tie.agencyId);
      const ran = row !== undefined && (row.until === null || row.until > event.now);
      return { ...tie, assignee: nameAfter(tie.agencyId, ran ? row.assignee : null, event) };
    })
    .toSorted(bySinceAndAgency);
}

function nameAfter(agencyId: string, before: Named | null, { decision, person }: AcceptedEvent): Named | null {
  return decision.effects.reduce<Named | null>((named, effect) => {
    if (effect.name === 'endAssignment') return named?.id === effect.personId ? null : named;
    if (effect.name === 'succeedAgency') return agencyId === effect.fromAgencyId ? null : named;
    if (effect.name !== 'assign') return named;
    const here = effect.agencyId === null ? named !== null && named.id === effect.insteadOf : effect.agencyId === agencyId;
    if (!here) return named;
    return person === undefined ? null : { id: person.id, name: person.name };
  }, before);
}

/** Seals after an event: rows are added, lifted ones are no longer among them. */
export function sealsAfter(before: CaseRecord['seals'], { decision, now, person }: AcceptedEvent, seq: number): CaseRecord['seals'] {
  return decision.effects.reduce<CaseRecord['seals']>((seals, effect) => {
    if (effect.name === 'unseal') return seals.filter(({ id }) => id !== effect.sealId);
    if (effect.name !== 'seal') return seals;
    const { personId, agencyId, ground } = effect;
    const seal: SealRow = { id: randomUUID(), personId, personName: null, agencyId, ground, since: now, sourceSeq: seq };
    return [...seals, personId === null ? seal : { ...seal, personName: person?.name ?? null }];
  }, before);
}

/** Grants after an event, by the same rules as ties, names and referrals of the case. */
export function grantsOf(
  before: CaseRecord['grants'],
  { decision, actor, person, now }: AcceptedEvent,
  after: Pick<CaseRecord, 'participants' | 'referrals'>,
  seq: number,
): CaseRecord['grants'] {
  return grantsAfter({
    before,
    ties: after.participants.map(({ agencyId, basis, until, assignee }) => ({ agencyId, basis, until, assigneeId: assignee?.id ?? null })),
    referrals: after.referrals.map(({ id, toAgencyId, openUntil, facts }) => ({ id, toAgencyId, openUntil, compartments: compartmentsOf(facts.packet) })),
    effects: decision.effects,
    actor,
    admitted: person === undefined ? null : { personId: person.id, agencyId: person.agencyId },
    seq,
    now,
    newId: randomUUID,
  });
}

// An item of a packet is named after its compartment, or after the case itself.
function compartmentsOf(packet: readonly string[]): readonly Compartment[] {
  return COMPARTMENTS.filter((name) => packet.some((item) => item.startsWith(`${name}.`)));
}

// The order in which access rows are read.
function bySinceAndAgency(a: ParticipantRow, b: ParticipantRow): number {
  return a.since === b.since ? compare(a.agencyId, b.agencyId) : compare(a.since, b.since);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
