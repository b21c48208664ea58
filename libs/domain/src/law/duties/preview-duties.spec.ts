import { describe, expect, it } from '@jest/globals';
import { limitInVietnam } from '../calendar/deadlines.js';
import { SETTINGS_AS_SHIPPED } from './duty-clock.js';
import { EXAMPLE_REGISTER } from '../testing/example-register.js';
import { previewDuties } from './preview-duties.js';

const receivedAt = '2025-07-10T09:00:00+07:00';

describe('the duties of a case that does not exist yet', () => {
  it('shows the whole way of one who reports at a border post', () => {
    const duties = previewDuties({ channel: 'self_report', receivedAt, conditions: { is_child_u16: false }, openingAgencyId: 'border' }, EXAMPLE_REGISTER, SETTINGS_AS_SHIPPED);
    expect(duties.map(({ step, ownerAgencyId, waitsFor, dependsOn }) => [step.split('.')[1], ownerAgencyId, waitsFor, dependsOn])).toEqual([
      ['bring_to_commune', 'border', null, null],
      ['notify_health', 'commune', 'person_at_commune', null],
      ['give_initial_support', 'commune', 'person_at_commune', 'support_needed'],
      ['receive_person', 'health', 'authority_notified', null],
      ['verify_initial', 'health', 'authority_notified', null],
      ['request_identification', 'health', 'initial_verification_done', 'no_proving_document'],
      ['identify', 'police', 'verification_requested', null],
      ['send_home_or_place', 'health', 'victim_confirmed', null],
    ]);
    expect(duties.find(({ step }) => step === 'self_report.identify')).toMatchObject({ verified: false, blocksClosing: false, dueAt: null });
  });

  it('counts on from what is supposed to happen', () => {
    const later = [{ name: 'authority_notified', at: '2025-07-10T11:30:00+07:00', agencyId: 'health' }];
    const duties = previewDuties({ channel: 'self_report', receivedAt, conditions: {}, openingAgencyId: 'commune', later }, EXAMPLE_REGISTER, SETTINGS_AS_SHIPPED);
    const verify = duties.find(({ step }) => step === 'self_report.verify_initial');
    expect(limitInVietnam(verify?.dueAt ?? '')).toEqual({ on: '2025-07-13', time: '11:30' });
    expect(duties.map(({ step }) => step)).not.toContain('self_report.bring_to_commune');
  });

  it('shows the overlay where the age may be under 16, and what hangs on the harm', () => {
    const duties = previewDuties({ channel: 'rescued', receivedAt, conditions: { is_child_u16: true }, openingAgencyId: 'border' }, EXAMPLE_REGISTER, SETTINGS_AS_SHIPPED);
    const overlay = duties.filter(({ pathway }) => pathway === 'child_overlay');
    expect(overlay).toHaveLength(6);
    expect(overlay.find(({ step }) => step.endsWith('act_in_emergency'))).toMatchObject({ dependsOn: 'serious_harm_to_child', dueAt: null });
  });

  it('shows what follows where one way leads on to another', () => {
    const duties = previewDuties({ channel: 'self_returned', receivedAt, conditions: { is_child_u16: false }, openingAgencyId: 'border' }, EXAMPLE_REGISTER, SETTINGS_AS_SHIPPED);
    expect(duties.map(({ step }) => step)).toEqual(expect.arrayContaining(['self_returned.receive', 'self_report.notify_health', 'self_report.verify_initial']));
    expect(duties.map(({ step }) => step)).not.toContain('self_report.bring_to_commune');
  });

  it('names no agency for a day before 01/07/2025', () => {
    const duties = previewDuties({ channel: 'self_report', receivedAt: '2025-06-10T09:00:00+07:00', conditions: {}, openingAgencyId: 'border' }, EXAMPLE_REGISTER, SETTINGS_AS_SHIPPED);
    expect(duties.length).toBeGreaterThan(3);
    expect(duties.every(({ pathway, ownerAgencyId, unresolved }) => pathway.endsWith('_old') ? ownerAgencyId === null && unresolved !== null : pathway === 'child_overlay')).toBe(true);
  });
});
