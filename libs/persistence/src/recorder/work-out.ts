import { randomBytes } from 'node:crypto';
import {
  CHART_VERSION,
  EFFECTS,
  POLICY_VERSION,
  SALT_BYTES,
  commitTo,
  dayInVietnam,
  genesisOf,
  overseersOf,
  participationAfter,
  sealEvent,
  type Actor,
  type Compartment,
  type Decision,
  type Effect,
} from '@loive/domain';
import type { AgencyEntity } from '../entities/agency.entity.js';
import type { CaseRecord, ParticipantRow } from './case-record.js';
import { COMPARTMENT_TABLES } from './compartment-tables.js';
import { dutiesAfter } from './duties-after.js';
import type { EventWrites, OutboxEntry, SaltedFields } from './write.js';

/** One accepted event with what surrounds it. */
export interface AcceptedEvent {
  readonly type: string;
  readonly actor: Actor;
  readonly decision: Extract<Decision, { ok: true }>;
  /** The database's clock, which orders events. */
  readonly now: string;
  readonly requestId: string;
  readonly agencies: readonly AgencyEntity[];
  /** Whom the event assigns, looked up. */
  readonly assignee?: { readonly id: string; readonly name: string };
}

/** A case as it stands after an event, and what must be written for it. */
export interface Recorded {
  readonly record: CaseRecord;
  readonly writes: Omit<EventWrites, 'answer'>;
}

/** A case as it stands before its first event. */
export function unopened(
  identity: { id: string; code: string; alias: string },
  { actor, decision, now }: AcceptedEvent,
): CaseRecord {
  return {
    ...identity,
    version: 0,
    head: genesisOf(identity.id),
    chartVersion: CHART_VERSION,
    stage: decision.stage,
    facts: decision.facts,
    milestones: [],
    held: {},
    ownerAgencyId: actor.agencyId,
    assignee: null,
    openedAt: now,
    updatedAt: now,
    duties: [],
    participants: [{ agencyId: actor.agencyId, basis: 'owner', since: now, until: null }],
    referrals: [],
    openReferrals: 0,
  };
}

/** Works out an event: the case after it and every row it writes. Pure but for the salts. */
export function workOut(before: CaseRecord, event: AcceptedEvent): Recorded {
  const { decision, now } = event;
  const seq = before.version + 1;
  const duties = dutiesAfter(before, event, seq);
  const ownerAgencyId = ownerAfter(before, decision.effects);
  const record = salted(decision.record);
  const compartments = Object.entries(decision.compartments).map(
    ([name, fields]) => [name as Compartment, salted(fields)] as const,
  );
  const body = {
    v: 1,
    chain: before.id,
    seq,
    recordedAt: now,
    at: decision.at,
    type: event.type,
    personId: event.actor.personId,
    agencyId: event.actor.agencyId,
    role: event.actor.role,
    fieldNames: decision.fieldNames,
    commits: Object.fromEntries(
      [['record', record] as const, ...compartments].map(([name, values]) => [name, commitTo(values.salt, values.fields)]),
    ),
    stage: decision.stage,
    chartVersion: CHART_VERSION,
    policyVersion: POLICY_VERSION,
    requestId: event.requestId,
    prev: before.head,
  } as const;
  const { hash } = sealEvent(body);

  return {
    record: {
      ...before,
      version: seq,
      head: hash,
      chartVersion: CHART_VERSION,
      stage: decision.stage,
      facts: decision.facts,
      milestones: duties.milestones,
      held: heldAfter(before, compartments),
      ownerAgencyId,
      assignee: event.assignee ?? (ownerAgencyId === before.ownerAgencyId ? before.assignee : null),
      updatedAt: now,
      duties: duties.all,
      participants: participationAfter({
        before: before.participants,
        effects: decision.effects,
        duties: duties.all,
        oversight: overseers(ownerAgencyId, event),
        now,
      }).toSorted(bySinceAndAgency),
    },
    writes: {
      body,
      hash,
      record,
      compartments: new Map(compartments.map(([name, values]) => [COMPARTMENT_TABLES[name], values])),
      newDuties: duties.opened,
      changedDuties: duties.changed,
      outbox: outboxOf(decision.effects),
    },
  };
}

function salted(fields: Readonly<Record<string, unknown>>): SaltedFields {
  return { salt: new Uint8Array(randomBytes(SALT_BYTES)), fields };
}

function ownerAfter(before: CaseRecord, effects: readonly Effect[]): string {
  return effects.find((effect) => effect.name === 'transferOwner')?.agencyId ?? before.ownerAgencyId;
}

function overseers(ownerAgencyId: string, { agencies, now }: AcceptedEvent): readonly string[] {
  const owner = agencies.find((agency) => agency.id === ownerAgencyId);
  return owner === undefined ? [] : overseersOf(owner, agencies, dayInVietnam(now));
}

function heldAfter(
  before: CaseRecord,
  compartments: readonly (readonly [Compartment, SaltedFields])[],
): CaseRecord['held'] {
  const held: Partial<Record<Compartment, readonly string[]>> = { ...before.held };
  for (const [name, { fields }] of compartments) {
    held[name] = [...new Set([...(held[name] ?? []), ...Object.keys(fields)])].sort();
  }
  return held;
}

// Every event leaves one row for those whose boards show the case; effects that leave the transaction one more each.
function outboxOf(effects: readonly Effect[]): readonly OutboxEntry[] {
  const leaving = effects.filter((effect) => EFFECTS[effect.name] !== 'inTransaction');
  return [
    { effect: 'caseChanged', ids: {} },
    ...leaving.map((effect): OutboxEntry => {
      const ids: Record<string, string> = 'agencyId' in effect ? { agencyId: effect.agencyId } : {};
      return { effect: effect.name, ids };
    }),
  ];
}

// The order in which access rows are read.
function bySinceAndAgency(a: ParticipantRow, b: ParticipantRow): number {
  return a.since === b.since ? compare(a.agencyId, b.agencyId) : compare(a.since, b.since);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
