import { describe, expect, it } from '@jest/globals';
import { EXAMPLE_REGISTER } from '../testing/example-register.js';
import type { ResponsibilityId } from './responsibilities.js';
import { withSuccessions } from './handed-on.js';
import type { Succession } from './successions.js';
import { whoAnswers } from './who-answers.js';

const ask = (duty: ResponsibilityId, place: string, on: string, register = EXAMPLE_REGISTER) => whoAnswers({ duty, place, on }, register);

describe('who answers for a duty at a place on a day', () => {
  it.each<[ResponsibilityId, string, string, unknown]>([
    ['notifiedByCommune', 'vn-lang-son', '2025-02-28', { type: 'DISTRICT_LABOUR', agencyId: null, reason: 'beforeRegister', verified: true }],
    ['notifiedByCommune', 'vn-lang-son', '2025-03-01', { type: null, agencyId: null, reason: 'noTextNamesOwner', verified: false }],
    ['notifiedByCommune', 'Lạng Sơn', '2025-06-30', { type: null, reason: 'noTextNamesOwner' }],
    ['notifiedByCommune', 'tinh lang son', '2025-07-01', { type: 'PROV_HEALTH', agencyId: 'health', reason: null, verified: true }],
    ['notifiedByCommune', 'vn-commune-06184', '2026-04-30', { agencyId: 'health' }],
    ['firstContact', 'xã Đồng Đăng, Lạng Sơn', '2025-07-10', { type: 'COMMUNE_PC', agencyId: 'commune' }],
    ['firstContact', 'vn-lang-son', '2025-07-10', { agencyId: null, reason: 'seatUnknown', candidates: [{ type: 'COMMUNE_PC', agencyId: 'commune' }, { type: 'COMMUNE_PC', agencyId: 'other-commune' }] }],
    ['placement', 'vn-ninh-thuan', '2025-04-01', { type: null, candidates: [{ type: 'PROV_HEALTH', agencyId: null }, { type: 'PROV_HOME_AFFAIRS', agencyId: null }] }],
    ['childOverlay', 'vn-commune-06184', '2025-07-10', { type: null, candidates: [{ type: 'COMMUNE_PC', agencyId: 'commune' }, { type: 'PROV_HEALTH', agencyId: 'health' }] }],
    ['hotline', 'vn-lang-son', '2026-01-01', { type: 'HOTLINE_111', agencyId: 'hotline' }],
    ['legalAid', 'vn-lang-son', '2026-01-01', { type: 'LEGAL_AID_CENTRE', agencyId: null, reason: 'noAgency' }],
  ])('%s at %s on %s', (duty, place, on, answer) => {
    expect(ask(duty, place, on)).toMatchObject({ ok: true, answer });
  });

  it('reads a code by the day: 56 is another Khánh Hoà since the merger, and 58 is none any more', () => {
    expect(ask('identification', '56', '2025-07-01')).toMatchObject({ ok: true, answer: { agencyId: 'police-kh' } });
    expect(ask('identification', '58', '2025-07-01')).toEqual({ ok: false, fault: 'notOnThatDay' });
  });

  it.each([
    ['vn-commune-06184', '2025-06-30', 'notOnThatDay'],
    ['tỉnh Kon Tum', '2025-07-01', 'notOnThatDay'],
    ['vn-kon-tum', '2025-07-01', 'notOnThatDay'],
    ['Atlantis', '2025-07-01', 'unknownPlace'],
  ])('refuses %s on %s: %s', (place, on, fault) => {
    expect(ask('firstContact', place, on)).toEqual({ ok: false, fault });
  });

  it('never chooses among communes of one name', () => {
    const result = ask('firstContact', 'xã Tân Tiến', '2025-07-10');
    expect(result).toMatchObject({ ok: true, answer: { agencyId: null, reason: 'severalPlaces' } });
    expect(result.ok && result.answer.places.length).toBeGreaterThan(1);
  });
});

describe('a former commune on a day of its own', () => {
  const places = (place: string, on = '2024-06-01') => {
    const result = ask('identification', place, on);
    return result.ok ? result.answer.places.map(({ name, province }) => [name, province?.name]) : result.fault;
  };

  it.each([
    ['Thọ Xương, Bắc Giang', [['Phường Thọ Xương', 'Tỉnh Bắc Giang']]],
    ['Thọ Xương', [['Phường Thọ Xương', 'Tỉnh Bắc Giang'], ['Xã Thọ Xương', 'Tỉnh Thanh Hoá']]],
    // It was another province then, whatever the one of today is called.
    ['Thọ Xương, Bắc Ninh', 'notOnThatDay'],
    // Whether it lay in Hải Dương or in Hải Phòng, no text tells and no code: whoever names one of them may be right.
    ['Tam Kỳ, Hải Dương', [['Xã Tam Kỳ', 'Tỉnh Hải Dương']]],
    ['Tam Kỳ, Hải Phòng', [['Xã Tam Kỳ', 'Thành phố Hải Phòng']]],
    ['Tam Kỳ, Quảng Ngãi', 'unknownPlace'],
  ])('%s lay where it lay then', (place, found) => expect(places(place)).toEqual(found));

  it('is any of those of its name where the district is left out', () => {
    const found = places('Hòa Bình, Lạng Sơn') as string[][];
    expect(found.length).toBeGreaterThan(1);
    for (const [name, province] of found) expect([name, province]).toEqual([expect.stringMatching(/^Xã Ho[àa] ?B[iì]nh|^Xã Hòa Bình/), 'Tỉnh Lạng Sơn']);
    const [[, one] = []] = found.map(([name = '']) => /\((.*)\)/.exec(name) ?? []);
    expect(places(`Hòa Bình, ${String(one)}`)).toHaveLength(1);
  });

  it('is none since', () => expect(places('Thọ Xương, Bắc Giang', '2025-07-01')).toBe('notOnThatDay'));
});

describe('an agency that handed its work on', () => {
  const health = EXAMPLE_REGISTER.find(({ id }) => id === 'health')!;
  const register = [
    ...EXAMPLE_REGISTER.map((agency) => (agency === health ? { ...agency, validTo: '2026-01-31' } : agency)),
    { ...health, id: 'north', type: 'PROV_HOME_AFFAIRS', validFrom: '2026-02-01' },
    { ...health, id: 'south', type: 'PROV_HOME_AFFAIRS', validFrom: '2026-02-01' },
  ];
  const to = (successor: string, kind: Succession['kind']): Succession => ({ predecessor: 'health', successor, kind, from: '2026-02-01', citation: 'invented', verified: false });

  it('is answered for by the one that took over, with the step', () => {
    const book = withSuccessions(register, [to('north', 'merger')]);
    expect(ask('notifiedByCommune', 'vn-lang-son', '2026-01-31', book)).toMatchObject({ answer: { agencyId: 'health', through: [] } });
    expect(ask('notifiedByCommune', 'vn-lang-son', '2026-02-01', book)).toMatchObject({ answer: { agencyId: 'north', reason: null, through: [{ from: '2026-02-01' }] } });
  });

  it('is left to a person after a split', () => {
    const book = withSuccessions(register, [to('north', 'split'), to('south', 'split')]);
    expect(ask('notifiedByCommune', 'vn-lang-son', '2026-02-01', book)).toMatchObject({
      answer: { type: 'PROV_HEALTH', agencyId: null, reason: 'several', candidates: [{ agencyId: 'north' }, { agencyId: 'south' }] },
    });
  });
});
