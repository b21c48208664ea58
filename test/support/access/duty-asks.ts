import { randomUUID } from 'node:crypto';
import type { Ask } from './ask.js';
import { rightsOf } from './oracle.js';
import { betweenOf, type Principal, type Subject } from './subject.js';

/** Deeds on a duty of a case, wrong on purpose in the form. A duty is reached through one's lists. */
export function asksOfDuties(who: Principal, subject: Subject, rights: ReadonlySet<string>): Ask[] {
  const reached = reaches(who, subject);
  const ask = (type: string, right: string): Ask => ({
    route: 'POST /api/duties/{id}/events',
    what: type,
    method: 'POST',
    path: `/api/duties/${subject.dutyId}/events`,
    never: `/api/duties/${randomUUID()}/events`,
    version: 'case',
    body: { type, noSuchField: 1 },
    status: !reached ? [404] : !rights.has(`record.${right}`) ? [403] : subject.erased ? [409, 422] : [422],
  });
  return [ask('complete', 'completeDuty'), ask('resume', 'resumeDuty'), ask('extend', 'askDutyExtension'), ask('confirmExtension', 'confirmDutyExtension')];
}

/**
 * The duty board shows open duties of the own agency in the cases that its lists show, with those of nobody where it leads the
 * case, and what came to it with a referral without its case.
 */
export function asksOfBoard(who: Principal, subjects: readonly Subject[]): Ask[] {
  const check = (body: Record<string, unknown>): string[] =>
    (body['items'] as { caseId: string | null; referralCode: string | null; alias: string | null; state: string; owner: { id: string } | null }[]).flatMap((line) => {
      const leads = (): boolean => subjects.every(({ caseId, ownerAgencyId }) => caseId !== line.caseId || ownerAgencyId === who.agencyId);
      if (line.state !== 'open' || (line.owner === null ? !leads() : line.owner.id !== who.agencyId)) return ['a duty of another agency, or one that is over, is on the board'];
      if (line.caseId === null) return line.referralCode !== null && line.alias === null ? [] : ['a duty of a referral tells of its case on the board'];
      const subject = subjects.find((one) => one.caseId === line.caseId);
      return subject === undefined || reaches(who, subject) ? [] : [`a duty of ${subject.scope} is on the board`];
    });
  return ['mine', 'agency', 'overdue', 'ownerless', 'toConfirm'].map((box) => ({ route: 'GET /api/duties', what: box, method: 'GET', path: `/api/duties?box=${box}&limit=100`, status: [200], check }));
}

// By a tie, not by glass, nor by oversight.
function reaches(who: Principal, subject: Subject): boolean {
  return who.role !== 'auditor' && rightsOf(who, { ...betweenOf(who, subject), glass: null }).has('read');
}
