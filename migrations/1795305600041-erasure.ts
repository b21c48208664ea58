import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Erasing a closed case: what was said and what lists showed of the person goes, in the transaction of the second
 * person's confirmation; events and their commitments stay, so that the chain still verifies. The keys follow.
 */
export class Erasure1795305600041 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${WHO} ${RIGHTS} RESET ROLE;`);
    await db.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('what was erased does not come back: write a new migration instead');
  }
}

const GONE = [
  'event_records',
  'case_identity',
  'case_contact',
  'case_shelter',
  'case_health',
  'case_statement',
  'case_child',
  'case_protection',
  'case_plan',
  'case_legal_notes',
  'referral_entries',
];

// What is left on the row of a referral: its ids, states and times, and the service. Of an age that nobody knows any
// more the house says what it says of any.
const CARD = { alias: '', ageGroup: 'presumedChild', language: '' };
const FACTS = {
  urgency: 'normal',
  consentId: null,
  basis: null,
  packet: [],
  ground: null,
  detained: false,
  proofMissing: false,
  courtOn: null,
  questionOpen: false,
};

const WHO = /* sql */ `
-- Who asked for the erasure of a closed file that nothing holds, and that has not been erased; null: it may not be.
ALTER TABLE cases ADD COLUMN erasure_asked_by text GENERATED ALWAYS AS (
  CASE WHEN stage ->> 'file' = 'closed' AND coalesce(facts -> 'hold', 'null') = 'null' AND coalesce(facts #>> '{erasure,on}', '') = ''
    THEN facts #>> '{erasure,by}' END) STORED;
`;

// The gate may delete, and blank, what belongs to the one case that it is erasing, and nothing else: the rules ask the ticket again.
const RIGHTS = /* sql */ `
GRANT SELECT (erased, erasure_asked_by), UPDATE (alias) ON cases TO loive_gate;
CREATE POLICY erase ON cases FOR UPDATE TO loive_gate USING (id = (SELECT app.chain_case())) WITH CHECK (alias = '');
GRANT SELECT (facts, card, consent), UPDATE (facts, card, consent, urgency) ON referrals TO loive_gate;
CREATE POLICY erase ON referrals FOR UPDATE TO loive_gate USING (case_id = (SELECT app.chain_case()))
  WITH CHECK (card = '${JSON.stringify(CARD)}' AND consent IS NULL AND facts @> '${JSON.stringify(FACTS)}');
GRANT SELECT (case_id, folded, card), UPDATE (folded, card) ON participants TO loive_gate;
CREATE POLICY erase ON participants FOR UPDATE TO loive_gate USING (case_id = (SELECT app.chain_case())) WITH CHECK (card ->> 'alias' IS NULL);
GRANT SELECT (case_id, ground), UPDATE (ground) ON duties, seals TO loive_gate;
CREATE POLICY erase_find ON duties FOR SELECT TO loive_gate USING (case_id = (SELECT app.chain_case()));
CREATE POLICY erase ON duties FOR UPDATE TO loive_gate USING (case_id = (SELECT app.chain_case())) WITH CHECK (ground IS NULL);
CREATE POLICY erase ON seals FOR UPDATE TO loive_gate USING (case_id = (SELECT app.chain_case())) WITH CHECK (ground = '');
GRANT SELECT (case_id, asked_reason, compartments, kind), UPDATE (asked_reason, compartments) ON grants TO loive_gate;
CREATE POLICY erase ON grants FOR UPDATE TO loive_gate USING (case_id = (SELECT app.chain_case())) WITH CHECK (asked_reason IS NULL);
${GONE.map(
  (table) => `GRANT SELECT (case_id), DELETE ON ${table} TO loive_gate;
CREATE POLICY erase_find ON ${table} FOR SELECT TO loive_gate USING (case_id = (SELECT app.chain_case()));
CREATE POLICY erase ON ${table} FOR DELETE TO loive_gate USING (case_id = (SELECT app.chain_case()));`,
).join('\n')}
GRANT SELECT (answer), DELETE ON answers TO loive_gate;
CREATE POLICY erase_find ON answers FOR SELECT TO loive_gate USING (true);
CREATE POLICY erase ON answers FOR DELETE TO loive_gate USING (answer ->> 'id' = (SELECT app.chain_case())::text
  OR answer ->> 'id' IN (SELECT r.id::text FROM referrals r WHERE r.case_id = (SELECT app.chain_case())));
`;

const FUNCTIONS = /* sql */ `
-- Erases what was said in the case of this transaction's chain. The recorder asks, under the lock of the case, before it
-- writes the event that confirms the erasure. One who asked alone, a hold, or an open file: refused.
CREATE FUNCTION app.erase_content(in_case uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF app.chain_case() IS DISTINCT FROM in_case OR NOT EXISTS (SELECT 1 FROM public.cases c
    WHERE c.id = in_case AND c.erasure_asked_by IS NOT NULL AND c.erasure_asked_by <> app.my_person()::text)
  THEN
    RAISE EXCEPTION 'this case may not be erased' USING ERRCODE = 'insufficient_privilege';
  END IF;
  ${[...GONE, 'match_keys'].map((table) => `DELETE FROM public.${table} WHERE case_id = in_case;`).join('\n  ')}
  DELETE FROM public.answers a WHERE a.answer ->> 'id' = in_case::text
    OR a.answer ->> 'id' IN (SELECT r.id::text FROM public.referrals r WHERE r.case_id = in_case);
  UPDATE public.referrals SET card = '${JSON.stringify(CARD)}', consent = NULL, urgency = '${FACTS.urgency}',
    facts = facts || '${JSON.stringify(FACTS)}' WHERE case_id = in_case;
  UPDATE public.participants SET folded = lower(card ->> 'code'), card = card || '{"alias": null, "presumedChild": false, "assignee": null}'
    WHERE case_id = in_case;
  UPDATE public.duties SET ground = NULL WHERE case_id = in_case AND ground IS NOT NULL;
  UPDATE public.seals SET ground = '' WHERE case_id = in_case;
  UPDATE public.grants SET asked_reason = NULL, compartments = CASE WHEN kind IN ('breakGlass', 'courtOrder') THEN '{}'::text[] END
    WHERE case_id = in_case;
  UPDATE public.cases SET alias = '' WHERE id = in_case;
END $$;
-- Whether a case was erased: whoever destroys its keys asks first.
CREATE FUNCTION app.is_erased(in_case uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT EXISTS (SELECT 1 FROM public.cases c WHERE c.id = in_case AND c.erased) $$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.erase_content(uuid) OWNER TO loive_gate;
ALTER FUNCTION app.is_erased(uuid) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.erase_content(uuid), app.is_erased(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.erase_content(uuid) TO loive_api;
GRANT EXECUTE ON FUNCTION app.is_erased(uuid) TO loive_worker;
`;
