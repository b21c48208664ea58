import { worksOnReferrals, type FieldFault, type ReferralDraft, type ReferralEvent, type Role } from '@loive/domain';
import type { AgencyEntity } from '../../entities/agency.entity.js';
import type { ActorTx } from '../../with-actor.js';
import type { CaseRecord } from '../standing/case-record.js';
import { Refused } from '../standing/outcome.js';
import type { ReferralRow } from '../standing/referral-row.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id as PostgreSQL writes it; null for what is none, which the form refuses later. */
export function idOrNull(value: unknown): string | null {
  return typeof value === 'string' && UUID.test(value) ? value.toLowerCase() : null;
}

/** Refuses a draft that names a consent of no such case. The rules are pure and know only whether it carries. */
export function lookUpDraftIds(draft: Pick<ReferralDraft, 'consentId'>, { facts }: CaseRecord): void {
  const { consentId } = draft;
  if (consentId === undefined || facts.consents.some(({ id }) => id === consentId)) return;
  throw new Refused({ kind: 'invalid', fields: [{ path: 'consentId', code: 'unknownConsent' }] });
}

/** Refuses ids of a step that name nothing here; gives the colleague who takes the referral. */
export async function lookUpStepIds(
  tx: ActorTx,
  event: ReferralEvent,
  row: ReferralRow,
  record: CaseRecord,
  agencies: readonly AgencyEntity[],
): Promise<ReferralRow['claimedBy']> {
  if (event.type === 'revise') lookUpDraftIds(event, record);
  const faults: FieldFault[] = [];
  const suggested = event.type === 'decline' ? event.suggestedAgencyId : undefined;
  if (suggested !== undefined && !agencies.some(({ id }) => id === idOrNull(suggested))) {
    faults.push({ path: 'suggestedAgencyId', code: 'unknownAgency' });
  }
  const taker = event.type === 'claim' ? await colleague(tx, idOrNull(event.personId), row.toAgencyId) : null;
  if (event.type === 'claim' && taker === null) faults.push({ path: 'personId', code: 'unknownPerson' });
  if (faults.length > 0) throw new Refused({ kind: 'invalid', fields: faults });
  return taker;
}

async function colleague(tx: ActorTx, personId: string | null, agencyId: string): Promise<ReferralRow['claimedBy']> {
  const [found] = await tx.query<{ id: string; name: string; role: Role; agencyType: string }>(
    `SELECT p.id, p.name, r.role, a.type AS "agencyType"
     FROM people p JOIN agencies a ON a.id = p.agency_id CROSS JOIN app.role_of(p.id) AS r(role)
     WHERE p.id = $1 AND p.agency_id = $2 AND p.active AND r.role IS NOT NULL`,
    [personId, agencyId],
  );
  // Work is given to those who do such work: not to whoever keeps the accounts.
  if (found === undefined || !worksOnReferrals({ personId: found.id, agencyId, agencyType: found.agencyType, role: found.role })) return null;
  return { id: found.id, name: found.name };
}
