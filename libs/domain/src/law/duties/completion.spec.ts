import { describe, expect, it } from '@jest/globals';
import { completionOf } from './completion.js';
import { dutyChanges } from './duty-changes.js';
import { SETTINGS_AS_SHIPPED } from './duty-clock.js';
import { EXAMPLE_REGISTER } from '../testing/example-register.js';

const at = '2025-07-10T04:30:00.000Z';
const lawCase = {
  facts: { channel: 'self_report', receivedAt: '2025-07-10T02:00:00.000Z', conditions: {} },
  occurrences: [{ name: 'report_received', at: '2025-07-10T02:00:00.000Z', agencyId: 'border' }],
  register: EXAMPLE_REGISTER,
};

describe('completing a duty by hand', () => {
  it('a commune’s notice reaches the health authority of the place and starts its three days', () => {
    const notified = completionOf({ step: 'self_report.notify_health', at, agencyId: 'commune' }, lawCase);
    expect(notified).toEqual({ name: 'authority_notified', at, agencyId: 'health' });
    const changes = dutyChanges({ ...lawCase, occurrences: [...lawCase.occurrences, ...(notified ? [notified] : [])], existing: [], settings: SETTINGS_AS_SHIPPED });
    expect(changes.open.find(({ step }) => step === 'self_report.verify_initial')).toMatchObject({ ownerAgencyId: 'health', withAgencyIds: ['police'] });
  });

  it('a post that brought the person leaves them at the commune of its seat, which must now notify', () => {
    const brought = completionOf({ step: 'self_report.bring_to_commune', at, agencyId: 'border' }, lawCase);
    expect(brought).toEqual({ name: 'person_at_commune', at, agencyId: 'commune' });
    const changes = dutyChanges({ ...lawCase, occurrences: [...lawCase.occurrences, ...(brought ? [brought] : [])], existing: [], settings: SETTINGS_AS_SHIPPED });
    expect(changes.open.find(({ step }) => step === 'self_report.notify_health')?.ownerAgencyId).toBe('commune');
  });

  it('what has no set place happens where it was done', () => {
    expect(completionOf({ step: 'child_overlay.assess_and_draft_plan', at, agencyId: 'commune' }, lawCase)).toEqual({ name: 'plan_drafted', at, agencyId: 'commune' });
    expect(completionOf({ step: 'self_report.receive_person', at, agencyId: 'health-kh' }, lawCase)?.agencyId).toBe('health-kh');
  });

  it('a standing duty or an unknown one sets nothing', () => {
    expect(completionOf({ step: 'abroad_identification.direct_missions', at, agencyId: 'embassy' }, lawCase)).toBeNull();
    expect(completionOf({ step: 'no.such_step', at, agencyId: 'commune' }, lawCase)).toBeNull();
  });
});
