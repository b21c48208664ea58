import { verifyCommit } from '@loive/domain';
import type { CaseKeyring, Saltable } from '../../sealing/case-keyring.js';
import { packetKey, type KeyName } from '../../sealing/key-store.js';
import { instant, instantOrNull } from './instants.js';
import type { EntryPart, ReferralEntry, ReferralRow } from './referral-row.js';

/** Columns of the referral `r` as JSON with the names of {@link ReferralRow}; what it says of the person the gate tells. */
export const REFERRAL_JSON = /* sql */ `
  jsonb_build_object('id', r.id, 'code', r.code, 'caseId', r.case_id,
    'caseCode', (SELECT k.card ->> 'code' FROM participants k WHERE k.agency_id = (SELECT app.my_agency()) AND k.case_id = r.case_id), 'version', r.version, 'state', r.state,
    'fromAgencyId', r.from_agency_id,
    'toAgencyId', r.to_agency_id, 'needsReceiver', r.needs_receiver, 'draftedAt', r.drafted_at, 'sentAt', r.sent_at,
    'sentSeq', r.sent_seq, 'offeredAt', r.offered_at, 'acceptedAt', r.accepted_at, 'answerBy', r.answer_by,
    'lapseAt', r.lapse_at, 'openUntil', r.open_until, 'updatedAt', r.updated_at,
    'claimedBy', (SELECT jsonb_build_object('id', h.id, 'name', h.name) FROM people h
      WHERE h.id = (app.referral_told(r.id) -> 'facts' ->> 'claimedBy')::uuid)) || app.referral_told(r.id)`;

/** Referrals of the case `c` that the ticket opens, oldest first. */
export const REFERRALS_JSON = /* sql */ `
  (SELECT coalesce(jsonb_agg(${REFERRAL_JSON} ORDER BY r.drafted_at, r.id), '[]') FROM referrals r WHERE r.case_id = c.id)`;

/** What the steps of the referral `r` said, from the sending on once it was sent; codes with their salt in hex, all else sealed, in hex too. */
export const ENTRIES_JSON = /* sql */ `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('seq', e.seq, 'part', e.part, 'salt', encode(e.salt, 'hex'),
      'fields', e.fields, 'sealed', encode(e.sealed, 'hex')) ORDER BY e.seq, e.part), '[]')
    FROM referral_entries e WHERE e.referral_id = r.id AND e.seq >= coalesce(r.sent_seq, 0))`;

/** Events of the referral `r` in the chain of its case, as far as this ticket is told of them. */
export const STEPS_JSON = /* sql */ `(SELECT coalesce(jsonb_agg(s), '[]') FROM app.referral_chain(r.id, 0, 10000) s)`;

/** One of the entries as stored. */
export interface StoredEntry {
  readonly seq: number;
  readonly part: EntryPart;
  readonly salt: string | null;
  readonly fields: Readonly<Record<string, unknown>> | null;
  readonly sealed: string | null;
}

/** One event of a referral as the gate tells it. */
export interface ChainStep {
  readonly seq: number;
  readonly version: number;
  readonly type: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly agencyId: string;
  readonly role: string;
  readonly personId: string | null;
  readonly fieldNames: readonly string[];
  readonly commits: Readonly<Record<string, string>>;
  readonly hash: string;
  readonly prev: string;
}

/** A row of {@link REFERRAL_JSON} with instants as the rules write them. */
export function referralRowOf(row: ReferralRow): ReferralRow {
  return {
    ...row,
    draftedAt: instant(row.draftedAt),
    sentAt: instantOrNull(row.sentAt),
    offeredAt: instantOrNull(row.offeredAt),
    acceptedAt: instantOrNull(row.acceptedAt),
    answerBy: instantOrNull(row.answerBy),
    lapseAt: instantOrNull(row.lapseAt),
    openUntil: row.openUntil === 'infinity' ? 'infinity' : instantOrNull(row.openUntil),
    updatedAt: instant(row.updatedAt),
  };
}

/** Name under which an event's body keeps the commitment to a part. */
export function commitName(part: EntryPart, referralId: string): string {
  return `${part}:${referralId}`;
}

/** Name of the key that a part is sealed with: texts share one in each case, every packet has its own. */
export function entryKey(part: Exclude<EntryPart, 'record'>, referralId: string): KeyName {
  return part === 'packet' ? packetKey(referralId) : part;
}

/** Whether any of the entries needs a key to be read. */
export function hasSealed(stored: readonly StoredEntry[]): boolean {
  return stored.some(({ sealed }) => sealed !== null);
}

/** Stored entries, each held against its commitment; one that no event vouches for is not intact. Throws `KeysAway`. */
export function entriesOf(stored: readonly StoredEntry[], steps: readonly ChainStep[], referralId: string, keys: CaseKeyring): ReferralEntry[] {
  const bySeq = new Map(steps.map((step) => [step.seq, step]));
  return stored.flatMap((row): ReferralEntry[] => {
    const { seq, part } = row;
    const step = bySeq.get(seq);
    if (step === undefined) return [];
    const { type, at, agencyId } = step;
    const column = commitName(part, referralId);
    const opened = openedEntry(row, referralId, keys);
    if (opened === null) return [{ seq, part, type, at, agencyId, fields: {}, intact: false, unreadable: true }];
    const commit = step.commits[column];
    return [{ seq, part, type, at, agencyId, fields: opened.fields, intact: commit !== undefined && verifyCommit(opened.salt, opened.fields, commit) }];
  });
}

// Only codes may stand plain: where a text or a packet does, somebody put it there.
function openedEntry({ seq, part, salt, fields, sealed }: StoredEntry, referralId: string, keys: CaseKeyring): Saltable | null {
  if (part !== 'record') {
    const at = { table: 'referral_entries', seq, column: commitName(part, referralId) };
    return keys.unseal(entryKey(part, referralId), sealed === null ? null : Buffer.from(sealed, 'hex'), at);
  }
  return salt === null || fields === null ? null : { salt: new Uint8Array(Buffer.from(salt, 'hex')), fields };
}
