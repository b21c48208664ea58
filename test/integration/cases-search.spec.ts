import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, NoticeView, SearchView } from '@loive/contracts';
import { demoActor } from '@loive/demo/cast';
import type { Answer } from '../support/browser.js';
import { asApi, ticketOf } from '../support/raw-api.js';
import { expectRefusal } from '../support/refusal.js';
import { World } from '../support/world.js';

const SAID = { fullName: 'Hoàng Thị Mận', idNumber: '001 194-012.345' };
const PHONE = '0912.345.678';

let world: World;
let mine: CaseView;
let child: CaseView;
beforeAll(async () => {
  world = await World.make({ env: { GUARDED_REVEALS: '1', SEARCHES_PER_DAY: '100' } });
  await world.hire('commune.second', 'commune');
  mine = await named(await world.open('commune', { alias: 'Hoa Ban' }));
  child = await named(await world.open('commune', { alias: 'Sao Mai', age: { bornOn: '2012-03-04', certainty: 'exact' } }));
}, 60_000);
afterAll(() => world?.close());

async function named(opened: CaseView, by = 'commune', fields: Record<string, string> = SAID): Promise<CaseView> {
  const who = await world.record(by, opened, { type: 'recordSensitive', compartment: 'identity', fields });
  return world.record(by, who, { type: 'recordSensitive', compartment: 'contact', fields: { phone: PHONE } });
}
const search = async (q: unknown, username = 'commune'): Promise<Answer> => (await world.as(username)).post('/api/cases/search', { q });
/** `alias by,by` of each hit. */
const hits = async (q: string, username = 'commune'): Promise<string[]> => {
  const answer = await search(q, username);
  expect({ q, status: answer.status, text: answer.status === 200 ? '' : answer.text }).toEqual({ q, status: 200, text: '' });
  const { items, complete } = answer.body as unknown as SearchView;
  expect(complete).toBe(true);
  return items.map(({ alias, by }) => `${String(alias)}: ${by.join()}`).sort();
};

