import { randomUUID } from 'node:crypto';
import type { Ask } from './ask.js';
import { rightsOf } from './oracle.js';
import { betweenOf, type Principal, type Subject } from './subject.js';

/** Deeds on a duty of a case, wrong on purpose in the form. A duty is reached through one's lists: by a tie, not by glass, nor by oversight. */
export function asksOfDuties(who: Principal, subject: Subject, rights: ReadonlySet<string>): Ask[] {
  const reached = who.role !== 'auditor' && rightsOf(who, { ...betweenOf(who, subject), glass: null }).has('read');
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
