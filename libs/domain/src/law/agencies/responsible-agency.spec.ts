import { describe, expect, it } from '@jest/globals';
import { AGENCY_TYPES, type AgencyType } from './agency-types.js';
import { addDays, inForce } from '../calendar/calendar-date.js';
import { EXAMPLE_REGISTER } from '../testing/example-register.js';
import { responsibleAgency, type ResponsibilityQuestion } from './responsible-agency.js';
import { RESPONSIBILITIES, responsibilityOn, type Responsibility, type ResponsibilityId } from './responsibilities.js';

const DONG_DANG = { province: 'vn-lang-son', commune: 'vn-commune-06184' };
const ask = (actors: readonly AgencyType[], more: Partial<ResponsibilityQuestion> = {}, register = EXAMPLE_REGISTER) =>
  responsibleAgency({ actors, holderId: null, seat: DONG_DANG, on: '2025-07-10', ...more }, register);

describe('who answers', () => {
  it('the health authority and the police of the province, health in the lead', () => {
    expect(ask(['PROV_HEALTH', 'PROV_POLICE'], { jointly: true })).toMatchObject({ agencyId: 'health', with: [{ type: 'PROV_POLICE', agencyId: 'police' }] });
  });

  it('the commune of the receiving body’s seat', () => {
    expect(ask(['COMMUNE_PC'])).toMatchObject({ agencyId: 'commune', reason: null });
  });

  it('whoever holds the matter, where the text lets any of several act', () => {
    expect(ask(['POLICE', 'BORDER_GUARD', 'ANY_BODY'], { holderId: 'border' })).toMatchObject({ agencyId: 'border', type: 'BORDER_POST' });
    expect(ask(['ANY_BODY'], { holderId: 'hotline' })).toMatchObject({ agencyId: 'hotline', type: 'HOTLINE_111' });
  });

  it('the commune itself for its child officer', () => {
    expect(ask(['COMMUNE_CHILD_OFFICER'])).toMatchObject({ agencyId: 'commune', type: 'COMMUNE_CHILD_OFFICER' });
  });

  it('a division of the provincial police, where the register has no other', () => {
    const seat = { province: 'vn-khanh-hoa-2025', commune: null };
    expect(ask(['PROV_POLICE'], { seat })).toMatchObject({ agencyId: 'police-kh', type: 'PROV_POLICE' });
  });

  it('a body of the whole country anywhere', () => {
    expect(ask(['MISSION_ABROAD'], { seat: null })).toMatchObject({ agencyId: 'embassy' });
  });
});

describe('nobody is guessed', () => {
  it('where the seat is not known', () => {
    expect(ask(['COMMUNE_PC'], { seat: { province: 'vn-lang-son', commune: null } })).toEqual({
      type: 'COMMUNE_PC', agencyId: null, reason: 'seatUnknown', candidates: ['commune', 'other-commune'], with: [],
    });
    expect(ask(['PROV_HEALTH'], { seat: null })).toMatchObject({ agencyId: null, reason: 'seatUnknown' });
  });

  it('where the register has none or several', () => {
    expect(ask(['LEGAL_AID_CENTRE'])).toMatchObject({ agencyId: null, reason: 'noAgency' });
    const twice = [...EXAMPLE_REGISTER, { ...EXAMPLE_REGISTER[5]!, id: 'health-2' }];
    expect(ask(['PROV_HEALTH', 'COMMUNE_PC'], { chosen: true }, twice)).toMatchObject({ agencyId: null, reason: 'several', candidates: expect.arrayContaining(['health', 'health-2', 'commune']) });
    expect(ask(['PROV_HEALTH'], {}, twice)).toMatchObject({ agencyId: null, reason: 'several', candidates: ['health', 'health-2'] });
  });

  it('from the agencies of a province that only shares its code', () => {
    const seat = { province: 'vn-khanh-hoa', commune: null };
    expect(ask(['PROV_HEALTH'], { seat })).toMatchObject({ agencyId: null, reason: 'noAgency' });
  });

  it('once an agency has ended', () => {
    const ended = EXAMPLE_REGISTER.map((agency) => (agency.id === 'health' ? { ...agency, validTo: '2026-01-31' } : agency));
    expect(ask(['PROV_HEALTH'], { on: '2026-01-31' }, ended)).toMatchObject({ agencyId: 'health' });
    expect(ask(['PROV_HEALTH'], { on: '2026-02-01' }, ended)).toMatchObject({ agencyId: null, reason: 'noAgency' });
  });

  it.each([
    ['2025-02-28', 'beforeRegister'],
    ['2025-03-01', 'noTextNamesOwner'],
    ['2025-06-10', 'noTextNamesOwner'],
    ['2025-06-30', 'noTextNamesOwner'],
    ['2025-07-01', null],
    ['2026-04-30', null],
  ])('for the initial verification on %s', (on, reason) => {
    const early = EXAMPLE_REGISTER.map((agency) => ({ ...agency, validFrom: '2012-01-01' }));
    const answer = ask([on < '2025-07-01' ? 'DISTRICT_LABOUR' : 'PROV_HEALTH'], { on, responsibility: 'initialVerificationLead' }, early);
    expect(answer.reason).toBe(reason);
    expect(answer.agencyId).toBe(reason === null ? 'health' : null);
  });
});

describe('the rows of responsibility', () => {
  const duties = Object.entries(RESPONSIBILITIES) as [ResponsibilityId, readonly Responsibility[]][];

  it.each(duties)('%s covers every day since 2012 once', (_, rows) => {
    expect(rows[0]?.from).toBe('2012-01-01');
    expect(rows.at(-1)?.to).toBeNull();
    for (const [index, row] of rows.entries()) {
      const next = rows[index + 1];
      if (next) expect(next.from).toBe(addDays(row.to ?? '', 1));
    }
  });

  it('name no type after it ended', () => {
    for (const [, rows] of duties) {
      for (const row of rows) {
        if (row.type !== null && 'closedOn' in AGENCY_TYPES[row.type]) expect((row.to ?? '9') <= '2025-06-30').toBe(true);
      }
    }
  });

  it('answer by the day, and say when they do not reach back', () => {
    expect(responsibilityOn('notifiedByCommune', '2025-02-28').type).toBe('DISTRICT_LABOUR');
    expect(responsibilityOn('notifiedByCommune', '2025-03-01').type).toBeNull();
    expect(responsibilityOn('notifiedByCommune', '2025-07-01')).toMatchObject({ type: 'PROV_HEALTH', verified: true });
    expect(inForce({ from: '2025-07-01', to: null }, '2025-07-01')).toBe(true);
    expect(() => responsibilityOn('legalAid', '2011-12-31')).toThrow(RangeError);
  });
});