describe('whoever looks for somebody in their own cases', () => {
  it.each([
    ['a name without marks', 'hoang thi man', ['Hoa Ban: name']],
    ['a name that is spelt otherwise', 'Hoang Thy Man', ['Hoa Ban: name']],
    ['an alias', 'ban', ['Hoa Ban: alias']],
    ['a number of papers', '001194012345', ['Hoa Ban: idNumber']],
    ['a telephone as it is written abroad', '+84 912 345 678', ['Hoa Ban: phone']],
    ['nobody', 'Trần Văn Bình', []],
    ['a number that nobody has', '001194012346', []],
  ])('finds them by %s', async (_what, q, expected) => expect(await hits(q)).toEqual(expected));

  it('finds a child by what is recorded only once they are named in the case, and by the code always', async () => {
    expect(await hits(child.code)).toEqual(['Sao Mai: alias']);
    await world.record('commune.head', child, { type: 'assign', personId: demoActor('commune').personId });
    expect(await hits('hoang thi man')).toEqual(['Hoa Ban: name', 'Sao Mai: name']);
    expect(await hits('hoang thi man', 'commune.second')).toEqual(['Hoa Ban: name']);
    expect(await hits(SAID.idNumber, 'commune.head')).toEqual(['Hoa Ban: idNumber', 'Sao Mai: idNumber']);
  });

  it('is told the same of what stands in the cases of others as of what stands nowhere', async () => {
    const theirs = await named(await world.open('health', { alias: 'Cúc Vàng' }), 'health', { fullName: 'Lò Thị Sen', idNumber: '002194012345' });
    expect(await hits('Lò Thị Sen', 'health')).toEqual(['Cúc Vàng: name']);
    const [there, nowhere] = [await search('002194012345'), await search('003194012345')];
    expect(there.text).toBe(nowhere.text);
    for (const q of ['Lò Thị Sen', 'Cúc Vàng', theirs.code]) expect(await hits(q)).toEqual([]);
    expect(await hits('hoang thi man', 'auditor')).toEqual([]);
  });

  it('is told of a seal, of a colleague who was named, and of a refusal as of nobody', async () => {
    const sealed = await named(await world.open('commune', { alias: 'Mơ Rừng' }), 'commune', { fullName: 'Giàng Thị Súa', idNumber: '004194012345' });
    expect(await hits('Giàng Thị Súa')).toEqual(['Mơ Rừng: name']);
    const [second] = await world.sql<{ id: string }>(`SELECT person_id AS id FROM accounts WHERE username = 'commune.second'`);
    const assigned = await world.record('commune.head', sealed, { type: 'assign', personId: second?.id });
    for (const q of ['Giàng Thị Súa', '004194012345']) expect(await hits(q)).toEqual([]);
    expect(await hits('Giàng Thị Súa', 'commune.second')).toEqual(['Mơ Rừng: name']);
    await world.record('commune.second', assigned, { type: 'recordChoice', participates: 'no' });
    for (const q of ['Giàng Thị Súa', '004194012345', PHONE]) expect((await hits(q, 'commune.second')).filter((line) => line.startsWith('Mơ'))).toEqual([]);
  });

  it('leaves a line in the read log, and no value anywhere; looks at a telephone are not used up by it', async () => {
    const before = await world.sql(`SELECT 1 FROM read_log WHERE purpose = 'search' AND tried AND person_id = $1`, [demoActor('commune').personId]);
    for (let n = 0; n < 3; n += 1) await hits(PHONE);
    const after = await world.sql<{ tried: boolean; case_id: string | null }>(`SELECT tried, case_id FROM read_log WHERE purpose = 'search' AND person_id = $1`, [demoActor('commune').personId]);
    expect(after).toHaveLength(before.length + 3);
    expect(after.every(({ case_id }) => case_id === null)).toBe(true);
    expect((await (await world.as('commune')).post(`/api/cases/${mine.id}/reveals`, { compartment: 'contact', reason: 'contact' })).status).toBe(200);
    expect(world.api.lines.join('\n')).not.toMatch(/hoang thi man|0912/);
  });

  it('is named to the supervisors of their agency once the searches of the day are used up, by a message that is about no case', async () => {
    const { personId, agencyId } = demoActor('police');
    await world.sql(`INSERT INTO read_log (person_id, agency_id, role, purpose, tried, at) SELECT $1, $2, 'police', 'search', true, now() - interval '2 minutes' FROM generate_series(1, 98)`, [personId, agencyId]);
    const courier = await world.courier();
    expect([(await search('ban', 'police')).status, await courier.waiting('notify', personId)]).toEqual([200, []]);
    expect((await search('ban', 'police')).status).toBe(200);
    for (let n = 0; n < 2; n += 1) expectRefusal(await search('ban', 'police'), 429, 'searchBudget');
    expect(await courier.carry('notify', personId)).toEqual(['done']);
    const told = async (username: string) => ((await (await world.as(username)).get('/api/notices')).body['items'] as NoticeView[]).filter(({ about }) => about === 'searchBudget');
    expect(await told('police.head')).toMatchObject([{ person: { id: personId }, caseId: null, referralId: null, escalated: false }]);
    expect([await told('police'), await told('commune.head')]).toEqual([[], []]);
  });

  it.each([[''], [' x '], ['Mậ'], ['x'.repeat(81)], [7], [undefined]])('is refused %j with the field and the reason', async (q) => {
    const answer = await search(q);
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields'][0].path).toBe('q');
  });

  it('opens, by SQL too, the cases of its own person and purpose alone', async () => {
    const seen = (username: string, purpose: 'search' | 'list', kept: string[] = []) =>
      asApi(world.database, ticketOf(username, world.database, { purpose }), async (db) => {
        await db.query('SELECT app.keep_searchable($1)', [kept]);
        const rows = async (table: string) => (await db.query<{ id: string }>(`SELECT DISTINCT case_id AS id FROM ${table}`)).rows.map(({ id }) => id);
        return [...(await rows('case_identity')), ...(await rows('case_contact')), ...(await rows('match_keys'))];
      });
    expect(new Set(await seen('commune', 'search'))).toEqual(new Set([mine.id, child.id]));
    expect(await seen('commune', 'list')).toEqual([]);
    for (const nobody of ['auditor', 'legalaid']) expect(await seen(nobody, 'search')).toEqual([]);
    const kept = ['identity', 'contact', 'shelter'];
    expect(new Set(await seen('commune', 'search', kept))).toEqual(new Set([mine.id, child.id]));
    for (const [who, purpose] of [['commune', 'list'], ['legalaid', 'search']] as const) expect(await seen(who, purpose, kept)).toEqual([]);
  });

  it('is told that it was not all where there are more cases than one search goes through', async () => {
    const [{ as: kept }] = await world.sql<{ as: string }>(`SELECT pg_get_functiondef('app.search_is_cut(text)'::regprocedure) AS as`) as [{ as: string }];
    await world.sql(kept.replace('5000', '2'));
    const cut = async (q: string, username = 'commune') => ((await search(q, username)).body as unknown as SearchView).complete;
    try {
      expect([await cut('Trần Văn Bình'), await cut('003194012345'), await cut('Trần Văn Bình', 'health')]).toEqual([false, false, true]);
      expect((await search('hoang thi man')).body).toMatchObject({ items: [{}, {}], complete: false });
    } finally {
      await world.sql(kept);
    }
  });
});
