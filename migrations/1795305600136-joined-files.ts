import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The no of an adult reaches the files that were merged into theirs: what those still hold of who they are and where they are
 * found goes in the same transaction, their keys with the message that it leaves. A hold on one of them wins for that one.
 */
export class JoinedFiles1795305600136 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${COLUMNS} RESET ROLE;`);
    await db.query(FUNCTIONS);
    await db.query(`SET LOCAL ROLE loive_tables; ${RULES} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('what was cleared does not come back: write a new migration instead');
  }
}

const COLUMNS = /* sql */ `
ALTER TABLE cases
  ADD COLUMN merged_into uuid GENERATED ALWAYS AS (CASE WHEN facts #>> '{closing,outcome}' = 'merged' THEN (facts #>> '{closing,intoCaseId}')::uuid END) STORED,
  -- Merged into another file, and nothing holds it: what is said of the person there is said here.
  ADD COLUMN follows_head boolean GENERATED ALWAYS AS (coalesce(facts #>> '{closing,outcome}', '') = 'merged' AND coalesce(facts -> 'hold', 'null') = 'null') STORED,
  -- The case in which its adult said no, where that is another one.
  ADD COLUMN cleared_in uuid REFERENCES cases,
  -- As before, and what was cleared with another case.
  DROP COLUMN cleared;
ALTER TABLE cases ADD COLUMN cleared boolean GENERATED ALWAYS AS ((cleared_in IS NOT NULL OR (coalesce(facts ->> 'choice', '') = 'no'
    AND coalesce(facts -> 'minorU18', 'true') = 'false' AND coalesce(facts -> 'presumedChild', 'true') = 'false')) AND NOT held ?| ARRAY['identity', 'contact']) STORED;
CREATE INDEX cases_merged ON cases (merged_into) WHERE merged_into IS NOT NULL;
GRANT SELECT (merged_into, follows_head, cleared_in, cleared), UPDATE (held, cleared_in) ON cases TO loive_gate;
`;

const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';

const FUNCTIONS = /* sql */ `
SET LOCAL check_function_bodies = off;
GRANT CREATE ON SCHEMA app TO loive_gate;
-- The files that are merged into this transaction's case, over however many steps, once its adult refused and nothing holds
-- it; but for those that are held themselves.
CREATE FUNCTION app.joined_to_chain() RETURNS uuid[]
LANGUAGE sql STABLE ${DEFINER} AS $$
  WITH RECURSIVE joined(id) AS (
    SELECT c.id FROM public.cases c JOIN public.cases h ON h.id = c.merged_into WHERE h.id = app.chain_case() AND h.clearable
    UNION SELECT c.id FROM public.cases c JOIN joined j ON c.merged_into = j.id)
  SELECT coalesce(array_agg(c.id), '{}') FROM joined j JOIN public.cases c ON c.id = j.id WHERE c.follows_head
$$;
-- Whether this transaction's case is merged into one whose adult refused, and that nothing holds.
CREATE FUNCTION app.head_refuses() RETURNS boolean
LANGUAGE sql STABLE ${DEFINER} AS $$
  WITH RECURSIVE heads(id, merged_into, clearable) AS (
    SELECT h.id, h.merged_into, h.clearable FROM public.cases c JOIN public.cases h ON h.id = c.merged_into WHERE c.id = app.chain_case()
    UNION SELECT h.id, h.merged_into, h.clearable FROM heads x JOIN public.cases h ON h.id = x.merged_into)
  SELECT coalesce(bool_or(clearable), false) FROM heads
$$;
-- As before, with the files that are merged into it; and a file alone whose hold was lifted after the no in the other one.
CREATE OR REPLACE FUNCTION app.clear_person(in_case uuid) RETURNS void
LANGUAGE plpgsql ${DEFINER} AS $$
DECLARE gone uuid[]; follows boolean;
BEGIN
  -- Whoever merges a file into this one waits, or has merged it.
  PERFORM app.await_keys(in_case);
  follows := app.head_refuses();
  IF app.chain_case() IS DISTINCT FROM in_case OR NOT EXISTS (SELECT 1 FROM public.cases c WHERE c.id = in_case
    AND ((c.clearable AND c.cleared) OR (follows AND c.follows_head AND NOT c.held ?| ARRAY['identity', 'contact']))) THEN
    RAISE EXCEPTION 'this person did not refuse' USING ERRCODE = 'insufficient_privilege';
  END IF;
  gone := app.joined_to_chain() || in_case;
  DELETE FROM public.case_identity WHERE case_id = ANY (gone);
  DELETE FROM public.case_contact WHERE case_id = ANY (gone);
  DELETE FROM public.match_keys WHERE case_id = ANY (gone);
  DELETE FROM public.case_statement s USING public.timeline_events e
    WHERE s.case_id = ANY (gone) AND e.case_id = s.case_id AND e.seq = s.seq AND e.body ->> 'type' = 'linkProceedings';
  -- A packet that nobody may open any more is swept with its own key.
  DELETE FROM public.referral_entries e USING public.referrals r WHERE e.case_id = in_case AND e.part = 'packet' AND r.id = e.referral_id
    AND r.state IN ('draft', 'queued', 'offered') AND e.seq < (SELECT max(v.seq) FROM public.referral_events v WHERE v.referral_id = r.id AND v.type = 'narrow');
  UPDATE public.cases c SET cleared_in = in_case, held = CASE
      WHEN coalesce(c.held -> 'statement', '[]') IN ('[]', '["number"]') THEN c.held - ARRAY['identity', 'contact', 'statement']
      ELSE jsonb_set(c.held - ARRAY['identity', 'contact'], '{statement}', (c.held -> 'statement') - 'number') END
    WHERE c.id = ANY (gone) AND (c.id <> in_case OR follows);
  -- Of the case itself its own step asks for it, where the no was said in it.
  INSERT INTO public.outbox (effect, case_id, seq, ids, created_at) SELECT 'destroyKeys', c.id, c.version, '{}', now()
    FROM public.cases c WHERE c.id = ANY (gone) AND (c.id <> in_case OR follows);
END $$;
ALTER FUNCTION app.joined_to_chain() OWNER TO loive_gate;
ALTER FUNCTION app.head_refuses() OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.joined_to_chain(), app.head_refuses() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.head_refuses() TO loive_api;
`;

const JOINED = 'ANY ((SELECT app.joined_to_chain())::uuid[])';

const RULES = /* sql */ `
${['case_identity', 'case_contact', 'match_keys', 'case_statement']
  .map((table) => `CREATE POLICY joined_find ON ${table} FOR SELECT TO loive_gate USING (case_id = ${JOINED});
CREATE POLICY joined ON ${table} FOR DELETE TO loive_gate USING (case_id = ${JOINED});`)
  .join('\n')}
CREATE POLICY joined ON cases FOR UPDATE TO loive_gate
  USING (id = ${JOINED} OR (id = (SELECT app.chain_case()) AND (SELECT app.head_refuses()))) WITH CHECK (cleared_in = (SELECT app.chain_case()));
CREATE POLICY gate_clears ON outbox FOR INSERT TO loive_gate
  WITH CHECK (effect = 'destroyKeys' AND EXISTS (SELECT 1 FROM cases c WHERE c.id = outbox.case_id AND c.cleared_in = (SELECT app.chain_case())));
`;
