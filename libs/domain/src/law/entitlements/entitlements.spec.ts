import { describe, expect, it } from '@jest/globals';
import { SUPPORT_KINDS } from '../../case/codes.js';
import { deciderOf, mayApply } from './decided-by.js';
import type { SupportCategory } from './eligibility.js';
import { entitlementsOf, type Entitlement, type PersonForSupport } from './entitlements.js';
import type { SupportKind } from './kinds.js';

const LATER = '2026-01-15';
const known = { facts: { poorHousehold: true, unableToPay: true, inFacility: true, decidedForPerson: true } } as const;

const person = (category: SupportCategory, identifiedOn: string | null, more: Partial<PersonForSupport> = {}): PersonForSupport => ({ category, identifiedOn, minor: true, ...known, ...more });
const kind = (one: PersonForSupport, name: SupportKind, on = LATER): Entitlement => entitlementsOf(one, on).kinds.find((row) => row.kind === name) as Entitlement;

// Columns in the order of SUPPORT_KINDS: needs, medical, interpretation, advice, aid, travel, psychological, schooling, vocational, hardship, loan.
const MATRIX: readonly (readonly [SupportCategory, string | null, string])[] = [
  ['VICTIM_VN_OR_STATELESS_PR', '2025-07-01', 'xxxxxxxxxxx'],
  ['MINOR_ACCOMPANYING_VICTIM_VN_OR_STATELESS_PR', '2025-07-01', 'xxxxxxxx...'],
  ['UNDER_IDENTIFICATION_VN_ABROAD', null, 'xxxx.......'],
  ['UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY', null, 'xxxxxxx....'],
  ['FOREIGNER_TRAFFICKED_IN_VN', '2025-07-01', 'xxxxx.x....'],
  ['FOREIGNER_TRAFFICKED_IN_VN', null, 'xxxxx.x....'],
  ['MINOR_ACCOMPANYING_FOREIGNER', null, '...........'],
  ['NOT_A_VICTIM', null, '...........'],
  ['MINOR_ACCOMPANYING', null, '...........'],
  ['WAITING_FOR_VERIFICATION', null, '...........'],
  ['VICTIM_VN_OR_STATELESS_PR', '2025-06-30', 'xx..xxxxxxx'],
  ['MINOR_ACCOMPANYING_VICTIM_VN_OR_STATELESS_PR', '2025-06-30', 'xx...xx....'],
  ['FOREIGNER_TRAFFICKED_IN_VN', '2025-06-30', 'xx..xxx....'],
  ['MINOR_ACCOMPANYING', '2025-06-30', 'xx...xx....'],
  ['MINOR_ACCOMPANYING_FOREIGNER', '2025-06-30', 'xx...xx....'],
  ['NOT_A_VICTIM', '2025-06-30', '...........'],
  ['UNDER_IDENTIFICATION_VN_ABROAD', '2025-06-30', '...........'],
  ['UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY', '2025-06-30', 'x..........'],
  ['VICTIM_VN_OR_STATELESS_PR', '2011-12-31', 'xx..xxxxxxx'],
];

describe.each(MATRIX)('%s identified on %s', (category, identifiedOn, row) => {
  it.each(SUPPORT_KINDS.map((name, place) => [name, row[place] === 'x'] as const))('%s: %s', (name, given) => {
    const found = kind(person(category, identifiedOn), name);
    expect([found.kind, found.state]).toEqual([name, given ? 'owed' : 'notOffered']);
    expect(found.reason === null).toBe(given);
    expect(found.citation !== null && found.contentCitation !== null).toBe(given);
  });
});

