import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHAIN = '(SELECT app.chain_case())';

/** What a person's step leaves for the queue; other effects are asked for by the gate's own functions, or by the worker. */
const OF_STEPS = ['deliverReferral', 'escalateReferral', 'lapseReferral', 'notify', 'remindDuty', 'escalateDuty', 'destroyKeys'];

/**
 * A message says that something is to be done, and the worker believes it: whoever writes one for a person names an effect
 * that a step has, about a referral, a duty or an agency of that step's own case.
 */
export class OutboxGuarded1795305600100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(GUARD);
    await db.query(`SET LOCAL ROLE loive_tables; ${RULES} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('the queue takes no other messages again: write a new migration instead');
  }
}

const REFERRAL = `FROM public.referrals r WHERE r.id = (o.ids ->> 'referralId')::uuid AND r.case_id = o.case_id`;
const TAKES_PART = `EXISTS (SELECT 1 FROM public.participants p WHERE p.case_id = o.case_id AND p.agency_id = (o.ids ->> 'agencyId')::uuid)`;

const GUARD = /* sql */ `
-- After the statement, for a step writes its duties, its referral and its messages in one. The system records for the queue;
-- what is about no case, and two effects, are written by functions of the gate that look by themselves whom they are about.
CREATE FUNCTION app.guard_outbox() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE asks vault.admissions;
BEGIN
  SELECT a.* INTO asks FROM vault.admissions a WHERE a.xid = pg_current_xact_id_if_assigned() AND a.expires > clock_timestamp();
  IF NOT FOUND OR asks.role = 'system' THEN
    RETURN NULL;
  END IF;
  IF EXISTS (SELECT 1 FROM added o WHERE o.case_id IS NOT NULL AND o.effect NOT IN ('handOn', 'succeed') AND NOT coalesce(CASE
      WHEN o.effect LIKE '%Referral' THEN EXISTS (SELECT 1 ${REFERRAL})
      WHEN o.effect LIKE '%Duty' THEN EXISTS (SELECT 1 FROM public.duties d WHERE d.id = (o.ids ->> 'dutyId')::uuid AND d.case_id = o.case_id AND d.state = 'open')
        AND (NOT o.ids ? 'agencyId' OR ${TAKES_PART})
      WHEN o.effect = 'destroyKeys' THEN EXISTS (SELECT 1 FROM public.cases c WHERE c.id = o.case_id AND (c.erased OR c.cleared))
      WHEN o.ids ->> 'about' LIKE 'referral%' THEN o.ids ->> 'audience' = 'agency'
        AND EXISTS (SELECT 1 ${REFERRAL} AND (o.ids ->> 'agencyId')::uuid IN (r.from_agency_id, r.to_agency_id))
      WHEN o.ids ->> 'about' = 'case' THEN o.ids ->> 'audience' = 'agency' AND ${TAKES_PART}
      WHEN o.ids ->> 'about' = 'breakGlass' THEN o.ids ->> 'audience' IN ('agency', 'supervisors') AND ((o.ids ->> 'agencyId')::uuid = asks.agency OR ${TAKES_PART})
    END, false)) THEN
    RAISE EXCEPTION 'a step tells of its own case' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.guard_outbox() OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.guard_outbox() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.guard_outbox() TO loive_tables;
`;

const RULES = /* sql */ `
ALTER POLICY add ON outbox WITH CHECK (case_id = ${CHAIN} AND delivered_at IS NULL AND dead_at IS NULL
  AND effect IN (${OF_STEPS.map((effect) => `'${effect}'`).join(', ')}));
CREATE TRIGGER guard_outbox AFTER INSERT ON outbox REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION app.guard_outbox();
`;
