import { awaitsSecond, courtOrderRuns, GLASS_TEXT_LENGTH } from '../../access/break-glass.js';
import type { ActingCaseActor } from '../../access/roles.js';
import { addDays, dayInVietnam, type Instant } from '../../law/calendar/calendar-date.js';
import type { CaseEvent, CaseEventOf, CaseSnapshot } from '../case.js';
import { NONE, fault, type FieldFault } from './fault.js';

/** Longest time for which a court order lets somebody in, in days; a longer one is entered again. */
export const COURT_ORDER_DAYS = 366;

/** Rules of the events about access: seals, court orders, break-glass, people who leave. */
export function accessFaults(event: CaseEvent, snapshot: CaseSnapshot, actor: ActingCaseActor, now: Instant): readonly FieldFault[] {
  switch (event.type) {
    case 'seal':
      return sealFaults(event, snapshot, actor);
    case 'unseal':
      return snapshot.seals?.some(({ id }) => id === event.sealId) === true ? NONE : fault('sealId', 'notFound');
    case 'assign':
      return sealedOut(snapshot, 'personId', event.personId);
    case 'reassign':
      return [
        ...(event.toPersonId === event.personId ? fault('toPersonId', 'unchanged') : NONE),
        ...sealedOut(snapshot, 'toPersonId', event.toPersonId),
      ];
    case 'succeedAgency':
      return [
        ...(event.toAgencyId === event.fromAgencyId ? fault('toAgencyId', 'unchanged') : NONE),
        // A seal would be lifted by a reorganisation: where either is kept out, people decide first.
        ...sealedOut(snapshot, 'fromAgencyId', event.fromAgencyId),
        ...sealedOut(snapshot, 'toAgencyId', event.toAgencyId),
      ];
    case 'admitByCourtOrder':
      return [
        // Neither who proposes nor who confirms lets themselves in.
        ...(event.personId === actor.personId ? fault('personId', 'oneself') : NONE),
        ...untilFaults(event.until, now),
        ...sealedOut(snapshot, 'personId', event.personId),
      ];
    case 'endCourtOrder':
      return courtOrderFaults(snapshot, event.grantId, now);
    case 'breakGlass':
      return glassTextFaults(event.text);
    case 'confirmBreakGlass':
    case 'refuseBreakGlass':
      return glassFaults(snapshot, event.grantId, (grant) => awaitsSecond(grant, now));
    case 'reviewBreakGlass':
      return glassFaults(snapshot, event.grantId, (grant) => grant.state === 'live' && grant.reviewedSeq === null);
    default:
      return NONE;
  }
}

/** A fault at `path` where a person or an agency is sealed out of the case. */
export function sealedOut({ seals = [] }: CaseSnapshot, path: string, id: string): readonly FieldFault[] {
  return seals.some(({ personId, agencyId }) => personId === id || agencyId === id) ? fault(path, 'conflictOfInterest') : NONE;
}

function sealFaults(event: CaseEventOf<'seal'>, { grants = [], seals = [] }: CaseSnapshot, actor: ActingCaseActor): readonly FieldFault[] {
  const { personId, agencyId } = event;
  if ((personId === undefined) === (agencyId === undefined)) return fault('personId', 'oneOfTwo');
  // The sealer is the owner's: an owner shut out would leave the case to nobody, a body of oversight would be blinded.
  if (agencyId === actor.agencyId) return fault('agencyId', 'ownAgency');
  if (grants.some((grant) => grant.kind === 'oversight' && grant.agencyId === agencyId)) return fault('agencyId', 'oversees');
  return seals.some((seal) => seal.personId === (personId ?? null) && seal.agencyId === (agencyId ?? null))
    ? fault(personId === undefined ? 'agencyId' : 'personId', 'unchanged')
    : NONE;
}

function untilFaults(until: Instant, now: Instant): readonly FieldFault[] {
  if (Date.parse(until) <= Date.parse(now)) return fault('until', 'inPast');
  return dayInVietnam(until) > addDays(dayInVietnam(now), COURT_ORDER_DAYS) ? fault('until', 'tooLong') : NONE;
}

function courtOrderFaults({ grants = [] }: CaseSnapshot, grantId: string, now: Instant): readonly FieldFault[] {
  const grant = grants.find(({ id, kind }) => id === grantId && kind === 'courtOrder');
  if (grant === undefined) return fault('grantId', 'notFound');
  return courtOrderRuns(grant, now) ? NONE : fault('grantId', 'wrongState');
}

/** A reason of nothing but spaces is none. */
export function glassTextFaults(text: string): readonly FieldFault[] {
  return [...text.trim()].length < GLASS_TEXT_LENGTH ? fault('text', 'tooShort') : NONE;
}

function glassFaults(
  { grants = [] }: CaseSnapshot,
  grantId: string,
  fits: (grant: NonNullable<CaseSnapshot['grants']>[number]) => boolean,
): readonly FieldFault[] {
  const grant = grants.find(({ id, kind }) => id === grantId && kind === 'breakGlass');
  if (grant === undefined) return fault('grantId', 'notFound');
  return fits(grant) ? NONE : fault('grantId', 'wrongState');
}
