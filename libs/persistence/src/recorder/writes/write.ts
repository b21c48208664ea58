import type { Compartment, EventBody } from '@loive/domain';
import type { CaseKeyring } from '../../sealing/case-keyring.js';
import type { KeyName } from '../../sealing/key-store.js';
import { findableIn } from '../../sealing/match-keys.js';
import type { ActorTx } from '../../with-actor.js';
import { insertPart, runBatch, type Part } from '../standing/batch.js';
import type { CaseRecord, DutyRow, ParticipantRow } from '../standing/case-record.js';
import { COMPARTMENT_OF_TABLE } from '../standing/compartment-tables.js';
import type { EventWrites, RememberedRequest, SaltedFields } from '../after/event-writes.js';
import { grantParts } from '../standing/grant-rows.js';
import { listLineOf } from '../standing/list-line.js';
import type { OutboxEntry } from '../standing/outbox-entry.js';
import { entryKey } from '../standing/referral-json.js';
import { deliveryParts, referralParts } from './write-referral.js';

/** Inserts the row of a new case, before anything can refer to it. */
export async function insertCase(tx: ActorTx, record: CaseRecord): Promise<void> {
  await tx.query(
    `INSERT INTO cases (id, code, version, head, chart_version, stage, facts, milestones, held, alias,
       owner_agency_id, assignee_id, opened_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      record.id,
      record.code,
      record.version,
      record.head,
      record.chartVersion,
      record.stage,
      record.facts,
      JSON.stringify(record.milestones),
      record.held,
      record.alias,
      record.ownerAgencyId,
      record.assignee?.id ?? null,
      record.openedAt,
      record.updatedAt,
    ],
  );
}

/** Inserts access rows; the owner's own row goes first, for the others lean on it. */
export async function insertOwner(tx: ActorTx, record: CaseRecord, owner: ParticipantRow): Promise<void> {
  const part = participantsPart(record, [owner]);
  await tx.query(part.sql(1), part.values);
}

/**
 * Writes one event whole, in one statement: the case row (when it existed before), the event, its
 * record and compartments, duties, access rows, referrals, outbox, and the remembered answer or the
 * delivery of a message. Values are sealed here, on their way out; `keys` are those of the case. Throws `KeysAway`.
 */
export async function writeEvent(tx: ActorTx, before: number | null, record: CaseRecord, writes: EventWrites, keys: CaseKeyring): Promise<void> {
  await keys.ready(record.ownerAgencyId, keysOf(writes));
  const indexes = await keys.indexesOf([...writes.compartments].flatMap(([table, { fields }]) => findableIn(compartmentOf(table), fields)));
  await runBatch(tx, [
    ...(before === null ? [] : [casePart(record, before)]),
    { ...eventPart(record, writes), expects: 1 },
    recordPart(record, writes.record),
    ...[...writes.compartments].map(([table, values]) => sealedPart(table, record, values, keys)),
    ...(indexes.length === 0 ? [] : [indexesPart(record, indexes)]),
    ...(writes.newDuties.length === 0 ? [] : [newDutiesPart(record, writes.newDuties)]),
    ...(writes.changedDuties.length === 0 ? [] : [changedDutiesPart(writes.changedDuties)]),
    participantsPart(record, record.participants),
    ...grantParts(record, writes.access),
    ...referralParts(record, writes, keys),
    ...(writes.outbox.length === 0 ? [] : [outboxPart(record, writes.outbox)]),
    ...(writes.answer === null ? [] : [answerPart(writes.answer, writes.body)]),
    ...(writes.message === null ? [] : deliveryParts(writes.message, 'done')),
  ]);
}

/** Names of the keys that an event's values are sealed with. */
function keysOf({ compartments, referralEntries }: EventWrites): readonly KeyName[] {
  return [...[...compartments.keys()].map(compartmentOf), ...referralEntries.flatMap(({ part, referralId }) => (part === 'record' ? [] : [entryKey(part, referralId)]))];
}

function casePart(record: CaseRecord, before: number): Part {
  return {
    expects: 1,
    sql: (n) => `UPDATE cases SET version = $${n + 2}, head = $${n + 3}, chart_version = $${n + 4}, stage = $${n + 5},
      facts = $${n + 6}, milestones = $${n + 7}, held = $${n + 8}, owner_agency_id = $${n + 9},
      assignee_id = $${n + 10}, updated_at = $${n + 11} WHERE id = $${n} AND version = $${n + 1}`,
    values: [
      record.id,
      before,
      record.version,
      record.head,
      record.chartVersion,
      record.stage,
      record.facts,
      JSON.stringify(record.milestones),
      record.held,
      record.ownerAgencyId,
      record.assignee?.id ?? null,
      record.updatedAt,
    ],
  };
}

function eventPart(record: CaseRecord, writes: EventWrites): Part {
  return insertPart('timeline_events', {
    case_id: record.id,
    seq: writes.body.seq,
    body: writes.body,
    hash: writes.hash,
  });
}

function recordPart(record: CaseRecord, { salt, fields }: SaltedFields): Part {
  return insertPart('event_records', { case_id: record.id, seq: record.version, salt: Buffer.from(salt), payload: fields });
}

function sealedPart(table: string, record: CaseRecord, values: SaltedFields, keys: CaseKeyring): Part {
  const sealed = keys.seal(compartmentOf(table), values, { table, seq: record.version, column: 'sealed' });
  return insertPart(table, { case_id: record.id, seq: record.version, sealed });
}

function compartmentOf(table: string): Compartment {
  const name = COMPARTMENT_OF_TABLE.get(table);
  if (name === undefined) throw new Error(`${table} is no compartment`);
  return name;
}

function indexesPart(record: CaseRecord, indexes: readonly { readonly kind: string; readonly value: number }[]): Part {
  return {
    sql: (n) => `INSERT INTO match_keys (case_id, seq, kind, bits, value)
      SELECT $${n}, $${n + 1}, i.kind, b.bits, i.value >> (32 - b.bits)
      FROM jsonb_to_recordset($${n + 2}) AS i(kind text, value bigint), (SELECT app.index_bits() AS bits) b`,
    values: [record.id, record.version, JSON.stringify(indexes)],
  };
}

function newDutiesPart(record: CaseRecord, duties: readonly DutyRow[]): Part {
  return {
    sql: (n) => `INSERT INTO duties (id, case_id, pathway, step, referral_id, kind, state, owner_type, owner_agency_id, unresolved,
        with_agency_ids, opened_at, anchor_at, due_at, law_due_at, operational_target, citation, verified, blocks_closing,
        met_at, ground, opened_seq, ended_seq)
      SELECT d.id, $${n}, d.pathway, d.step, d."referralId", d.kind, d.state, d."ownerType", d."ownerAgencyId", d.unresolved,
        d."withAgencyIds", d."openedAt", d."anchorAt", d."dueAt", d."lawDueAt", d."operationalTarget", d.citation, d.verified,
        d."blocksClosing", d."metAt", d.ground, d."openedSeq", d."endedSeq"
      FROM jsonb_to_recordset($${n + 1}) AS d(id uuid, pathway text, step text, "referralId" uuid, kind text, state text,
        "ownerType" text, "ownerAgencyId" uuid, unresolved text, "withAgencyIds" uuid[], "openedAt" timestamptz,
        "anchorAt" timestamptz, "dueAt" timestamptz, "lawDueAt" timestamptz, "operationalTarget" boolean, citation text, verified boolean,
        "blocksClosing" boolean, "metAt" timestamptz, ground text, "openedSeq" integer,
        "endedSeq" integer)`,
    values: [record.id, JSON.stringify(duties)],
  };
}

function changedDutiesPart(duties: readonly DutyRow[]): Part {
  return {
    sql: (n) => `UPDATE duties SET state = d.state, owner_agency_id = d."ownerAgencyId",
        with_agency_ids = d."withAgencyIds", anchor_at = d."anchorAt", due_at = d."dueAt", law_due_at = d."lawDueAt",
        pauses = d.pauses, extension = nullif(d.extension, 'null'), extension_asked = nullif(d."extensionAsked", 'null'), met_at = d."metAt",
        ground = d.ground, ended_seq = d."endedSeq"
      FROM jsonb_to_recordset($${n}) AS d(id uuid, state text, "ownerAgencyId" uuid, "withAgencyIds" uuid[],
        "anchorAt" timestamptz, "dueAt" timestamptz, "lawDueAt" timestamptz, pauses jsonb, extension jsonb, "extensionAsked" jsonb,
        "metAt" timestamptz, ground text, "endedSeq" integer)
      WHERE duties.id = d.id`,
    values: [JSON.stringify(duties)],
  };
}

function participantsPart(record: CaseRecord, participants: readonly ParticipantRow[]): Part {
  const lines = participants.map((participant) => {
    const line = listLineOf(record, participant);
    return { ...participant, ...line, assigneeId: participant.assignee?.id ?? null, dueAt: line.dueAt ?? 'infinity' };
  });
  return {
    sql: (n) => `INSERT INTO participants (agency_id, case_id, basis, since, until, assignee_id, status, phase, due_at,
        changed_at, folded, card)
      SELECT p."agencyId", $${n}, p.basis, p.since, p.until, p."assigneeId", p.status, p.phase, p."dueAt", $${n + 1}, p.folded, p.card
      FROM jsonb_to_recordset($${n + 2}) AS p("agencyId" uuid, basis text, since timestamptz, until timestamptz,
        "assigneeId" uuid, status text, phase text, "dueAt" timestamptz, folded text, card jsonb)
      ON CONFLICT (agency_id, case_id) DO UPDATE SET basis = EXCLUDED.basis, until = EXCLUDED.until,
        assignee_id = EXCLUDED.assignee_id, status = EXCLUDED.status, phase = EXCLUDED.phase, due_at = EXCLUDED.due_at,
        changed_at = EXCLUDED.changed_at, folded = EXCLUDED.folded, card = EXCLUDED.card`,
    values: [record.id, record.updatedAt, JSON.stringify(lines)],
  };
}

function outboxPart(record: CaseRecord, entries: readonly OutboxEntry[]): Part {
  return {
    sql: (n) => `INSERT INTO outbox (effect, case_id, seq, ids, created_at, not_before)
      SELECT o.effect, $${n}, $${n + 1}, o.ids, $${n + 2}, coalesce(o."notBefore", $${n + 2})
      FROM jsonb_to_recordset($${n + 3}) AS o(effect text, ids jsonb, "notBefore" timestamptz)`,
    values: [record.id, record.version, record.updatedAt, JSON.stringify(entries)],
  };
}

function answerPart(answer: RememberedRequest, body: EventBody): Part {
  return insertPart('answers', {
    person_id: body.personId,
    route: answer.route,
    key: answer.key,
    body_hash: answer.bodyHash,
    status: answer.status,
    answer: JSON.stringify(answer.body),
    sealed: answer.sealed,
    created_at: body.recordedAt,
  });
}
