import {
  dayInVietnam,
  mayAnswerDuty,
  mayIdentify,
  mayTakePart,
  mayWaiveDuty,
  type CaseActor,
  type CaseEvent,
  type FieldFault,
} from '@loive/domain';
import type { AgencyEntity } from '../entities/agency.entity.js';
import type { ActorTx } from '../with-actor.js';
import type { CaseRecord } from './case-record.js';
import { Refused } from './outcome.js';

/** Payload fields that name an agency, in any event. */
const AGENCY_FIELDS: readonly string[] = ['agencyId', 'toAgencyId', 'bodyAgencyId', 'authority'];
/** Those of them that draw the agency into the case. */
const DRAWN_IN: readonly string[] = ['agencyId', 'toAgencyId'];

/**
 * Refuses ids that name nothing here: an agency that never was or has ended, a person of another
 * agency, a duty of another case, a case that this actor may not see. The rules are pure and
 * cannot look them up, so it is done beside them, under the same lock.
 */
export async function lookUpIds(
  tx: ActorTx,
  actor: CaseActor,
  event: CaseEvent,
  record: CaseRecord,
  agencies: readonly AgencyEntity[],
  on: string,
): Promise<{ assignee: Assignee | undefined }> {
  const faults: FieldFault[] = [];
  let assignee: Assignee | undefined;
  for (const [path, value] of Object.entries(event)) {
    if (typeof value !== 'string' || !namesAgency(path, value)) continue;
    const agency = existing(agencies, value, on);
    if (agency === undefined) faults.push({ path, code: 'unknownAgency' });
    else if (DRAWN_IN.includes(path) && !mayTakePart(agency.type)) faults.push({ path, code: 'cannotTakePart' });
    else if (path === 'authority' && !mayIdentify(agency.type)) faults.push({ path, code: 'cannotIdentify' });
  }
  if (event.type === 'assign') {
    assignee = await colleague(tx, event.personId, record.ownerAgencyId);
    if (assignee === undefined) faults.push({ path: 'personId', code: 'unknownPerson' });
  }
  if (event.type === 'merge' && !(await isOpenCase(tx, event.intoCaseId, record.id))) {
    faults.push({ path: 'intoCaseId', code: 'unknownCase' });
  }
  if (event.type === 'completeDuty' || event.type === 'markDutyNotApplicable') {
    const duty = record.duties.find((row) => row.id === event.dutyId && row.step === event.step);
    if (duty?.state !== 'open') faults.push({ path: 'dutyId', code: 'unknownDuty' });
    else if (!(event.type === 'completeDuty' ? mayAnswerDuty : mayWaiveDuty)(actor, duty)) throw new Refused({ kind: 'notYours' });
  }
  if (faults.length > 0) throw new Refused({ kind: 'invalid', fields: faults });
  return { assignee };
}

// A consent names its receiver by an agency's id or by a kind of service.
function namesAgency(path: string, value: string): boolean {
  return AGENCY_FIELDS.includes(path) || (path === 'receiver' && value.includes('-'));
}

interface Assignee {
  readonly id: string;
  readonly name: string;
}

function existing(agencies: readonly AgencyEntity[], id: string, on: string): AgencyEntity | undefined {
  const day = dayInVietnam(on);
  return agencies.find(
    (agency) => agency.id === id && agency.validFrom <= day && (agency.validTo === null || agency.validTo >= day),
  );
}

async function colleague(tx: ActorTx, personId: string, agencyId: string): Promise<Assignee | undefined> {
  const found = await tx.query<Assignee>('SELECT id, name FROM people WHERE id = $1 AND agency_id = $2 AND active', [
    personId,
    agencyId,
  ]);
  return found[0];
}

// Merging into a closed file would lose both, and two files could each claim to be in the other.
async function isOpenCase(tx: ActorTx, caseId: string, ownId: string): Promise<boolean> {
  // PostgreSQL reads a UUID in capitals as the same one.
  if (caseId.toLowerCase() === ownId) return false;
  const found = await tx.query(`SELECT 1 FROM cases WHERE id = $1 AND stage ->> 'file' = 'open'`, [caseId]);
  return found.length === 1;
}
