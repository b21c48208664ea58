import { describe, expect, it } from '@jest/globals';
import { stepOf } from '../book/law-book.js';
import { dutyChanges } from './duty-changes.js';
import { SETTINGS_AS_SHIPPED } from './duty-clock.js';
import { ownerOf, whyNobody } from './step-owner.js';
import { EXAMPLE_REGISTER } from '../testing/example-register.js';

const caseOn = (on: string, channel = 'self_report') => ({ facts: { channel, receivedAt: `${on}T09:00:00+07:00`, conditions: {} }, occurrences: [{ name: 'report_received', at: `${on}T09:00:00+07:00`, agencyId: 'commune' }], register: EXAMPLE_REGISTER });

describe('who answers for a step of a running case', () => {
  it.each([
    // The body of the article, for which no agency is asserted yet.
    ['self_report_old.identify', '2025-02-28', ['DISTRICT_POLICE'], 'DISTRICT_POLICE', null, 'beforeRegister', true],
    // It ended: the row of the duty names another, of which only the press told.
    ['self_report_old.identify', '2025-03-01', ['PROV_POLICE'], 'PROV_POLICE', null, 'beforeRegister', false],
    ['self_report_old.identify', '2025-06-30', ['PROV_POLICE'], 'PROV_POLICE', null, 'beforeRegister', false],
    ['self_report.verify_initial', '2025-07-01', ['PROV_HEALTH', 'PROV_POLICE'], 'PROV_HEALTH', 'health', null, true],
    // It ended, and no text names who followed: nobody may guess.
    ['self_report_old.establish_initial_information', '2025-02-28', ['DISTRICT_LABOUR', 'DISTRICT_POLICE'], 'DISTRICT_LABOUR', null, 'beforeRegister', true],
    ['self_report_old.establish_initial_information', '2025-03-01', ['DISTRICT_LABOUR', 'DISTRICT_POLICE'], 'DISTRICT_LABOUR', null, 'noTextNamesOwner', false],
    ['self_report_old.establish_initial_information', '2025-06-30', ['DISTRICT_LABOUR', 'DISTRICT_POLICE'], 'DISTRICT_LABOUR', null, 'noTextNamesOwner', false],
  ])('%s on %s: %j', (id, on, types, type, agencyId, reason, verified) => {
    const step = stepOf(id);
    if (!step) throw new Error(`no step ${id}`);
    expect(ownerOf(step, 'commune', `${on}T09:00:00+07:00`, caseOn(on))).toMatchObject({ types, type, agencyId, reason, verified });
  });

  it('leaves a duty that nobody is known to answer for unverified, so that it holds no file open', () => {
    const on = '2025-06-10';
    const lawCase = caseOn(on);
    const occurrences = [...lawCase.occurrences, { name: 'authority_notified', at: `${on}T11:00:00+07:00`, agencyId: 'commune' }, { name: 'verification_requested', at: `${on}T15:00:00+07:00`, agencyId: 'commune' }];
    const { open } = dutyChanges({ ...lawCase, occurrences, existing: [], settings: SETTINGS_AS_SHIPPED });
    const [identify] = open.filter(({ step }) => step === 'self_report_old.identify');
    expect(identify).toMatchObject({ ownerTypes: ['PROV_POLICE'], ownerAgencyId: null, verified: false, blocksClosing: false });
  });

  it('says why nobody is named, in both languages', () => {
    expect(whyNobody('self_report_old.establish_initial_information', '2025-03-01')).toMatchObject({ vi: expect.stringContaining('chưa tìm thấy'), en: expect.stringContaining('was not found') });
    expect(whyNobody('self_report_old.establish_initial_information', '2025-02-28')).toBeNull();
    expect(whyNobody('no.such_step', '2025-03-01')).toBeNull();
  });
});
