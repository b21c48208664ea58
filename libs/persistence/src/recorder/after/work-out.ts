import { randomBytes } from 'node:crypto';
import {
  CHART_VERSION,
  POLICY_VERSION,
  SALT_BYTES,
  commitTo,
  dayInVietnam,
  genesisOf,
  overseersOf,
  participationAfter,
  sealEvent,
  type Compartment,
  type Effect,
} from '@loive/domain';
import type { AcceptedEvent } from './accepted-event.js';
import { openReferralsOf, type CaseRecord } from '../standing/case-record.js';
import { COMPARTMENT_TABLES } from '../standing/compartment-tables.js';
import { dutiesAfter } from './duties-after.js';
import type { EventWrites, SaltedEntry, SaltedFields } from './event-writes.js';
import type { OutboxEntry } from '../standing/outbox-entry.js';
import { recalledByCase, type ReferralChange, type ReferralMoves } from './referral-change.js';
import { succeededReferrals } from './referral-succession.js';
import { commitName } from '../standing/referral-json.js';
import type { EntryPart } from '../standing/referral-row.js';
import { grantsOf, namedAfter, sealsAfter } from './access-after.js';
import { grantWrites } from '../standing/grant-rows.js';
import { noticesOf } from './notices-of.js';

/** A case as it stands after an event, and what must be written for it. */
export interface Recorded {
  readonly record: CaseRecord;
  readonly writes: Omit<EventWrites, 'answer' | 'message'>;
}

/** A case as it stands before its first event. */
export function unopened(
  identity: Pick<CaseRecord, 'id' | 'code' | 'alias' | 'settings'>,
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
    participants: [{ agencyId: actor.agencyId, basis: 'owner', since: now, until: null, assignee: null }],
    grants: [],
    seals: [],
    referrals: [],
    openReferrals: 0,
  };
}

/** Works out an event: the case after it and every row it writes. Pure but for the salts. */
export function workOut(before: CaseRecord, event: AcceptedEvent): Recorded {
  const { decision, now } = event;
  const seq = before.version + 1;
  const recalls = recallsOf(before, event);
  const changes = [...(event.referrals?.changes ?? []), ...recalls.changes];
  const entries = changes.flatMap(saltedParts);
  const moved = changes.filter(({ type }) => type !== null).map(({ row }) => row.id);
  const moments = [...(event.referrals?.moments ?? []), ...recalls.moments];
  const duties = dutiesAfter(before, { ...event, moments }, seq);
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
      [
        ['record', record] as const,
        ...compartments,
        ...entries.map((entry) => [commitName(entry.part, entry.referralId), entry] as const),
      ].map(([name, values]) => [name, commitTo(values.salt, values.fields)]),
    ),
    ...(moved.length === 0 ? {} : { referrals: moved }),
    stage: decision.stage,
    chartVersion: CHART_VERSION,
    policyVersion: POLICY_VERSION,
    requestId: event.requestId,
    prev: before.head,
  } as const;
  const { hash } = sealEvent(body);
  const referrals = referralsAfter(before.referrals, changes);
  const ties = participationAfter({
    before: before.participants,
    effects: decision.effects,
    duties: duties.all,
    oversight: overseers(ownerAgencyId, event),
    now,
  });
  const participants = namedAfter(before.participants, event, ties);
  const access = { grants: grantsOf(before.grants, event, { participants, referrals }, seq), seals: sealsAfter(before.seals, event, seq) };

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
      assignee: participants.find(({ basis }) => basis === 'owner')?.assignee ?? null,
      updatedAt: now,
      duties: duties.all,
      participants,
      ...access,
      referrals,
      openReferrals: openReferralsOf(referrals),
    },
    writes: {
      body,
      hash,
      record,
      compartments: new Map(compartments.map(([name, values]) => [COMPARTMENT_TABLES[name], values])),
      newDuties: duties.opened,
      changedDuties: duties.changed,
      referrals: changes,
      referralEntries: entries,
      access: grantWrites(before, access),
      outbox: [
        ...noticesOf(before, event, participants),
        ...(event.referrals?.outbox ?? []),
        ...recalls.outbox,
        ...duties.reminders.map(({ effect, dutyId, notBefore }): OutboxEntry => {
          // Where no agency could be named, the case's owner is told.
          const nobodys = duties.all.find(({ id }) => id === dutyId)?.ownerAgencyId === null;
          return { effect, ids: nobodys ? { dutyId, agencyId: ownerAgencyId } : { dutyId }, notBefore };
        }),
      ],
    },
  };
}

function salted(fields: Readonly<Record<string, unknown>>): SaltedFields {
  return { salt: new Uint8Array(randomBytes(SALT_BYTES)), fields };
}

function ownerAfter(before: CaseRecord, effects: readonly Effect[]): string {
  const succeeded = effects.find((effect) => effect.name === 'succeedAgency');
  if (succeeded?.fromAgencyId === before.ownerAgencyId) return succeeded.toAgencyId;
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

function recallsOf(before: CaseRecord, { decision, now }: AcceptedEvent): ReferralMoves {
  const succeeded = decision.effects.find((effect) => effect.name === 'succeedAgency');
  if (succeeded !== undefined) return succeededReferrals(before, decision.facts, succeeded, decision.at, now);
  const recall = decision.effects.find((effect) => effect.name === 'recallReferrals');
  if (recall === undefined) return { changes: [], moments: [], outbox: [] };
  return recalledByCase(before, decision.facts, recall.ground, recall.consentId ?? null, decision.at, now);
}

function saltedParts({ row, parts }: ReferralChange): SaltedEntry[] {
  return Object.entries(parts).map(([part, fields]) => ({ ...salted(fields), referralId: row.id, part: part as EntryPart }));
}

function referralsAfter(before: CaseRecord['referrals'], changes: readonly ReferralChange[]): CaseRecord['referrals'] {
  const rows = new Map(before.map((row) => [row.id, row]));
  for (const { row } of changes) rows.set(row.id, row);
  return [...rows.values()];
}
