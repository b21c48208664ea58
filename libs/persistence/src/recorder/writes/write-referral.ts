import type { CaseKeyring } from '../../sealing/case-keyring.js';
import { insertPart, type Part } from '../standing/batch.js';
import type { CaseRecord } from '../standing/case-record.js';
import type { EventWrites, SaltedEntry } from '../after/event-writes.js';
import type { DeliveredMessage } from '../standing/outbox-entry.js';
import type { ReferralChange } from '../after/referral-change.js';
import { commitName, entryKey } from '../standing/referral-json.js';

/** Statements of an event for the referrals that it moves: their rows, steps and what the steps said. */
export function referralParts(record: CaseRecord, { referrals, referralEntries }: EventWrites, keys: CaseKeyring): Part[] {
  const opened = referrals.filter(({ before }) => before === null);
  const changed = referrals.filter(({ before }) => before !== null);
  const steps = referrals.filter(({ type }) => type !== null);
  return [
    ...(opened.length === 0 ? [] : [openedPart(opened)]),
    ...(changed.length === 0 ? [] : [changedPart(changed)]),
    ...(steps.length === 0 ? [] : [stepsPart(record, steps)]),
    ...(referralEntries.length === 0 ? [] : [entriesPart(record, referralEntries, keys)]),
  ];
}

/** The inbox row of a message, and the end of its way; a message that somebody else delivered stops the transaction. */
export function deliveryParts(message: DeliveredMessage, outcome: 'done' | 'moot'): Part[] {
  return [
    insertPart('inbox', { message_id: message.id, handler: message.handler, outcome }),
    {
      sql: (n) => `UPDATE outbox SET delivered_at = clock_timestamp(), failure = NULL WHERE id = $${n} AND delivered_at IS NULL`,
      values: [message.id],
      expects: 1,
    },
  ];
}

const COLUMNS = `"caseId" uuid, code text, "before" integer, id uuid, version integer, state text, facts jsonb, card jsonb,
  consent jsonb, "fromAgencyId" uuid, "toAgencyId" uuid, "needsReceiver" boolean, "draftedAt" timestamptz,
  "sentAt" timestamptz, "sentSeq" integer, "offeredAt" timestamptz, "acceptedAt" timestamptz, "answerBy" timestamptz,
  "lapseAt" timestamptz, "openUntil" timestamptz, "updatedAt" timestamptz`;

function rowsOf(changes: readonly ReferralChange[]): string {
  return JSON.stringify(changes.map(({ row, before }) => ({ ...row, before })));
}

function openedPart(opened: readonly ReferralChange[]): Part {
  return {
    sql: (n) => `INSERT INTO referrals (id, code, case_id, version, state, facts, card, consent, from_agency_id, to_agency_id,
        service, urgency, needs_receiver, drafted_at, sent_at, sent_seq, updated_at)
      SELECT d.id, d.code, d."caseId", d.version, d.state, d.facts, d.card, d.consent, d."fromAgencyId", d."toAgencyId",
        d.facts ->> 'service', d.facts ->> 'urgency', d."needsReceiver", d."draftedAt", d."sentAt", d."sentSeq", d."updatedAt"
      FROM jsonb_to_recordset($${n}) AS d(${COLUMNS})`,
    values: [rowsOf(opened)],
  };
}

function changedPart(changed: readonly ReferralChange[]): Part {
  return {
    sql: (n) => `UPDATE referrals SET version = d.version, state = d.state, facts = d.facts, card = d.card,
        consent = d.consent,${changed.some(({ newSender }) => newSender) ? ' from_agency_id = d."fromAgencyId",' : ''} to_agency_id = d."toAgencyId", service = d.facts ->> 'service',
        urgency = d.facts ->> 'urgency', needs_receiver = d."needsReceiver", sent_at = d."sentAt", sent_seq = d."sentSeq",
        offered_at = d."offeredAt", accepted_at = d."acceptedAt", answer_by = d."answerBy", lapse_at = d."lapseAt",
        open_until = d."openUntil", updated_at = d."updatedAt"
      FROM jsonb_to_recordset($${n}) AS d(${COLUMNS})
      WHERE referrals.id = d.id AND referrals.version = d.before`,
    values: [rowsOf(changed)],
    expects: changed.length,
  };
}

function stepsPart(record: CaseRecord, steps: readonly ReferralChange[]): Part {
  return {
    sql: (n) => `INSERT INTO referral_events (referral_id, version, case_id, seq, type)
      SELECT s.id, s.version, $${n}, $${n + 1}, s.type
      FROM jsonb_to_recordset($${n + 2}) AS s(id uuid, version integer, type text)`,
    values: [record.id, record.version, JSON.stringify(steps.map(({ row, type }) => ({ id: row.id, version: row.version, type })))],
  };
}

// Codes stay plain; texts and packets are sealed, each to its own place.
function entriesPart(record: CaseRecord, entries: readonly SaltedEntry[], keys: CaseKeyring): Part {
  const rows = entries.map(({ referralId, part, salt, fields }) => {
    if (part === 'record') return { referralId, part, salt: Buffer.from(salt).toString('hex'), fields };
    const sealed = keys.seal(entryKey(part, referralId), { salt, fields }, { table: 'referral_entries', seq: record.version, column: commitName(part, referralId) });
    return { referralId, part, sealed: sealed.toString('hex') };
  });
  return {
    sql: (n) => `INSERT INTO referral_entries (case_id, seq, referral_id, part, salt, fields, sealed)
      SELECT $${n}, $${n + 1}, e."referralId", e.part, decode(e.salt, 'hex'), e.fields, decode(e.sealed, 'hex')
      FROM jsonb_to_recordset($${n + 2}) AS e("referralId" uuid, part text, salt text, fields jsonb, sealed text)`,
    values: [record.id, record.version, JSON.stringify(rows)],
  };
}
