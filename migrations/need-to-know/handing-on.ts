/** Cases of those who work on none any more, because they left, were given another role, or theirs has ended. */
export const HANDING_ON = /* sql */ `
-- Who works on cases: supervisors and those whose trade it is.
CREATE FUNCTION app.works_on_cases(of_person uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM public.people p WHERE p.id = of_person AND p.active
    AND app.role_of(p.id) IN ('intake', 'police', 'social', 'legalAid', 'supervisor'))
$$;

-- What is left of somebody who works on no case any more: each case in which they are named is handed on, or back to all
-- of their agency, by the queue. Whoever asks learns of no case.
CREATE FUNCTION app.hand_on_cases(of_person uuid, to_person uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE mine uuid := app.agency_as('agencyAdmin');
BEGIN
  INSERT INTO public.outbox (effect, case_id, seq, ids, created_at)
  SELECT 'handOn', c.id, c.version, jsonb_strip_nulls(jsonb_build_object('personId', of_person, 'toPersonId', to_person, 'agencyId', mine)), now()
  FROM public.cases c
  WHERE EXISTS (SELECT 1 FROM public.people p WHERE p.id = of_person AND p.agency_id = mine) AND NOT app.works_on_cases(of_person)
    AND (c.assignee_id = of_person
      OR EXISTS (SELECT 1 FROM public.participants t WHERE t.case_id = c.id AND t.agency_id = mine AND t.assignee_id = of_person));
END $$;

-- A role ends by itself: cases that name somebody who works on none go back to all of their agency in the same way.
-- Where a message is on its way there is nothing to do, nor where the file was erased. How many messages were left.
CREATE FUNCTION app.sweep_stranded() RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH left_behind AS (
    INSERT INTO public.outbox (effect, case_id, seq, ids, created_at)
    SELECT 'handOn', c.id, c.version, jsonb_build_object('personId', p.id, 'agencyId', p.agency_id), now()
    FROM public.people p
    JOIN public.participants t ON t.agency_id = p.agency_id AND coalesce(t.assignee_id, '00000000-0000-0000-0000-000000000000') = p.id
    JOIN public.cases c ON c.id = t.case_id AND NOT c.erased
    WHERE NOT app.works_on_cases(p.id) AND NOT EXISTS (SELECT 1 FROM public.outbox o
      WHERE o.case_id = c.id AND o.effect = 'handOn' AND o.delivered_at IS NULL AND o.ids ->> 'personId' = p.id::text)
    RETURNING 1)
  SELECT count(*) FROM left_behind
$$;
`;
