import type { CaseRecord } from '../recorder/standing/case-record.js';
import { RECORD_JSON } from '../recorder/standing/load.js';

/** What an event of the region of support said. */
export interface SupportWord {
  readonly type: 'startInitialSupport' | 'approvePlan' | 'recordDelivery';
  /** When it happened. */
  readonly at: string;
  readonly record: { readonly kind?: string; readonly kinds?: readonly string[]; readonly on?: string };
}

/** A case with what its support said. */
export interface SupportedRecord {
  readonly record: CaseRecord;
  readonly said: readonly SupportWord[];
}

/** Reads both of the case `$1`. */
export const SUPPORTED_CASE = /* sql */ `
  SELECT ${RECORD_JSON}, app.open_referrals(c.id) AS "openReferrals",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('type', e.body ->> 'type', 'at', e.body ->> 'at', 'record', r.payload) ORDER BY e.seq), '[]')
       FROM timeline_events e JOIN event_records r ON r.case_id = e.case_id AND r.seq = e.seq
       WHERE e.case_id = c.id AND e.body ->> 'type' IN ('startInitialSupport', 'approvePlan', 'recordDelivery')) AS said
  FROM cases c WHERE c.id = $1[1]::uuid`;
