import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { AgencyImport, withOwner } from '@loive/persistence';
import { expectRefusal } from '../support/refusal.js';
import { World } from '../support/world.js';

const OLD = '00000000-0000-4000-8000-000000000901';
const NEW = '00000000-0000-4000-8000-000000000902';

let world: World;
beforeAll(async () => {
  world = await World.make();
  await world.sql(
    `INSERT INTO agencies (id, type, name_vi, name_en, province, commune, valid_from, valid_to) VALUES
       ($1, 'PROV_HEALTH', 'Sở Y tế thử cũ', 'Old health authority', 'vn-quang-ngai-2025', NULL, '2025-07-01', '2026-01-31'),
       ($2, 'PROV_HOME_AFFAIRS', 'Sở thử mới', 'New department', 'vn-quang-ngai-2025', NULL, '2026-02-01', NULL)`,
    [OLD, NEW],
  );
  await world.sql(`INSERT INTO agency_successions VALUES ($1, $2, 'merger', '2026-02-01', 'Nghị quyết thử', false)`, [OLD, NEW]);
}, 60_000);
afterAll(() => world?.close());

const asked = async (query: string) => (await world.as('statistician')).get(`/api/law/responsible?${query}`);

describe('who answers', () => {
  it('on the days on which the law changed hands', async () => {
    const on = async (day: string) => (await asked(`duty=initialVerificationLead&place=vn-lang-son&on=${day}`)).body;
    expect(await on('2025-02-28')).toMatchObject({ unresolved: false, agencyType: 'DISTRICT_LABOUR', agency: null, reason: 'beforeRegister', verified: true });
    expect(await on('2025-06-10')).toMatchObject({ unresolved: true, agencyType: null, agency: null, reason: 'noTextNamesOwner', candidates: [], verified: false });
    const { body } = await asked('duty=initialVerificationLead&place=L%E1%BA%A1ng%20S%C6%A1n&on=2025-07-01');
    expect(body).toMatchObject({ unresolved: false, agencyType: 'PROV_HEALTH', agency: { id: DEMO_AGENCIES.health.id }, reason: null, verified: true });
    expect(body['citation']).toContain('Law 53/2024/QH15 art. 27(2)');
  });

  it('after the agency ended: the one that took over, and by what', async () => {
    const body = async (day: string) => (await asked(`duty=notifiedByCommune&place=vn-quang-ngai-2025&on=${day}`)).body;
    expect(await body('2026-01-31')).toMatchObject({ agency: { id: OLD }, through: [] });
    expect(await body('2026-02-01')).toMatchObject({
      agency: { id: NEW }, through: [{ predecessor: { id: OLD, nameVi: 'Sở Y tế thử cũ' }, kind: 'merger', from: '2026-02-01', verified: false }],
    });
  });

  it.each([
    ['', ['duty', 'place'], ['required', 'required']],
    ['duty=none&place=vn-lang-son', ['duty'], ['unknownCode']],
    ['duty=legalAid&place=vn-lang-son&on=2026-02-30', ['on'], ['badDate']],
    ['duty=legalAid&place=vn-lang-son&on=2011-12-31', ['on'], ['beforeRegister']],
    ['duty=legalAid&place=vn-kon-tum&on=2025-07-01', ['place'], ['notOnThatDay']],
    ['duty=legalAid&place=vn-commune-06184&on=2025-06-30', ['place'], ['notOnThatDay']],
    ['duty=legalAid&place=Atlantis', ['place'], ['unknownPlace']],
  ])('is not told for "%s"', async (query, paths, codes) => {
    const answer = await asked(query);
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual(paths.map((path, at) => ({ path, code: codes[at] })));
  });
});

describe('an agency found by an old name', () => {
  const found = async (query: string) => (await world.as('statistician')).get(`/api/law/agencies?${query}`);

  it('comes with what it became, from the first day of that on', async () => {
    const words = 'q=so%20y%20te%20thu%20cu';
    expect((await found(`${words}&on=2026-02-01`)).body).toMatchObject({
      items: [{ agency: { id: OLD, nameVi: 'Sở Y tế thử cũ' }, to: '2026-01-31', there: false, became: [{ agency: { id: NEW, nameVi: 'Sở thử mới' }, through: [{ kind: 'merger' }] }] }],
      types: [], more: false,
    });
    expect((await found(`${words}&on=2026-01-31`)).body).toMatchObject({ items: [{ there: true, became: [] }] });
  });

  it('or with the duties of an ended kind, by who has them now', async () => {
    const { body } = await found('q=Ph%C3%B2ng%20Lao%20%C4%91%E1%BB%99ng&on=2025-07-01');
    expect(body).toMatchObject({ items: [], types: [{ agencyType: 'DISTRICT_LABOUR' }] });
    const [{ passedOn }] = body['types'] as [{ passedOn: unknown[] }];
    expect(passedOn).toContainEqual(expect.objectContaining({ duty: 'notifiedByCommune', until: '2025-02-28', agencyType: 'PROV_HEALTH', verified: true }));
  });

  it.each([['', 'q', 'required'], ['q=a&on=2026-02-30', 'on', 'badDate']])('is not looked for by "%s"', async (query, path, code) => {
    const answer = await found(query);
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual([{ path, code }]);
  });
});

describe('a row of succession', () => {
  const add = (...values: unknown[]) => world.sql(`INSERT INTO agency_successions VALUES ($1, $2, $3, $4, 'thử', false)`, values);

  it('comes in with its whole table or not at all', async () => {
    const third = '00000000-0000-4000-8000-000000000903';
    await world.sql(`INSERT INTO agencies SELECT $1, type, 'Cơ sở thử khác', '', province, commune, valid_from, valid_to FROM agencies WHERE id = $2`, [third, OLD]);
    const load = (...rows: string[]) =>
      withOwner(world.database.ownerUrl, (db) => new AgencyImport(db).addSuccessions(['predecessor,successor,kind,from,citation,verified', ...rows].join('\n')));
    const good = `${third},${NEW},merger,2026-02-01,Nghị quyết thử,yes`;
    expect(await load(good, `${OLD},${NEW},merger,2026-02-01,x,no`)).toEqual({ added: 0, faults: [{ line: 3, field: 'successor', code: 'twice' }] });
    expect(await load(good)).toEqual({ added: 1, faults: [] });
    expect(await load(good)).toMatchObject({ added: 0, faults: [{ line: 2, code: 'twice' }] });
  });

  it.each([
    ['of an agency that still stands', [DEMO_AGENCIES.police.id, NEW, 'merger', '2026-02-01']],
    ['from another day than the one after its end', [OLD, DEMO_AGENCIES.police.id, 'split', '2026-02-02']],
    ['to an agency that was not there yet', [DEMO_AGENCIES.police.id, NEW, 'merger', '2025-12-01']],
    ['to itself', [OLD, OLD, 'split', '2026-02-01']],
    ['to a part after a merger', [OLD, DEMO_AGENCIES.police.id, 'split', '2026-02-01']],
    ['to a second one after a merger', [OLD, DEMO_AGENCIES.police.id, 'merger', '2026-02-01']],
  ])('%s is refused', async (_, values) => {
    await expect(add(...values)).rejects.toThrow(/predecessor ended|successor stands|check constraint|only a split/);
  });
});
