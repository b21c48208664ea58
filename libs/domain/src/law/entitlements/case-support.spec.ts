import { describe, expect, it } from '@jest/globals';
import { categoryOfCase, supportOfCase, windowState, type SupportedCase } from './case-support.js';

const FACTS = { channel: 'self_report', receivedAt: '2025-08-01T02:00:00Z', nationality: 'VN', minorU18: false, identifiedOn: null, placeId: null } as const;
const of = (facts: Partial<SupportedCase['facts']> = {}, more: Partial<Omit<SupportedCase, 'facts'>> = {}): SupportedCase => ({
  facts: { ...FACTS, ...facts },
  identification: 'underIdentification',
  receivedInCountry: false,
  events: [],
  ...more,
});

describe('the category of a case', () => {
  it.each([
    ['a citizen under identification', of(), 'UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY'],
    ['a citizen just reported', of({}, { identification: 'reported' }), 'UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY'],
    ['a citizen at an embassy', of({ channel: 'abroad_identification' }), 'UNDER_IDENTIFICATION_VN_ABROAD'],
    ['a citizen coming home through an embassy', of({ channel: 'returned_via_mission' }), 'UNDER_IDENTIFICATION_VN_ABROAD'],
    ['the same once received at home', of({ channel: 'abroad_identification' }, { receivedInCountry: true }), 'UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY'],
    ['a citizen identified', of({ identifiedOn: '2025-08-20' }, { identification: 'victim' }), 'VICTIM_VN_OR_STATELESS_PR'],
    ['a foreigner', of({ nationality: 'LA' }), 'FOREIGNER_TRAFFICKED_IN_VN'],
    ['a foreigner identified', of({ nationality: 'KH', identifiedOn: '2025-08-20' }, { identification: 'victim' }), 'FOREIGNER_TRAFFICKED_IN_VN'],
    ['somebody found not to be a victim', of({}, { identification: 'notVictim' }), 'NOT_A_VICTIM'],
  ])('%s', (_who, supported, category) => {
    expect(categoryOfCase(supported)).toEqual({ category, missing: [] });
  });

  it.each([
    ['XX', 'nationality'],
    ['stateless', 'permanentResidence'],
  ])('of nationality %s waits for %s', (nationality, fact) => {
    expect(categoryOfCase(of({ nationality }))).toEqual({ category: null, missing: [fact] });
    expect(supportOfCase(of({ nationality }), '2025-09-01')).toMatchObject({ category: null, missing: [fact] });
  });
});

