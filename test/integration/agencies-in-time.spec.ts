import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlaceStatisticsView } from '@loive/contracts';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import { AgencyImport, withOwner } from '@loive/persistence';
import pg from 'pg';
import { eventually } from '../support/postgres.js';
import { plantCounted } from '../support/counted.js';
import { expectRefusal } from '../support/refusal.js';
import { World } from '../support/world.js';

const OLD = '00000000-0000-4000-8000-000000000901';
const NEW = '00000000-0000-4000-8000-000000000902';
const LATE = '00000000-0000-4000-8000-000000000908';
const KON_TUM = '00000000-0000-4000-8000-000000000909';

let world: World;
beforeAll(async () => {
  world = await World.make();
  await world.sql(
    `INSERT INTO agencies (id, type, name_vi, name_en, province, commune, valid_from, valid_to) VALUES
       ($1, 'PROV_HEALTH', 'Sở Y tế thử cũ', 'Old health authority', 'vn-quang-ngai-2025', NULL, '2025-07-01', '2026-01-31'),
       ($2, 'PROV_HOME_AFFAIRS', 'Sở thử mới', 'New department', 'vn-quang-ngai-2025', NULL, '2026-02-01', NULL),
       ($3, 'PROV_POLICE', 'Công an thử', 'Old police', 'vn-kon-tum', NULL, '2012-01-01', '2025-06-30')`,
    [OLD, NEW, KON_TUM],
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

describe('an agency that an event names', () => {
  const told = async (on: { id: string; version: number }, event: Parameters<World['tryRecord']>[2]) => {
    const { status, body } = await world.tryRecord('police', on, event);
    return { status, fields: body['fields'] as unknown };
  };

  it('works on the case now, so it has not ended; a paper is of a body of its own day', async () => {
    const opened = await world.open('police');
    const refused = (path: string, code: string) => ({ status: 422, fields: [{ path, code }] });
    expect(await told(opened, { type: 'notifyAuthority', agencyId: OLD, means: 'phone', at: '2025-10-09T10:00:00+07:00' })).toEqual(refused('agencyId', 'agencyEnded'));
    const link = (bodyAgencyId: string, on: string) => ({ type: 'linkProceedings', bodyAgencyId, number: '12/TB-CQĐT', stage: 'denunciation', on }) as const;
    expect(await told(opened, link(NEW, '2025-10-10'))).toEqual(refused('bodyAgencyId', 'agencyNotYet'));
    expect(await told(opened, link(KON_TUM, '2025-10-10'))).toEqual(refused('bodyAgencyId', 'agencyEnded'));
    const { id: health } = DEMO_AGENCIES.health;
    expect(await told(opened, { ...link(health, '2025-10-10'), stage: 'investigation' })).toEqual(refused('bodyAgencyId', 'notOfStage'));
    expect((await told(opened, link(OLD, '2025-10-10'))).status).toBe(200);
    const rescue = async (agencyId: string, on: string) =>
      (await (await world.as('police')).post('/api/rescues', { at: `${on}T05:30:00+07:00`, placeId: 'vn-lang-son', agencyId, people: 2 }, { 'idempotency-key': randomUUID() })).body['fields'] as unknown;
    expect(await rescue(OLD, '2026-02-01')).toEqual([{ path: 'agencyId', code: 'agencyEnded' }]);
    expect(await rescue(NEW, '2026-01-31')).toEqual([{ path: 'agencyId', code: 'agencyNotYet' }]);
    expect(await rescue(OLD, '2026-01-31')).toBeUndefined();
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
    expect(await load(good, `${OLD},${NEW},merger,2026-02-01,x,no`)).toEqual({ added: 0, ended: 0, faults: [{ line: 3, field: 'successor', code: 'twice' }] });
    expect(await load(good)).toEqual({ added: 1, ended: 0, faults: [] });
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

describe('a row of an agency', () => {
  it('changes in nothing but its end, which has a row with its source and is written once', async () => {
    const set = (what: string, id = NEW) => world.sql(`UPDATE agencies SET ${what} WHERE id = $1`, [id]);
    for (const what of [`name_vi = 'Sở khác'`, `province = NULL`, `valid_from = '2025-07-01'`, `valid_to = '2026-11-30'`]) await expect(set(what)).rejects.toThrow(/only ends/);
    await expect(set('valid_to = NULL', OLD)).rejects.toThrow(/only ends/);
    const end = (id: string, day: string) => world.sql(`INSERT INTO agency_ends (agency, last_day, citation, verified) VALUES ($1, $2, 'thử', false)`, [id, day]);
    for (const [id, day] of [[OLD, '2026-01-31'], [NEW, '2026-01-31'], [KON_TUM, '2025-06-30']] as const) await expect(end(id, day)).rejects.toThrow(/ends once/);
    await world.sql(`INSERT INTO agencies SELECT $1, type, 'Sở thử sau', '', province, commune, '2026-01-01', NULL FROM agencies WHERE id = $2`, [LATE, NEW]);
    const load = (...rows: string[]) =>
      withOwner(world.database.ownerUrl, (db) => new AgencyImport(db).addEnds(['agency,last_day,citation,verified', ...rows].join('\n')));
    expect(await load(`${LATE},2026-06-30,x,no`, `${OLD},2026-06-30,x,no`)).toEqual({ added: 0, ended: 0, faults: [{ line: 3, field: 'agency', code: 'endedBefore' }] });
    expect(await load(`${LATE},2026-06-30,"Nghị quyết thử, khoản 1",no`)).toEqual({ added: 1, ended: 1, faults: [] });
    expect(await world.sql(`SELECT to_char(a.valid_to, 'YYYY-MM-DD') AS "to", e.citation, e.written_by = session_user AS signed, e.written_at <= now() AS dated FROM agencies a JOIN agency_ends e ON e.agency = a.id WHERE a.id = $1`, [LATE]))
      .toEqual([{ to: '2026-06-30', citation: 'Nghị quyết thử, khoản 1', signed: true, dated: true }]);
    for (const text of ['UPDATE agency_ends SET last_day = now()', 'DELETE FROM agency_ends']) await expect(world.sql(text)).rejects.toThrow(/append-only|may not|refuse|never/i);
    await expect(set('valid_to = NULL', LATE)).rejects.toThrow(/only ends/);
  });

  it('is known to a running API as soon as it is asked for', async () => {
    const opened = await world.open('police');
    const tell = async (agencyId: string) => (await world.tryRecord('police', opened, { type: 'linkProceedings', bodyAgencyId: agencyId, number: '7', stage: 'denunciation', on: '2026-07-01' })).body['fields'];
    await eventually(async () => expect(await tell(LATE)).toEqual([{ path: 'bodyAgencyId', code: 'agencyEnded' }]), 10_000);
  });
});

describe('cases counted in the old or the new geography', () => {
  beforeAll(() => plantCounted((text, values) => world.sql(text, values), [
    { agency: KON_TUM, day: '2025-05-20', opened: 20, identified: 12 },
    { agency: OLD, day: '2025-08-20', opened: 15 },
    { agency: DEMO_AGENCIES.health.id, day: '2025-08-20', opened: 30, identified: 3 },
  ]));
  const table = async (query: string, username = 'statistician') => (await world.as(username)).get(`/api/statistics/places${query}`);
  const HALF = 'from=2024-12-15&to=2025-06-14';
  const QUARTER = 'from=2025-06-15&to=2025-09-14';
  const toldOf = ({ items, unresolved, total }: PlaceStatisticsView) => ({
    rows: items.filter(({ opened, identified }) => opened !== null || identified !== null).map(({ province, opened, identified }) => [province, opened, identified]),
    unresolved, total,
  });

  it.each([
    ['old', HALF, 63, [['vn-kon-tum', 20, 10]], [null, null], [20, 10]],
    ['new', HALF, 34, [['vn-quang-ngai-2025', 20, 10]], [null, null], [20, 10]],
    ['old', QUARTER, 63, [['vn-lang-son', 30, null]], [15, null], [45, null]],
    ['new', QUARTER, 34, [['vn-lang-son', 30, null], ['vn-quang-ngai-2025', 15, null]], [null, null], [45, null]],
  ])('under the %s provinces, %s', async (geography, days, lines, rows, unresolved, total) => {
    const { status, body, text } = await table(`?geography=${geography}&${days}`);
    const view = body as unknown as PlaceStatisticsView;
    expect([status, view.items.length, view.next]).toEqual([200, lines, null]);
    expect(toldOf(view)).toEqual({ rows, unresolved: { opened: unresolved[0], identified: unresolved[1] }, total: { opened: total[0], identified: total[1] } });
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|LV-|Chị/);
  });

  it('counts nobody twice who stands as a victim in later events too', async () => {
    expect(toldOf((await table('?from=2025-12-15&to=2026-06-14')).body as unknown as PlaceStatisticsView)).toEqual({
      rows: [], unresolved: { opened: null, identified: null }, total: { opened: null, identified: null },
    });
  });

  it('of the last period that is over, unless another is asked for; and of no other days', async () => {
    const { period, periods, geography } = (await table('')).body as unknown as PlaceStatisticsView;
    expect([geography, period]).toEqual(['new', periods[0]]);
    for (const days of ['?from=2025-06-15&to=2025-09-13', '?from=2025-06-15', '?to=2025-09-14', '?from=2098-12-15&to=2099-12-14', '?from=x&to=y']) {
      const answer = await table(days);
      expectRefusal(answer, 422, 'invalid');
      expect(answer.body['fields']).toEqual([{ path: 'from', code: 'notPublished' }]);
    }
    expectRefusal(await table('?geography=1975'), 422, 'invalid');
  });

  it('for a statistician alone, under a ticket, and written down as a look that showed no case', async () => {
    for (const username of ['auditor', 'health.head', 'admin', 'operator']) expectRefusal(await table('', username), 403, 'notYours');
    const db = new pg.Client({ connectionString: world.database.apiUrl });
    await db.connect();
    expect((await db.query(`SELECT * FROM app.counted_places('2025-01-01', '2025-12-31')`)).rows).toEqual([]);
    await db.end();
    const looks = () => world.sql<{ shown: number; case: string | null }>(`SELECT shown, case_id AS case FROM read_log WHERE person_id = $1`, [demoActor('statistician').personId]);
    const before = await looks();
    await table(`?${HALF}`);
    expect((await looks()).slice(before.length)).toEqual([{ shown: 0, case: null }]);
  });
});
