import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The no of an adult takes the words along that were written about them before it: in a wish or a remark somebody can be
 * named as well as by a name. Codes alone stay, and why somebody looked.
 */
export class WordsGo1795305600160 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('what was cleared does not come back: write a new migration instead');
  }
}

// As `PERSON_WORDS` and `WORDS_OF_LOOKS` of the domain have them.
const WORDS = `ARRAY['wishes', 'note', 'text', 'reason', 'ground', 'evidence']`;
const OF_LOOKS = `('reveal', 'breakGlass', 'reviewBreakGlass', 'placeHold', 'admitByCourtOrder')`;

const FUNCTIONS = /* sql */ `
SET LOCAL check_function_bodies = off;
GRANT CREATE ON SCHEMA app TO loive_gate;
-- As before, and every statement with words in it that was made before.
CREATE OR REPLACE FUNCTION app.clear_person(in_case uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
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
    WHERE s.case_id = ANY (gone) AND e.case_id = s.case_id AND e.seq = s.seq
      -- What is written beside this very step was written in the knowledge of it.
      AND (s.case_id <> in_case OR s.seq < (SELECT c.version FROM public.cases c WHERE c.id = in_case))
      AND (e.body ->> 'type' IN ('linkProceedings', 'recordSensitive')
        OR (e.body -> 'fieldNames' ?| ${WORDS} AND e.body ->> 'type' NOT IN ${OF_LOOKS}));
  -- A packet that nobody may open any more is swept with its own key.
  DELETE FROM public.referral_entries e USING public.referrals r WHERE e.case_id = in_case AND e.part = 'packet' AND r.id = e.referral_id
    AND r.state IN ('draft', 'queued', 'offered') AND e.seq < (SELECT max(v.seq) FROM public.referral_events v WHERE v.referral_id = r.id AND v.type = 'narrow');
  UPDATE public.cases c SET cleared_in = in_case, held = c.held - ARRAY['identity', 'contact', 'statement']
      || CASE WHEN app.codes_said(c.held) = '[]' THEN '{}'::jsonb ELSE jsonb_build_object('statement', app.codes_said(c.held)) END
    WHERE c.id = ANY (gone) AND (c.id <> in_case OR follows);
  -- Of the case itself its own step asks for it, where the no was said in it.
  INSERT INTO public.outbox (effect, case_id, seq, ids, created_at) SELECT 'destroyKeys', c.id, c.version, '{}', now()
    FROM public.cases c WHERE c.id = ANY (gone) AND (c.id <> in_case OR follows);
END $$;
-- What a statement still holds once its words are gone: codes and papers of what was done. Signs of the opening lay beside its wishes.
CREATE FUNCTION app.codes_said(held jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(jsonb_agg(name), '[]') FROM jsonb_array_elements_text(coalesce(held -> 'statement', '[]')) name
  WHERE name IN ('indicators', 'elements', 'signs', 'ticks', 'absenceChecked', 'grounds', 'minutes', 'document')
    AND NOT (name = 'indicators' AND coalesce(held -> 'statement', '[]') ? 'wishes')
$$;
ALTER FUNCTION app.codes_said(jsonb) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.codes_said(jsonb) FROM PUBLIC;
`;
