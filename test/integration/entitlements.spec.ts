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

describe('what the law asks to be recorded', () => {
  const { health, shelter, police } = DEMO_AGENCIES;
  const duty = (of: CaseView, step: string) => of.duties.find((one) => one.step === step);
  const proof = { type: 'recordProof', kind: 'policeConfirmation', date: '2025-06-30', number: 'XN-111', issuer: 'Công an tỉnh Lạng Sơn' } as const;
  let last: CaseView;
  const refused = async (username: string, event: Record<string, unknown>) => {
    const { status, body } = await world.tryRecord(username, last, event);
    return [status, ((body['fields'] ?? body['blockers'] ?? [body]) as { path?: string; code: string }[]).map(({ path, code }) => (path === undefined ? code : `${path} ${code}`))];
  };

  it('is refused where it cannot be, with the reason', async () => {
    last = await world.play(await world.open('commune'), [
      ['commune', { type: 'notifyAuthority', agencyId: health.id, means: 'phone' }],
      ['commune', { type: 'notifyAuthority', agencyId: police.id, means: 'phone' }],
    ]);
    expect(await refused('health', { type: 'fileApplication', kinds: ['schooling'] })).toEqual([409, ['identifiedAsVictim']]);
    expect(await refused('commune', { type: 'fileApplication', kinds: ['medical'] })).toEqual([422, ['kinds badCode']]);
    expect(await refused('commune', { type: 'useOption', step: 'crime_fund_support.compile_file' })).toEqual([422, ['step notOffered']]);
    expect(await refused('commune', { type: 'recordMoment', moment: 'victim_confirmed' })).toEqual([422, ['moment badCode']]);
    expect(await refused('commune', { type: 'recordCircumstance', circumstance: 'poorHousehold', answer: 'yes', at: '2025-10-08T09:00:00+07:00' })).toEqual([422, ['at beforeReceipt']]);
    expect(await refused('health', { type: 'recordMoment', moment: 'facility_arrival', bodyAgencyId: shelter.id })).toEqual([403, ['notYours']]);
    const notice = duty(last, 'self_report.verify_initial');
    expect(await refused('commune.head', { type: 'nameDutyOwner', dutyId: notice?.id, step: notice?.step, agencyId: police.id, reason: 'vì gần hơn' })).toEqual([422, ['dutyId alreadyOwned']]);
  });

  it('opens the decision on an application under the older regime, and waits for a person to name who decides', async () => {
    last = await world.play(last, [['police', proof], ['commune.head', proof], ['health', { type: 'fileApplication', kinds: ['hardship_allowance'], at: '2025-10-15T10:00:00+07:00' }]]);
    const decide = duty(last, 'support_application.decide_kept');
    expect(decide).toMatchObject({ owner: null, unresolved: 'noTextNamesOwner', verified: false, blocksClosing: false, dueAt: '2025-10-28T17:00:00.000Z' });
    expect(duty(last, 'support_application.decide')).toBeUndefined();
    const naming = { type: 'nameDutyOwner', dutyId: decide?.id ?? '', step: decide?.step ?? '', agencyId: health.id, reason: 'Sở đang nhận hồ sơ theo thủ tục 112584' };
    expect(await refused('health.head', naming)).toEqual([403, ['notYours']]);
    last = await world.record('commune.head', last, naming);
    expect(duty(last, 'support_application.decide_kept')).toMatchObject({ owner: { id: health.id }, unresolved: 'noTextNamesOwner' });
    expect(await refused('commune.head', naming)).toEqual([422, ['agencyId unchanged']]);
    last = await world.record('health', last, { type: 'completeDuty', dutyId: decide?.id, step: decide?.step, document: 'QĐ-9' });
    expect(duty(last, 'support_application.decide_kept')?.state).toBe('met');
  });

  it('opens the duties of a stay that runs out by the days on which it happened', async () => {
    last = await world.record('commune', last, { type: 'recordMoment', moment: 'facility_arrival', bodyAgencyId: shelter.id, at: '2025-10-16T09:00:00+07:00' });
    const admit = duty(last, 'facility_emergency.admit');
    expect(admit).toMatchObject({ owner: { id: shelter.id }, openedAt: '2025-10-16T02:00:00.000Z' });
    last = await world.play(last, [
      ['shelter', { type: 'completeDuty', dutyId: admit?.id, step: admit?.step, at: '2025-10-16T09:30:00+07:00' }],
      ['commune', { type: 'recordCircumstance', circumstance: 'stay_over_ceiling', answer: 'yes', at: '2026-01-20T09:00:00+07:00' }],
    ]);
    expect(duty(last, 'facility_emergency.decide_after_ceiling')).toMatchObject({ state: 'open', dueAt: '2026-01-16T02:30:00.000Z' });
    last = await world.record('commune', last, { type: 'recordCircumstance', circumstance: 'stay_over_ceiling', answer: 'no', at: '2026-01-21T09:00:00+07:00' });
    expect(duty(last, 'facility_emergency.decide_after_ceiling')).toMatchObject({ state: 'ended' });
  });

  it('lets an option of the law be used, once, and missing papers open what they ask', async () => {
    const compile = 'crime_fund_support.compile_file';
    expect(last.options).toContainEqual(expect.objectContaining({ step: compile, referralId: null, verified: true }));
    expect((await world.page('auditor', last.id)).options).toEqual([]);
    last = await world.play(last, [['police', { type: 'useOption', step: compile }], ['police', { type: 'recordCircumstance', circumstance: 'papers_missing', answer: 'yes' }]]);
    expect(duty(last, 'crime_fund_support.ask_completion')).toMatchObject({ state: 'open', verified: true });
    expect(last.options.map(({ step }) => step)).not.toContain(compile);
    expect(await refused('police', { type: 'useOption', step: compile })).toEqual([422, ['step notOffered']]);
  });

  it('shows in the entitlements what follows from the household and from an under-18 who came along', async () => {
    const answer = async () => (await ofCase('health', last.id)).body as unknown as CaseEntitlementsView;
    const hardship = async () => (await answer()).kinds.find(({ kind }) => kind === 'hardship_allowance');
    expect(await hardship()).toMatchObject({ state: 'needsFact', needs: ['poorHousehold'] });
    expect((await answer()).companion).toBeNull();
    last = await world.play(last, [
      ['commune', { type: 'recordCircumstance', circumstance: 'poorHousehold', answer: 'yes', at: '2025-10-20T09:00:00+07:00' }],
      ['commune', { type: 'recordCircumstance', circumstance: 'accompanyingMinor', answer: 'yes', at: '2025-10-09T09:00:00+07:00' }],
    ]);
    expect(await hardship()).toMatchObject({ state: 'owed', needs: [] });
    expect((await answer()).companion).toMatchObject({ category: 'MINOR_ACCOMPANYING_VICTIM_VN_OR_STATELESS_PR', kinds: [{ kind: 'essential_needs' }, { kind: 'medical' }, { kind: 'travel_cost' }, { kind: 'psychological' }] });
    expect((await (await world.as('commune')).get(`/api/cases/${last.id}/timeline/verify`)).body).toMatchObject({ ok: true });
  });
});