describe('what the person of a case is owed, was given and may lose', () => {
  const supported = of(
    { identifiedOn: '2025-06-30', placeId: 'vn-khanh-hoa-2025' },
    {
      identification: 'victim',
      events: [
        { type: 'startInitialSupport', on: '2025-07-02', kinds: ['essential_needs', 'medical'] },
        { type: 'approvePlan', on: '2025-07-10', kinds: ['medical', 'vocational_training'] },
        { type: 'recordDelivery', on: '2025-07-12', kinds: ['medical'] },
        { type: 'recordDelivery', on: '2025-07-11', kinds: ['medical'] },
      ],
    },
  );
  const kinds = supportOfCase(supported, '2025-08-15').kinds;
  const kind = (name: string) => kinds.find((one) => one.kind === name);

  it('tells promised from given', () => {
    expect(kind('medical')).toMatchObject({ state: 'owed', promisedOn: '2025-07-02', givenOn: ['2025-07-11', '2025-07-12'] });
    expect(kind('vocational_training')).toMatchObject({ promisedOn: '2025-07-10', givenOn: [] });
    expect(kind('loan_support')).toMatchObject({ state: 'owed', promisedOn: null, givenOn: [] });
  });

  it('counts the stay from the first support and the application from identification', () => {
    expect(kind('essential_needs')?.windows.map(({ id, endsOn }) => [id, endsOn])).toContainEqual(['stay_2013', '2025-08-31']);
    expect(kind('vocational_training')?.windows).toMatchObject([{ endsOn: '2026-06-30' }]);
  });

  it('names the rate of every former territory that the place may mean', () => {
    expect(supportOfCase(supported, '2025-08-15').localRates.map(({ territory, state }) => [territory, state])).toEqual([
      ['vn-ninh-thuan', 'notOnFile'],
      ['vn-khanh-hoa', 'rates'],
    ]);
    expect(supportOfCase(of({ placeId: 'vn-khanh-hoa-2025' }), '2025-08-15').localRates).toEqual([]);
  });

  it('goes by what was stated of the household and the journey', () => {
    const stating = (stated: SupportedCase['stated']) => supportOfCase({ ...supported, stated }, '2025-08-15').kinds.filter(({ kind: name }) => ['hardship_allowance', 'travel_cost'].includes(name)).map(({ state, needs }) => [state, needs]);
    expect(stating({})).toEqual([['needsFact', ['unableToPay']], ['needsFact', ['poorHousehold']]]);
    expect(stating({ poorHousehold: true, unableToPay: false })).toEqual([['notOffered', []], ['owed', []]]);
  });

  it('asks a stateless person for their residence, and then goes by it', () => {
    const category = (permanentResidence?: boolean) => supportOfCase({ ...of({ nationality: 'stateless' }), stated: permanentResidence === undefined ? {} : { permanentResidence } }, '2025-08-15').category;
    expect([category(), category(true), category(false)]).toEqual([null, 'UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY', 'FOREIGNER_TRAFFICKED_IN_VN']);
  });

  it.each([
    ['2025-06-30', 'VN', 'MINOR_ACCOMPANYING_VICTIM_VN_OR_STATELESS_PR', 'REGIME_2011', ['essential_needs', 'medical', 'travel_cost', 'psychological']],
    ['2025-07-20', 'VN', 'MINOR_ACCOMPANYING_VICTIM_VN_OR_STATELESS_PR', 'REGIME_2024', ['essential_needs', 'medical', 'interpretation', 'legal_advice', 'legal_aid', 'travel_cost', 'psychological', 'schooling']],
    [null, 'VN', 'UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY', 'REGIME_2024', ['essential_needs', 'medical', 'interpretation', 'legal_advice', 'legal_aid', 'travel_cost', 'psychological']],
    ['2025-07-20', 'KH', 'MINOR_ACCOMPANYING_FOREIGNER', 'REGIME_2024', []],
  ] as const)('tells what an under-18 who accompanies is owed: identified %s, nationality %s', (identifiedOn, nationality, category, regime, kindsOwed) => {
    const accompanied = supportOfCase({ ...of({ identifiedOn, nationality }, identifiedOn === null ? { identification: 'underIdentification' } : {}), stated: { accompanyingMinor: true } }, '2025-08-15');
    expect([accompanied.companion?.category, accompanied.companion?.regime.id]).toEqual([category, regime]);
    expect(accompanied.companion?.kinds.flatMap(({ kind: name, state }) => (state === 'notOffered' ? [] : [name]))).toEqual(kindsOwed);
    expect(supportOfCase(supported, '2025-08-15').companion).toBeNull();
  });

  it('calls the regime of somebody undecided at the cut a reading', () => {
    const late = of({ receivedAt: '2025-06-30T16:59:00Z', identifiedOn: '2025-07-20' }, { identification: 'victim' });
    expect(supportOfCase(late, '2025-08-15').regime).toMatchObject({ id: 'REGIME_2024', verified: false, reading: 'undecidedAtCut' });
    const next = of({ receivedAt: '2025-06-30T17:00:00Z', identifiedOn: '2025-07-20' }, { identification: 'victim' });
    expect(supportOfCase(next, '2025-08-15').regime.verified).toBe(true);
  });
});

describe('a window', () => {
  it.each([
    ['2025-08-14', 'over'],
    ['2025-08-15', 'soon'],
    ['2025-09-14', 'soon'],
    ['2025-09-15', 'running'],
    [null, null],
  ])('that ends on %s is %s on 15/08/2025', (endsOn, state) => {
    expect(windowState({ endsOn }, '2025-08-15')).toBe(state);
  });
});
