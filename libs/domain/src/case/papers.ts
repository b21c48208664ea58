import { whoMayRecord } from '../access/policy.js';
import type { Blocker, CaseEvent } from './case.js';
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