describe('what is owed', () => {
  it('cites the letter that gives it to a victim, and the clause that gives it to others', () => {
    expect(kind(person('VICTIM_VN_OR_STATELESS_PR', '2025-07-01'), 'legal_aid').citation).toBe('Law 53/2024/QH15 art. 37(1)(đ)');
    expect(kind(person('UNDER_IDENTIFICATION_VN_ABROAD', null), 'legal_advice').citation).toBe('Law 53/2024/QH15 art. 37(3)');
    expect(kind(person('VICTIM_VN_OR_STATELESS_PR', '2025-06-30'), 'schooling').citation).toBe('Law 66/2011/QH12 art. 32(1)');
  });

  it('to a foreigner who waits for identification under the 2011 law is what everybody who waits is owed', () => {
    const waiting = (name: SupportKind, on: string) => kind(person('FOREIGNER_TRAFFICKED_IN_VN', null), name, on);
    expect(waiting('essential_needs', '2025-06-30')).toMatchObject({ state: 'owed', citation: 'Decree 09/2013/NĐ-CP art. 19(1)(b)' });
    expect(waiting('medical', '2025-06-30')).toMatchObject({ state: 'notOffered', reason: 'onceIdentified' });
    expect(waiting('schooling', '2025-06-30')).toMatchObject({ state: 'notOffered', reason: 'notInRow' });
    expect(waiting('medical', '2025-07-01')).toMatchObject({ state: 'owed' });
  });

  it('of schooling is for under-18s as far as read, and asks where the age is not known', () => {
    const victim = (minor: boolean | null) => kind(person('VICTIM_VN_OR_STATELESS_PR', '2025-07-01', { minor }), 'schooling');
    expect(victim(true)).toMatchObject({ state: 'owed', needs: [] });
    expect(victim(false)).toMatchObject({ state: 'notOffered', reason: 'under18Only' });
    expect(victim(null)).toMatchObject({ state: 'needsFact', needs: ['age'] });
  });

  it.each([
    ['schooling', 'poorHousehold'],
    ['hardship_allowance', 'poorHousehold'],
    ['travel_cost', 'unableToPay'],
    ['psychological', 'inFacility'],
  ] as const)('of %s under the 2011 regime hangs on %s', (name, fact) => {
    const victim = (facts: PersonForSupport['facts']) => kind(person('VICTIM_VN_OR_STATELESS_PR', '2025-06-30', { facts }), name);
    expect(victim({})).toMatchObject({ state: 'needsFact', needs: [fact] });
    expect(victim({ [fact]: true })).toMatchObject({ state: 'owed', needs: [] });
    expect(victim({ [fact]: false })).toMatchObject({ state: 'notOffered', reason: 'conditionNotMet' });
    expect(kind(person('VICTIM_VN_OR_STATELESS_PR', '2025-07-01', { facts: {} }), name).state).toBe('owed');
  });

  it('waits for what decides the category', () => {
    const found = entitlementsOf({ category: null, missing: ['permanentResidence'], identifiedOn: null }, LATER);
    expect(new Set(found.kinds.map(({ state, needs }) => `${state} ${needs.join()}`))).toEqual(new Set(['needsFact permanentResidence']));
    expect(found.row).toBeNull();
  });

  it('of the 2024 regime whose level was not read is called not verified, and has no figure', () => {
    const unread = entitlementsOf(person('VICTIM_VN_OR_STATELESS_PR', '2025-07-01'), LATER).kinds.filter(({ verified }) => !verified);
    expect(unread.map((one) => one.kind)).toEqual(['interpretation', 'vocational_training', 'hardship_allowance', 'loan_support']);
    expect(unread.flatMap(({ levels }) => levels)).toEqual([]);
  });

  it.each([
    ['2025-07-01', ['medical', 'interpretation', 'travel_cost', 'psychological', 'vocational_training', 'hardship_allowance', 'loan_support']],
    ['2025-06-30', ['psychological', 'vocational_training', 'loan_support']],
  ])('of somebody identified on %s has no level that was read for %j', (identifiedOn, names) => {
    const { kinds } = entitlementsOf(person('VICTIM_VN_OR_STATELESS_PR', identifiedOn), LATER);
    expect(kinds.filter(({ state, levelVerified }) => state === 'owed' && !levelVerified).map((one) => one.kind)).toEqual(names);
  });
});

describe('where texts disagree', () => {
  const stays = (identifiedOn: string, on: string) =>
    kind(person('VICTIM_VN_OR_STATELESS_PR', identifiedOn, { startedOn: '2025-05-01' }), 'essential_needs', on).windows.filter(({ conflict }) => conflict === 'stay').map(({ id, endsOn }) => [id, endsOn]);

  it('each length of stay comes with its own end, none chosen', () => {
    expect(stays('2025-06-30', '2025-07-15')).toEqual([
      ['stay_2013', '2025-06-30'],
      ['stay_emergency_2011', '2025-08-01'],
      ['food_stay_2019', '2025-08-01'],
    ]);
    expect(stays('2025-07-01', '2025-07-15')).toEqual([
      ['stay_2024', '2025-08-29'],
      ['stay_emergency_2024', '2025-08-01'],
    ]);
  });

  it.each([
    ['2026-09-30', false],
    ['2026-10-01', true],
  ])('on %s the unread circular of 2026 is named: %s, and no figure of it used', (on, named) => {
    const level = kind(person('VICTIM_VN_OR_STATELESS_PR', '2025-07-01'), 'essential_needs', on).levels.find(({ layer }) => layer === 'circular2026');
    expect(level === undefined).toBe(!named);
    if (named) expect(level).toMatchObject({ value: null, verified: false });
  });

  it.each([
    // [identified, day, state, conflict, needs]
    ['2025-06-30', '2017-12-31', 'owed', null, []],
    ['2025-06-30', '2025-06-30', 'needsFact', null, ['financialHardship']],
    ['2025-06-30', '2025-07-01', 'owed', 'legalAid', []],
    ['2025-07-01', '2025-07-01', 'owed', null, []],
  ] as const)('legal aid of somebody identified on %s is on %s: %s', (identifiedOn, on, state, conflict, needs) => {
    expect(kind(person('VICTIM_VN_OR_STATELESS_PR', identifiedOn), 'legal_aid', on)).toMatchObject({ state, conflict, needs, verified: conflict === null });
  });
});

