import { whoMayRecord } from '../access/policy.js';
import type { ActingCaseActor } from '../access/roles.js';
import type { Blocker, CaseEvent, CaseSnapshot } from './case.js';
import type { ChartEventType } from './chart.js';

/**
 * The one blocker that hangs on a payload: a protection of age falls only with a document beside it.
 * Guards never read payloads, so the process asks this after the chart.
 */
export function missingPapers(event: CaseEvent, chartType: ChartEventType): readonly Blocker[] {
  return event.type === 'assessAge' && chartType === 'assessAge.lift' && event.document === undefined
    ? [{ code: 'ageDocument', who: whoMayRecord('assessAge') }]
    : [];
}

/**
 * Glass is confirmed, refused and reviewed by somebody else than who broke it, and reviewed by neither of the two who
 * opened it: which glass is meant stands in the payload.
 */
export function sameHand(event: CaseEvent, { grants }: CaseSnapshot, actor: ActingCaseActor): readonly Blocker[] {
  if (event.type !== 'confirmBreakGlass' && event.type !== 'refuseBreakGlass' && event.type !== 'reviewBreakGlass') return [];
  const own = grants?.some(({ id, personId, confirmedBy }) => id === event.grantId && (personId === actor.personId || (event.type === 'reviewBreakGlass' && confirmedBy === actor.personId))) === true;
  return own ? [{ code: 'anotherPerson', who: whoMayRecord(event.type) }] : [];
}
