import { REPEAT_DAYS, type CallBackRule, type CallerKind, type CallEventType, type CallKind, type HandOnMeans, type NumberReason } from '@loive/domain';

/** One passing on, as the log keeps it. */
export interface HandOnRow {
  readonly agencyId: string;
  readonly at: string;
  readonly means: HandOnMeans;
}

/** One step taken with a call. */
export interface CallStepRow {
  readonly seq: number;
  readonly type: CallEventType;
  readonly at: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly kind: CallKind | null;
  readonly toAgencyId: string | null;
  readonly reason: NumberReason | null;
}

/** What everybody who sees the log sees of a call. */
export interface OverseenCall {
  readonly id: string;
  /** The number of its last step. */
  readonly version: number;
  readonly at: string;
  readonly kind: CallKind;
  readonly handedOn: readonly HandOnRow[];
  readonly isCase: boolean;
}

/** A call as its hotline sees it in a list. */
export interface CallRow extends OverseenCall {
  readonly caller: CallerKind;
  readonly language: string;
  readonly placeId: string | null;
  readonly callBack: CallBackRule;
  readonly hasNumber: boolean;
  readonly caseId: string | null;
  readonly repeats: number | null;
}

/** What was said in a call; sealed where it is kept. */
export interface CallWords {
  readonly told?: string;
  readonly safeContact?: string;
  readonly number?: string;
  readonly recording?: string;
}

/** A call with its steps and what was said; `words` null: the keys are destroyed, or it does not open. */
export interface WholeCall extends CallRow {
  readonly steps: readonly CallStepRow[];
  readonly words: CallWords | null;
}

// The kind that counts is the one that was said last.
const STEPS = `
  CROSS JOIN LATERAL (
    SELECT max(v.seq) AS version, (array_agg(v.kind ORDER BY v.seq DESC) FILTER (WHERE v.kind IS NOT NULL))[1] AS kind,
      coalesce(jsonb_agg(jsonb_build_object('agencyId', v.to_agency_id, 'at', v.at, 'means', v.means) ORDER BY v.seq)
        FILTER (WHERE v.to_agency_id IS NOT NULL), '[]') AS "handedOn",
      coalesce(bool_or(v.type = 'openCase'), false) AS "isCase"
    FROM hotline_call_events v WHERE v.call_id = c.call_id) e`;

// Times of calls are told by the minute: of two in the same one, the one that was written down first came first.
const RECORDED = (call: 'c' | 'o'): string => `(SELECT (v.at, v.call_id) FROM hotline_call_events v WHERE v.call_id = ${call}.call_id AND v.seq = 1)`;

const OWN = `c.caller, c.language, c.place_id AS "placeId", c.call_back AS "callBack", c.has_number AS "hasNumber",
  (SELECT v.case_id FROM hotline_call_events v WHERE v.call_id = c.call_id AND v.type = 'openCase') AS "caseId",
  (SELECT count(*) FROM hotline_callers k JOIN hotline_callers o USING (agency_id, value)
    WHERE k.call_id = c.call_id AND (o.at < k.at OR (o.at = k.at AND ${RECORDED('o')} < ${RECORDED('c')})) AND o.at > k.at - interval '${REPEAT_DAYS} days'
    HAVING EXISTS (SELECT 1 FROM hotline_callers k WHERE k.call_id = c.call_id))::integer AS repeats`;

const SEEN = `c.call_id AS id, e.version, c.at, c.at::text AS place, e.kind, e."handedOn", e."isCase"`;

/** Calls as the hotline lists them, from `hotline_calls c`. */
export const OWN_CALLS = `SELECT ${SEEN}, ${OWN} FROM hotline_calls c ${STEPS}`;
/** Calls as oversight lists them: by a role that reads no more than these columns. */
export const OVERSEEN_CALLS = `SELECT ${SEEN} FROM hotline_calls c ${STEPS}`;

/** Steps of one call, as JSON. */
export const STEPS_OF = `(SELECT jsonb_agg(jsonb_build_object('seq', v.seq, 'type', v.type, 'at', v.at, 'kind', v.kind, 'toAgencyId', v.to_agency_id,
    'reason', v.reason, 'person', (SELECT jsonb_build_object('id', p.id, 'name', p.name) FROM people p WHERE p.id = v.by_person)) ORDER BY v.seq)
  FROM hotline_call_events v WHERE v.call_id = c.call_id) AS steps`;