describe('the examples of acceptance', () => {
  it('A3: identified on 30/06/2025, applies on 15/08/2025', () => {
    const on = '2025-08-15';
    const of = (territory: string) => person('VICTIM_VN_OR_STATELESS_PR', '2025-06-30', { facts: {}, startedOn: '2025-07-01', territories: [territory] });
    const answer = entitlementsOf(of('vn-khanh-hoa'), on);
    expect(answer.regime).toMatchObject({ id: 'REGIME_2011', verified: true });
    for (const name of ['schooling', 'vocational_training', 'hardship_allowance'] as const) {
      expect(kind(of('vn-khanh-hoa'), name, on).windows).toMatchObject([{ id: 'apply_2011', endsOn: '2026-06-30', verified: true }]);
    }
    expect(kind(of('vn-khanh-hoa'), 'hardship_allowance', on)).toMatchObject({ state: 'needsFact', needs: ['poorHousehold'] });
    const levels = kind(of('vn-khanh-hoa'), 'hardship_allowance', on).levels;
    expect(levels.map(({ layer, value, verified }) => [layer, value, verified])).toEqual([
      ['national2013', 1_000_000, true],
      ['national2019', null, false],
      ['provincial', 2_000_000, true],
    ]);
    expect(kind(of('vn-khanh-hoa'), 'essential_needs', on)).toMatchObject({ conflict: 'stay' });
    expect(kind(of('vn-khanh-hoa'), 'essential_needs', on).windows.map(({ endsOn }) => endsOn)).toEqual(['2025-08-30', '2025-10-01', '2025-10-01']);
    expect(entitlementsOf(of('vn-binh-duong'), on).localRates).toMatchObject([{ territory: 'vn-binh-duong', state: 'none', levels: [] }]);
    expect(kind(of('vn-binh-duong'), 'hardship_allowance', on).levels.some(({ layer }) => layer === 'provincial')).toBe(false);
    expect(deciderOf('REGIME_2011', on)).toMatchObject({ type: null, candidates: ['PROV_HEALTH'], verified: false });
  });

  it('A4: a foreign adult under identification is offered interpretation and psychological support, no travel', () => {
    const foreigner = person('FOREIGNER_TRAFFICKED_IN_VN', null, { minor: false, facts: {} });
    expect(kind(foreigner, 'travel_cost')).toMatchObject({ state: 'notOffered', reason: 'notInRow' });
    for (const name of ['interpretation', 'psychological'] as const) expect(kind(foreigner, name)).toMatchObject({ state: 'owed', needs: ['decidedForPerson'] });
  });

  it('A5: a citizen under identification at an embassy has legal aid, travel and psychological support once in the country', () => {
    const abroad = person('UNDER_IDENTIFICATION_VN_ABROAD', null);
    for (const name of ['legal_aid', 'travel_cost', 'psychological'] as const) expect(kind(abroad, name)).toMatchObject({ state: 'notOffered', reason: 'onceInCountry' });
    expect(kind(abroad, 'legal_advice').state).toBe('owed');
    expect(kind(abroad, 'loan_support')).toMatchObject({ state: 'notOffered', reason: 'onceIdentified' });
    for (const name of ['legal_aid', 'travel_cost', 'psychological'] as const) {
      expect(kind(person('UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY', null), name).state).toBe('owed');
    }
  });
});

describe('who decides an application', () => {
  it.each([
    ['REGIME_2011', '2025-02-28', 'DISTRICT_PC_CHAIR', true],
    ['REGIME_2011', '2025-03-01', null, false],
    ['REGIME_2011', '2025-06-30', null, false],
    ['REGIME_2011', '2025-07-01', null, false],
    ['REGIME_2024', '2025-07-01', 'PROV_HEALTH', true],
  ] as const)('%s on %s: %s', (regime, on, type, verified) => {
    expect(deciderOf(regime, on)).toMatchObject({ type, verified });
  });

  it.each([
    ['VICTIM_VN_OR_STATELESS_PR', '2025-07-01', true],
    ['MINOR_ACCOMPANYING_VICTIM_VN_OR_STATELESS_PR', '2025-07-01', true],
    ['FOREIGNER_TRAFFICKED_IN_VN', '2025-07-01', false],
    ['UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY', null, false],
    ['VICTIM_VN_OR_STATELESS_PR', '2025-06-30', true],
    ['FOREIGNER_TRAFFICKED_IN_VN', '2025-06-30', false],
  ] as const)('matters to a %s identified on %s: %s', (category, identifiedOn, applies) => {
    expect(mayApply(entitlementsOf(person(category, identifiedOn), LATER).kinds)).toBe(applies);
  });
});
