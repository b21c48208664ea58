import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseEntitlementsView, CaseView, EntitlementsView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { expectRefusal } from '../support/refusal.js';
import { World } from '../support/world.js';

let world: World;
let theCase: CaseView;
beforeAll(async () => {
  world = await World.make();
  theCase = await world.play(await world.open('commune'), [
    ['commune', { type: 'startInitialSupport', kinds: ['essential_needs', 'medical'], at: '2025-10-09T10:00:00+07:00' }],
    ['commune', { type: 'notifyAuthority', agencyId: DEMO_AGENCIES.health.id, means: 'phone' }],
    ['commune', { type: 'recordChoice', participates: 'yes' }],
    ['health', { type: 'assessNeeds', needs: ['psychological'] }],
    ['health.head', { type: 'approvePlan', kinds: ['psychological'], at: '2025-10-10T10:00:00+07:00' }],
    ['health', { type: 'recordDelivery', kind: 'psychological', on: '2025-10-11' }],
  ]);
}, 60_000);
afterAll(() => world?.close());

const law = async (query: string) => (await world.as('statistician')).get(`/api/law/entitlements?${query}`);
const matrix = async (query: string): Promise<EntitlementsView> => {
  const answer = await law(query);
  expect(answer.status).toBe(200);
  return answer.body as unknown as EntitlementsView;
};
const ofCase = async (username: string, id = theCase.id) => (await world.as(username)).get(`/api/cases/${id}/entitlements`);

describe('the matrix of support', () => {
  it('answers for the day of identification: 30/06 and 01/07/2025', async () => {
    const older = await matrix('category=VICTIM_VN_OR_STATELESS_PR&identifiedOn=2025-06-30&on=2025-08-15&territory=vn-khanh-hoa');
    const newer = await matrix('category=VICTIM_VN_OR_STATELESS_PR&identifiedOn=2025-07-01&on=2025-08-15');
    expect([older.regime, older.kinds.length, newer.regime, newer.kinds.length]).toEqual(['REGIME_2011', 9, 'REGIME_2024', 11]);
    const hardship = older.kinds.find(({ kind }) => kind === 'hardship_allowance');
    expect(hardship).toMatchObject({ needs: ['poorHousehold'], windows: [{ endsOn: '2026-06-30', state: 'running' }] });
    expect(hardship?.level?.map(({ layer, value }) => [layer, value])).toContainEqual(['provincial', 2_000_000]);
    expect(older.decidedBy).toMatchObject({ agencyType: null, candidates: ['PROV_HEALTH'] });
    expect(newer.kinds.find(({ kind }) => kind === 'hardship_allowance')).toMatchObject({ verified: false });
  });

  it('shows no local rate where none was voted', async () => {
    const { localRates } = await matrix('category=VICTIM_VN_OR_STATELESS_PR&identifiedOn=2025-06-30&on=2025-08-15&territory=vn-binh-duong');
    expect(localRates).toMatchObject([{ territory: 'vn-binh-duong', name: { vi: 'Tỉnh Bình Dương' }, state: 'none' }]);
  });

  it('offers a foreigner no travel cost, and a citizen abroad no legal aid yet', async () => {
    const foreigner = await matrix('category=FOREIGNER_TRAFFICKED_IN_VN');
    expect(foreigner.kinds.map(({ kind }) => kind)).toEqual(['essential_needs', 'medical', 'interpretation', 'legal_advice', 'legal_aid', 'psychological']);
    expect(foreigner.decidedBy).toBeNull();
    const abroad = await matrix('category=UNDER_IDENTIFICATION_VN_ABROAD&on=2026-01-15');
    expect(abroad.notOffered.find(({ kind }) => kind === 'legal_aid')).toMatchObject({ reason: 'onceInCountry' });
  });

  it.each([
    ['', 'category', 'required'],
    ['category=VICTIM', 'category', 'unknownCode'],
    ['category=VICTIM_VN_OR_STATELESS_PR', 'identifiedOn', 'required'],
    ['category=NOT_A_VICTIM&on=2026-02-30', 'on', 'badDate'],
    ['category=NOT_A_VICTIM&identifiedOn=2025-06-31', 'identifiedOn', 'badDate'],
    ['category=NOT_A_VICTIM&on=2011-12-31', 'on', 'outsideRules'],
    ['category=VICTIM_VN_OR_STATELESS_PR&identifiedOn=2025-08-16&on=2025-08-15', 'identifiedOn', 'afterDay'],
    ['category=NOT_A_VICTIM&territory=vn-khanh-hoa-2025', 'territory', 'unknownPlace'],
    ['category=NOT_A_VICTIM&territory=56', 'territory', 'unknownPlace'],
  ])('refuses "%s" for the field %s: %s', async (query, path, code) => {
    const answer = await law(query);
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual([{ path, code }]);
  });
});

describe('what the person of a case is owed, was given and may lose', () => {
  it('comes with what was promised and given', async () => {
    const answer = await ofCase('health');
    expect(answer.status).toBe(200);
    const { kinds, ...rest } = answer.body as unknown as CaseEntitlementsView;
    expect(rest).toMatchObject({ regime: 'REGIME_2024', category: 'UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY', missing: [], identifiedOn: null });
    const kind = (name: string) => kinds.find((one) => one.kind === name);
    expect(kind('psychological')).toMatchObject({ state: 'owed', promisedOn: '2025-10-10', givenOn: ['2025-10-11'] });
    expect(kind('medical')).toMatchObject({ state: 'owed', promisedOn: '2025-10-09', givenOn: [] });
    expect(kind('travel_cost')).toMatchObject({ state: 'owed', promisedOn: null });
    expect(kind('schooling')).toMatchObject({ state: 'notOffered', reason: 'onceIdentified' });
    expect(kind('essential_needs')?.windows.find(({ id }) => id === 'stay_2024')).toMatchObject({ endsOn: '2026-02-06', state: 'over', contradicted: true });
  });

  it('waits for the nationality, and for what makes somebody stateless a resident', async () => {
    for (const [nationality, fact] of [['XX', 'nationality'], ['stateless', 'permanentResidence']] as const) {
      const { id } = await world.open('commune', { nationality });
      expect((await ofCase('commune', id)).body).toMatchObject({ category: null, missing: [fact] });
    }
  });

  it('is there for those who read the case, and for nobody else; oversight reads nothing that was said', async () => {
    expect((await ofCase('commune')).status).toBe(200);
    expectRefusal(await ofCase('auditor'), 403, 'notYours');
    for (const username of ['border', 'legalaid', 'statistician']) expectRefusal(await ofCase(username), 404, 'notFound');
  });
});
