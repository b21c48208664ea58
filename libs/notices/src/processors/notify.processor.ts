import { NOTICE_ABOUT } from '@loive/domain';
import type { ActorTx } from '@loive/persistence';
import type { DeliveryContext, OutboxMessage, Outcome, Processor } from '@loive/queue';

// A message comes once in effect; the unique key holds where it comes twice in time. A notice leads to one
// place: an agency that stands at an end of a referral is led to the referral, and the case stays unnamed; so it does
// in one about a broken glass, for supervisors of whoever broke it may not see the case, and in one about silence, which
// is for a body that sees counts alone and is told once a day. Who is sealed out is told nothing.
const TELL = `
  INSERT INTO notices (message_id, agency_id, audience, about, case_id, referral_id, duty_id, escalated, person_id)
  SELECT $1::uuid, $2::uuid, $3::text, $4::text, CASE WHEN $5::uuid IS NULL AND $4::text NOT IN ('breakGlass', 'silence') THEN $6::uuid END, $5::uuid, $7::uuid,
    $8::boolean, $9::uuid
  WHERE NOT EXISTS (SELECT 1 FROM seals s WHERE s.case_id = $6::uuid AND s.agency_id = $2::uuid AND s.lifted_seq IS NULL)
    AND NOT ($4::text = 'silence' AND EXISTS (SELECT 1 FROM notices n WHERE n.agency_id = $2::uuid AND n.about = 'silence' AND n.created_at > now() - interval '1 day'))
  ON CONFLICT (message_id, agency_id, audience) DO NOTHING
  RETURNING id`;

const MAIL = `
  INSERT INTO outbox (effect, case_id, seq, ids, created_at)
  SELECT 'mail', $2, $3, jsonb_build_object('noticeId', $4::uuid, 'agencyId', $1::uuid), now()
  FROM mail_addresses a WHERE a.agency_id = $1`;

/** Writes one notice for an agency and, where mail goes out and the agency has an address, asks for a letter. */
export class NotifyProcessor implements Processor {
  readonly effect = 'notify';

  constructor(private readonly options: { readonly mail: boolean }) {}

  run(message: OutboxMessage, context: DeliveryContext): Promise<Outcome> {
    return context.once('notify', (tx) => this.#tell(tx, message));
  }

  async #tell(tx: ActorTx, { id, caseId, seq, ids }: OutboxMessage): Promise<'moot' | void> {
    const { agencyId, referralId = null, dutyId = null, personId = null, audience = 'agency', rung } = ids;
    if (agencyId === undefined) return 'moot';
    const about = NOTICE_ABOUT.find((known) => known === ids.about) ?? 'case';
    const told = await tx.query<{ id: string }>(TELL, [
      id,
      agencyId,
      audience,
      about,
      referralId,
      caseId,
      dutyId,
      (audience === 'supervisors' && personId === null) || rung !== undefined,
      personId,
    ]);
    if (told[0] === undefined) return 'moot';
    if (this.options.mail) await tx.query(MAIL, [agencyId, caseId, seq, told[0].id]);
  }
}
