import type { Grant } from '@loive/domain';
import type { Part } from './batch.js';
import type { CaseRecord, SealRow } from './case-record.js';
import { instant, instantOrNull } from './instants.js';

/** The grant `g` as JSON with the names of `Grant`; `referral` is an expression, for oversight is not told of any. */
export const grantJson = (referral = 'g.referral_id'): string => /* sql */ `
  jsonb_build_object('id', g.id, 'agencyId', g.agency_id, 'personId', g.person_id, 'kind', g.kind,
    'purpose', g.purpose, 'compartments', to_jsonb(g.compartments), 'since', g.since, 'until', g.until,
    'sourceSeq', g.source_seq, 'endedSeq', g.ended_seq, 'referralId', ${referral}, 'state', g.state,
    'askedReason', g.asked_reason, 'confirmedBy', g.confirmed_by, 'reviewBy', g.review_by, 'reviewedSeq', g.reviewed_seq, 'finding', g.finding)`;

/** Grants of the case `c`, oldest first, as JSON with the names of `Grant`. */
export const GRANTS_JSON = /* sql */ `
  (SELECT coalesce(jsonb_agg(${grantJson()} ORDER BY g.source_seq, g.id), '[]') FROM grants g WHERE g.case_id = c.id)`;

/** Seals of the case `c` that are not lifted, as JSON with the names of {@link SealRow}. */
export const SEALS_JSON = /* sql */ `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'personId', s.person_id, 'agencyId', s.agency_id,
      'personName', (SELECT n.name FROM people n WHERE n.id = s.person_id),
      'ground', s.ground, 'since', s.since, 'sourceSeq', s.source_seq) ORDER BY s.source_seq, s.id), '[]')
    FROM seals s WHERE s.case_id = c.id AND s.lifted_seq IS NULL)`;

/** A row of {@link GRANTS_JSON} with instants as the rules write them. */
export function grantOf(row: Grant): Grant {
  return { ...row, since: instant(row.since), until: instantOrNull(row.until), reviewBy: instantOrNull(row.reviewBy) };
}

/** A row of {@link SEALS_JSON} with its instant as the rules write it. */
export function sealOf(row: SealRow): SealRow {
  return { ...row, since: instant(row.since) };
}

/** What an event does to grants and seals of its case. */
export interface GrantWrites {
  readonly opened: readonly Grant[];
  readonly changed: readonly Grant[];
  readonly sealed: readonly SealRow[];
  /** Ids of seals that are lifted. */
  readonly lifted: readonly string[];
}

/** Which grants and seals differ between two states of a case; rows are never taken away. */
export function grantWrites(before: Pick<CaseRecord, 'grants' | 'seals'>, after: Pick<CaseRecord, 'grants' | 'seals'>): GrantWrites {
  const known = new Map(before.grants.map((grant) => [grant.id, grant]));
  const sealed = new Set(before.seals.map(({ id }) => id));
  const left = new Set(after.seals.map(({ id }) => id));
  return {
    opened: after.grants.filter(({ id }) => !known.has(id)),
    changed: after.grants.filter((grant) => known.has(grant.id) && known.get(grant.id) !== grant),
    sealed: after.seals.filter(({ id }) => !sealed.has(id)),
    lifted: [...sealed].filter((id) => !left.has(id)),
  };
}

/** Statements of an event for grants and seals. */
export function grantParts(record: CaseRecord, { opened, changed, sealed, lifted }: GrantWrites): Part[] {
  return [
    ...(opened.length === 0 ? [] : [openedPart(record, opened)]),
    ...(changed.length === 0 ? [] : [changedPart(changed)]),
    ...(sealed.length === 0 ? [] : [sealedPart(record, sealed)]),
    ...(lifted.length === 0 ? [] : [liftedPart(record, lifted)]),
  ];
}

const COLUMNS = `id uuid, "agencyId" uuid, "personId" uuid, kind text, purpose text, compartments text[], since timestamptz,
  until timestamptz, "sourceSeq" integer, "endedSeq" integer, "referralId" uuid, state text, "askedReason" text,
  "confirmedBy" uuid, "reviewBy" timestamptz, "reviewedSeq" integer, finding text`;

function openedPart(record: CaseRecord, opened: readonly Grant[]): Part {
  return {
    sql: (n) => `INSERT INTO grants (id, case_id, agency_id, person_id, kind, purpose, compartments, since, until, source_seq,
        ended_seq, referral_id, state, asked_reason, confirmed_by, review_by, reviewed_seq, finding, case_code)
      SELECT g.id, $${n}, g."agencyId", g."personId", g.kind, g.purpose, g.compartments, g.since, g.until, g."sourceSeq",
        g."endedSeq", g."referralId", g.state, g."askedReason", g."confirmedBy", g."reviewBy", g."reviewedSeq", g.finding,
        CASE WHEN g.kind = 'breakGlass' THEN $${n + 1} END
      FROM jsonb_to_recordset($${n + 2}) AS g(${COLUMNS})`,
    values: [record.id, record.code, JSON.stringify(opened)],
  };
}

function changedPart(changed: readonly Grant[]): Part {
  return {
    sql: (n) => `UPDATE grants SET until = g.until, ended_seq = g."endedSeq", state = g.state, review_by = g."reviewBy",
        confirmed_by = g."confirmedBy", reviewed_seq = g."reviewedSeq", finding = g.finding
      FROM jsonb_to_recordset($${n}) AS g(${COLUMNS}) WHERE grants.id = g.id`,
    values: [JSON.stringify(changed)],
    expects: changed.length,
  };
}

function sealedPart(record: CaseRecord, sealed: readonly SealRow[]): Part {
  return {
    sql: (n) => `INSERT INTO seals (id, case_id, person_id, agency_id, ground, since, source_seq)
      SELECT s.id, $${n}, s."personId", s."agencyId", s.ground, s.since, s."sourceSeq"
      FROM jsonb_to_recordset($${n + 1}) AS s(id uuid, "personId" uuid, "agencyId" uuid, ground text, since timestamptz, "sourceSeq" integer)`,
    values: [record.id, JSON.stringify(sealed)],
  };
}

function liftedPart(record: CaseRecord, lifted: readonly string[]): Part {
  return {
    sql: (n) => `UPDATE seals SET lifted_seq = $${n} WHERE id = ANY ($${n + 1}::uuid[]) AND lifted_seq IS NULL`,
    values: [record.version, lifted],
    expects: lifted.length,
  };
}
