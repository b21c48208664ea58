import { NOTHING_TOLD, type AtOnceTarget, type Basis, type Grant, type Stage } from '@loive/domain';
import { AT_ONCE_JSON } from '../at-once-targets.js';
import type { CaseRecord, DutyRow, ParticipantRow } from '../recorder/standing/case-record.js';
import { grantJson } from '../recorder/standing/grant-rows.js';
import { DUTIES_JSON, caseRecordOf } from '../recorder/standing/load.js';
import { RUNGS_JSON } from './told-rungs.js';

/** What the database lets a body read that oversees the case `c`: how far it has come, who takes part, what is due. */
export const OVERSEEN_JSON = /* sql */ `
  jsonb_build_object('id', c.id, 'code', c.code, 'version', c.version, 'head', c.head, 'chartVersion', c.chart_version,
    'stage', c.stage, 'ownerAgencyId', c.owner_agency_id, 'openedAt', c.opened_at, 'updatedAt', c.updated_at) AS case,
  c.erased, ${DUTIES_JSON} AS duties, app.ties_of_my_case() AS participants,
  (SELECT coalesce(jsonb_agg(${grantJson('NULL::uuid')} ORDER BY g.source_seq, g.id), '[]') FROM grants g WHERE g.case_id = c.id) AS grants,
  coalesce((SELECT (p.card ->> 'presumedChild')::boolean FROM participants p WHERE p.case_id = c.id), false) AS "presumedChild", ${AT_ONCE_JSON} AS "atOnce"`;

const STANDING = `jsonb_build_object('basis', app.my_basis(), 'scope', app.my_scope(), 'child', false, 'glass', NULL)`;

/** The same for its timeline: events as they stand, nothing that they said, and no person's name. */
export const OVERSEEN_TIMELINE = /* sql */ `
  SELECT ${STANDING} AS standing, c.erased,
    (SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY t.seq), '[]') FROM (
       SELECT e.seq, e.body, e.hash, NULL AS record, NULL AS "personName", e.body -> 'referrals' IS NULL AS "knowsEnds"
       FROM timeline_events e WHERE e.case_id = c.id AND e.seq > $1[2]::integer ORDER BY e.seq LIMIT $1[3]::integer) t) AS entries, ${RUNGS_JSON} AS rungs
  FROM cases c WHERE c.id = $1[1]::uuid`;

/** The same for its whole chain. */
export const OVERSEEN_CHAIN = /* sql */ `
  SELECT ${STANDING} AS standing, c.erased, jsonb_build_object('seq', c.version, 'hash', c.head) AS head, c.stage,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('seq', e.seq, 'body', e.body, 'hash', e.hash) ORDER BY e.seq), '[]')
       FROM timeline_events e WHERE e.case_id = c.id) AS rows, '[]'::jsonb AS records
  FROM cases c WHERE c.id = $1[1]::uuid`;

/** A row of {@link OVERSEEN_JSON}. */
export interface OverseenRow {
  readonly case: Pick<CaseRecord, 'id' | 'code' | 'version' | 'head' | 'chartVersion' | 'ownerAgencyId' | 'openedAt' | 'updatedAt'> & { readonly stage: Stage };
  readonly erased: boolean;
  readonly duties: DutyRow[];
  readonly participants: ParticipantRow[];
  readonly grants: Grant[];
  readonly presumedChild: boolean;
  readonly atOnce: AtOnceTarget[];
  readonly openReferrals: number;
  readonly basis?: Basis;
}

/** The record as oversight has it: no alias, no facts, nothing that was said. */
export function overseenRecordOf({ case: shown, erased, presumedChild, ...rows }: OverseenRow): CaseRecord {
  return caseRecordOf({
    ...rows,
    case: {
      ...shown,
      alias: '',
      facts: { ...NOTHING_TOLD, presumedChild, erasure: erased ? { ground: '', by: '', on: shown.updatedAt.slice(0, 10) } : null },
      milestones: [],
      held: {},
      assignee: null,
    },
    seals: [],
    referrals: [],
  });
}
