import {
  WHO_WORKS,
  absenceOn,
  dayInVietnam,
  glassOffered,
  mayIdentify,
  mayLeadStage,
  mayTakePart,
  mergeLeadsBack,
  type ActingActor,
  type ActingCaseActor,
  type CaseEvent,
  type FieldFault,
  type Role,
} from '@loive/domain';
import type { AgencyEntity } from '../../entities/agency.entity.js';
import type { ActorTx } from '../../with-actor.js';
import { snapshotOf, type CaseRecord, type Named } from '../standing/case-record.js';
import { dutyFaults } from './duty-faults.js';
import { optionFaults } from './option-faults.js';
import { Refused } from '../standing/outcome.js';

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
  actor: ActingCaseActor,
  event: CaseEvent,
  record: CaseRecord,
  agencies: readonly AgencyEntity[],
  on: string,
): Promise<{ person: KnownPerson | undefined }> {
  const faults: FieldFault[] = [];
  const toldOf = 'on' in event && event.on !== undefined ? event.on : dayInVietnam(event.at ?? on);
  for (const [path, value] of Object.entries(event)) {
    if (typeof value !== 'string' || !namesAgency(path, value)) continue;
    const agency = agencies.find(({ id }) => id === value) ?? null;
    // Whoever is drawn in has work to do now; what another body did is told of the day on which it did it.
    const absent = absenceOn(agency, DRAWN_IN.includes(path) ? dayInVietnam(on) : toldOf);
    if (agency === null || absent !== null) faults.push({ path, code: absent ?? 'unknownAgency' });
    else if (event.type !== 'seal' && DRAWN_IN.includes(path) && !mayTakePart(agency.type)) faults.push({ path, code: 'cannotTakePart' });
    else if (event.type === 'linkProceedings' && path === 'bodyAgencyId' && !mayLeadStage(event.stage, agency.type)) faults.push({ path, code: 'notOfStage' });
    else if (path === 'authority' && !mayIdentify(agency.type)) faults.push({ path, code: 'cannotIdentify' });
  }
  const asked = personAsked(event, actor, record);
  const person = asked === null ? undefined : await atWork(tx, asked);
  if (asked !== null && person === undefined) faults.push({ path: asked.path, code: 'unknownPerson' });
  // An order opens what the work of whoever is let in may ask for anyway, and nothing beyond it.
  if (event.type === 'admitByCourtOrder' && person !== undefined) {
    const offered = glassOffered({ role: person.role, agencyType: agencies.find(({ id }) => id === person.agencyId)?.type ?? '' });
    if (!event.compartments.every((name) => offered.includes(name))) faults.push({ path: 'compartments', code: 'notOfRole' });
  }
  if (event.type === 'merge' && !(await isOpenCase(tx, event.intoCaseId, record.id))) {
    faults.push({ path: 'intoCaseId', code: 'unknownCase' });
  }
  faults.push(...dutyFaults(actor, event, record, on), ...optionFaults(actor, event, record, on));
  if (faults.length > 0) throw new Refused({ kind: 'invalid', fields: faults });
  if (event.type === 'merge') await refuseLeadingBack(tx, event.intoCaseId, record);
  return { person };
}

// A consent names its receiver by an agency's id or by a kind of service.
function namesAgency(path: string, value: string): boolean {
  return AGENCY_FIELDS.includes(path) || (path === 'receiver' && value.includes('-'));
}

/** Somebody whom an event names, as the register knows them. */
export interface KnownPerson extends Named {
  readonly agencyId: string;
  readonly role: Role;
}

interface PersonAsked {
  readonly path: string;
  readonly id: string;
  /** Of this agency; null: of any. */
  readonly agencyId: string | null;
  /** They are to work on the case now, so that nobody paused will do. */
  readonly atOnce: boolean;
}

// Who is named must work where the event says: a colleague, somebody in place of a colleague, or anybody of the register.
function personAsked(event: CaseEvent, actor: ActingActor, { participants }: CaseRecord): PersonAsked | null {
  switch (event.type) {
    case 'assign':
      return { path: 'personId', id: event.personId, agencyId: actor.agencyId, atOnce: true };
    case 'reassign': {
      const tie = participants.find(({ assignee }) => assignee?.id === event.personId);
      return tie === undefined ? null : { path: 'toPersonId', id: event.toPersonId, agencyId: tie.agencyId, atOnce: true };
    }
    case 'admitByCourtOrder':
      return { path: 'personId', id: event.personId, agencyId: null, atOnce: false };
    case 'seal':
      return event.personId === undefined ? null : { path: 'personId', id: event.personId, agencyId: null, atOnce: false };
    default:
      return null;
  }
}

const ON_CASES: readonly Role[] = [...WHO_WORKS.map(({ role }) => role), 'supervisor'];

async function atWork(tx: ActorTx, { id, agencyId, atOnce }: PersonAsked): Promise<KnownPerson | undefined> {
  const [found] = await tx.query<KnownPerson>(
    `SELECT id, name, agency_id AS "agencyId", app.role_of(id) AS role FROM people
     WHERE id = $1 AND ($2::uuid IS NULL OR agency_id = $2) AND active AND app.role_of(id) = ANY ($3)
       AND ($4::boolean OR (paused_at IS NULL AND NOT app.is_paused(id)))`,
    [id, agencyId, ON_CASES, !atOnce],
  );
  return found;
}

// What one case says of somebody must not be found through another in which they refused to be known.
async function refuseLeadingBack(tx: ActorTx, caseId: string, record: CaseRecord): Promise<void> {
  // Whoever records a no there waits, or has recorded it.
  await tx.query('SELECT app.await_keys($1)', [caseId]);
  const [other] = await tx.query<{ declines: boolean }>('SELECT app.declines_in($1) AS declines', [caseId]);
  const blockers = mergeLeadsBack(snapshotOf(record), other?.declines === true);
  if (blockers.length > 0) throw new Refused({ kind: 'blocked', blockers });
}

// Merging into a closed file would lose both, and two files could each claim to be in the other.
async function isOpenCase(tx: ActorTx, caseId: string, ownId: string): Promise<boolean> {
  // PostgreSQL reads a UUID in capitals as the same one.
  if (caseId.toLowerCase() === ownId) return false;
  const found = await tx.query('SELECT 1 WHERE app.reaches_open($1)', [caseId]);
  return found.length === 1;
}
