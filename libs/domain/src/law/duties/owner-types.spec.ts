import { describe, expect, it } from '@jest/globals';
import { stepOf } from '../book/law-book.js';
import { ownerTypesOn } from './owner-types.js';
import { responsibilityOn, type ResponsibilityId } from '../agencies/responsibilities.js';

const DAYS = ['2025-02-28', '2025-03-01', '2025-06-30', '2025-07-01', '2026-04-30'] as const;
type FiveDays = readonly [string | null, string | null, string | null, string | null, string | null];

// Null: no text names an owner, and a person must.
const BY_DUTY: readonly (readonly [ResponsibilityId, FiveDays])[] = [
  ['firstContact', ['COMMUNE_PC', 'COMMUNE_PC', 'COMMUNE_PC', 'COMMUNE_PC', 'COMMUNE_PC']],
  ['notifiedByCommune', ['DISTRICT_LABOUR', null, null, 'PROV_HEALTH', 'PROV_HEALTH']],
  ['initialVerificationLead', ['DISTRICT_LABOUR', null, null, 'PROV_HEALTH', 'PROV_HEALTH']],
  ['initialVerificationPartner', ['DISTRICT_POLICE', 'PROV_POLICE', 'PROV_POLICE', 'PROV_POLICE', 'PROV_POLICE']],
  ['identification', ['DISTRICT_POLICE', 'PROV_POLICE', 'PROV_POLICE', 'PROV_POLICE', 'PROV_POLICE']],
  ['landGateReception', ['BORDER_POST', 'BORDER_POST', 'BORDER_POST', 'MOD_BODY', 'MOD_BODY']],
  ['airportReception', ['MPS_IMMIGRATION', 'MPS_IMMIGRATION', 'MPS_IMMIGRATION', 'MPS_BODY', 'MPS_BODY']],
  ['placement', ['DISTRICT_LABOUR', null, null, 'PROV_HEALTH', 'PROV_HEALTH']],
  ['supportDecision', ['DISTRICT_PC_CHAIR', null, null, 'PROV_HEALTH', 'PROV_HEALTH']],
  ['facilityLicence', ['PROV_LABOUR', null, null, 'PROV_HEALTH', 'PROV_HEALTH']],
  ['childOverlay', ['COMMUNE_PC', null, null, null, null]],
  ['overseasLabourSupervision', ['PROV_LABOUR', 'PROV_HOME_AFFAIRS', 'PROV_HOME_AFFAIRS', 'PROV_HOME_AFFAIRS', 'PROV_HOME_AFFAIRS']],
  ['hotline', ['MOLISA_CHILD', 'PROV_HEALTH', 'PROV_HEALTH', 'HOTLINE_111', 'HOTLINE_111']],
  ['reportingLead', ['PROV_POLICE', 'PROV_POLICE', 'PROV_POLICE', 'PROV_POLICE', 'PROV_POLICE']],
  ['supportLead', ['PROV_LABOUR', 'PROV_HEALTH', 'PROV_HEALTH', 'PROV_HEALTH', 'PROV_HEALTH']],
  ['legalAid', ['LEGAL_AID_CENTRE', 'LEGAL_AID_CENTRE', 'LEGAL_AID_CENTRE', 'LEGAL_AID_CENTRE', 'LEGAL_AID_CENTRE']],
  ['returningWomenSupport', ['WOMENS_UNION', 'WOMENS_UNION', 'WOMENS_UNION', 'WOMENS_UNION', 'WOMENS_UNION']],
];

describe('who answers for a duty', () => {
  it.each(BY_DUTY.flatMap(([duty, types]) => DAYS.map((on, index) => [duty, on, types[index] ?? null] as const)))('%s on %s: %s', (duty, on, type) => {
    const row = responsibilityOn(duty, on);
    expect(row.type).toBe(type);
    if (type === null) expect(row).toMatchObject({ verified: false, reason: { vi: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) } });
  });
});

describe('who answers for a step', () => {
  it.each([
    ['self_report_old.establish_initial_information', '2025-02-28', ['DISTRICT_LABOUR', 'DISTRICT_POLICE']],
    ['self_report_old.establish_initial_information', '2025-03-01', []],
    ['self_report_old.identify', '2025-02-28', ['DISTRICT_POLICE']],
    ['self_report_old.identify', '2025-03-01', ['PROV_POLICE']],
    ['self_report_old.identify', '2025-06-30', ['PROV_POLICE']],
    ['self_report.identify', '2025-07-01', ['PROV_POLICE']],
    ['support_application_old.appraise', '2025-02-28', ['DISTRICT_LABOUR']],
    ['support_application_old.appraise', '2025-03-01', []],
    ['support_application_old.decide', '2025-02-28', ['DISTRICT_PC_CHAIR']],
    ['support_application_old.decide', '2025-06-30', []],
    ['support_application.decide', '2026-04-30', ['PROV_HEALTH']],
    ['foreigner_in_vietnam_old.bring_to_gate', '2025-02-28', ['PROV_LABOUR', 'FACILITY']],
    ['foreigner_in_vietnam_old.bring_to_gate', '2025-03-01', []],
    ['child_overlay.assess_initial_risk', '2025-06-30', ['COMMUNE_PC']],
  ])('%s on %s', (id, on, types) => {
    const step = stepOf(id);
    const owner = step && ownerTypesOn(step, on);
    expect(owner?.types).toEqual(types);
    expect(owner?.reason === null).toBe(types.length > 0);
  });

  it('is nobody once its only type has ended and no row says who followed', () => {
    expect(ownerTypesOn({ actors: ['DISTRICT_POLICE'], citation: '-' }, '2025-03-01')).toMatchObject({ types: [], reason: { en: expect.stringContaining('had ended') } });
  });
});
