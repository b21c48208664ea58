import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RescueCasesView, RescueView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { asApi, stateOf, ticketOf } from '../support/raw-api.js';
import { expectRefusal } from '../support/refusal.js';
import { ADULT, THURSDAY, World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
}, 60_000);
afterAll(() => world?.close());

describe('a rescue of several people', () => {
  const AT = '2025-10-09T05:30:00+07:00';
  const post = async (username: string, path: string, body: unknown, key: string = randomUUID()) => (await world.as(username)).post(`/api/rescues${path}`, body, { 'idempotency-key': key });
  const event = { at: AT, placeId: 'vn-khanh-hoa-2025', agencyId: DEMO_AGENCIES.border.id, people: 4 };
  const shared = { receivedAt: THURSDAY, safety: 'safe', language: 'vi', nationality: 'VN', indicators: ['act_transfer', 'means_force'] };
  const row = (alias: string, more = {}) => ({ alias, age: { certainty: 'unsure' }, ...more });
  const rows = [row('Chị A.'), row('Chị B.', { language: 'km' }), row('Em C.'), row('Em D.', { wishes: 'Muốn gọi về nhà' })];
  const read = async (username: string, id: string) => (await world.as(username)).get(`/api/rescues/${id}`);
  let rescue: RescueView;

  it('is one event, written down once however often it is sent', async () => {
    const key = randomUUID();
    const answers = await Promise.all([post('police', '', event, key), post('police', '', event, key)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    rescue = answers[0]?.body as unknown as RescueView;
    expect(answers[1]?.body['id']).toBe(rescue.id);
    expect(rescue).toMatchObject({ people: 4, opened: 0, cases: [], placeId: 'vn-khanh-hoa-2025', rescuer: { id: event.agencyId } });
    expectRefusal(await post('police', '', { ...event, people: 5 }, key), 422, 'keyReused');
  });

  it('becomes a case of its own for each person; what broke half way goes on where it stopped', async () => {
    const other = await world.open('police', { channel: 'rescued' });
    // The third number is taken, so that the third row fails after two were opened.
    await world.sql('INSERT INTO rescue_cases (case_id, rescue_id, number) VALUES ($1, $2, 3)', [other.id, rescue.id]);
    const key = randomUUID();
    expectRefusal(await post('police', `/${rescue.id}/cases`, { shared, rows }, key), 500, 'unexpected');
    expect((await read('police', rescue.id)).body).toMatchObject({ opened: 3 });
    await world.sql('UPDATE rescues SET opened = 3 WHERE id = $1', [rescue.id]);
    const again = (await post('police', `/${rescue.id}/cases`, { shared, rows }, key)).body as unknown as RescueCasesView;
    const third = (await post('police', `/${rescue.id}/cases`, { shared, rows }, key)).body;
    expect(again.rows.map((one) => [one.row, one.again])).toEqual([[0, true], [1, true], [2, false], [3, false]]);
    expect(third).toEqual({ rows: again.rows.map((one) => ({ ...one, again: true })) });
    const { body } = await read('police', rescue.id);
    expect((body['cases'] as { number: number; case: { code: string } }[]).filter(({ number }) => number !== 3).map(({ case: { code } }) => code)).toEqual(again.rows.map(({ code }) => code));
    expect(body['opened']).toBe(5);
    const pages = await Promise.all(again.rows.map(({ id }) => world.page('police', id)));
    expect(new Set(pages.map(({ code }) => code)).size).toBe(4);
    expect(pages.map(({ alias, facts }) => [alias, facts['language'], facts['channel'], facts['placeId']])).toEqual([
      ['Chị A.', 'vi', 'rescued', 'vn-khanh-hoa-2025'], ['Chị B.', 'km', 'rescued', 'vn-khanh-hoa-2025'], ['Em C.', 'vi', 'rescued', 'vn-khanh-hoa-2025'], ['Em D.', 'vi', 'rescued', 'vn-khanh-hoa-2025'],
    ]);
    for (const { facts } of pages) expect(facts['rescue']).toEqual({ id: rescue.id, at: '2025-10-08T22:30:00.000Z', placeId: 'vn-khanh-hoa-2025', agencyId: event.agencyId, people: 4 });
  });

  it('counts, by SQL too, no case that was not opened for it', async () => {
    await asApi(world.database, ticketOf('police', world.database, { purpose: 'record', case: randomUUID(), chain: true }), async (db) => {
      for (const opened of ['opened + 1', 'opened + 40', 'opened - 1', '0']) {
        expect({ opened, state: await stateOf(db, `UPDATE rescues SET opened = ${opened} WHERE id = '${rescue.id}'; SET CONSTRAINTS ALL IMMEDIATE`) }).toEqual({ opened, state: '42501' });
      }
    });
  });

  it('tells who reads one of its cases the shared facts and the count, and no other case', async () => {
    const [mine, other] = ((await read('police', rescue.id)).body as unknown as RescueView).cases.map(({ case: one }) => one);
    const opened = await world.page('police', mine?.id ?? '');
    await world.record('police', opened, { type: 'notifyAuthority', agencyId: DEMO_AGENCIES.health.id, means: 'phone' });
    const page = await world.page('health', opened.id);
    expect(page.facts['rescue']).toMatchObject({ people: 4 });
    expect(JSON.stringify(page)).not.toContain(other?.code);
    expectRefusal(await (await world.as('health')).get(`/api/cases/${other?.id ?? ''}`), 404, 'notFound');
    expectRefusal(await read('health', rescue.id), 404, 'notFound');
    expect((await (await world.as('health')).get('/api/rescues')).body).toEqual({ items: [], next: null });
    expectRefusal(await post('health', `/${rescue.id}/cases`, { shared, rows }), 404, 'notFound');
    expectRefusal(await world.tryOpen('health', { ...ADULT, channel: 'rescued', rescueId: rescue.id }), 422, 'invalid');
    expectRefusal(await read('auditor', rescue.id), 403, 'notYours');
  });

  it('shows a colleague of the same agency the event, and only the cases of their own lists', async () => {
    await world.hire('police.two', 'police');
    const [first] = ((await read('police', rescue.id)).body as unknown as RescueView).cases;
    const colleague = (await (await world.as('police.two')).get('/api/me')).body['user'] as { id: string };
    await world.record('police.head', await world.page('police.head', first?.case.id ?? ''), { type: 'assign', personId: colleague.id });
    const seen = async (username: string) => ((await read(username, rescue.id)).body as unknown as RescueView).cases.map(({ case: one }) => one.code);
    expect(await seen('police.two')).toContain(first?.case.code);
    expect(await seen('police')).not.toContain(first?.case.code);
    expect(await seen('police')).toHaveLength(4);
    // Nothing says that there is one more: neither the count, nor a number that is left out.
    const { body } = await read('police', rescue.id);
    expect(body).toMatchObject({ opened: 4, cases: [1, 2, 3, 4].map((number) => ({ number })) });
    expect(((await (await world.as('police')).get('/api/rescues')).body['items'] as unknown[])[0]).toMatchObject({ id: rescue.id, opened: 4 });
  });

  it('opens nothing while one row is wrong, and says which', async () => {
    const before = await world.sql('SELECT count(*) FROM cases');
    const sent = async (body: unknown) => (await post('police', `/${rescue.id}/cases`, body)).body['fields'];
    expect(await sent({ shared: { ...shared, language: 'x' }, rows: [row('Chị E.'), row('')] })).toEqual([
      { path: 'shared.language', code: 'badLanguage' }, { path: 'rows.1.alias', code: 'empty' },
    ]);
    expect(await sent({ shared: { ...shared, receivedAt: '2025-10-09T05:00:00+07:00' }, rows })).toEqual([{ path: 'shared.receivedAt', code: 'beforeRescue' }]);
    expect(await sent({ shared: { ...shared, alias: 'x', channel: 'rescued' }, rows: [row('Chị E.', { rescueId: rescue.id }), 7] })).toEqual([
      { path: 'shared.channel', code: 'unknownField' }, { path: 'shared.alias', code: 'unknownField' },
      { path: 'rows.0.rescueId', code: 'unknownField' }, { path: 'rows.1', code: 'malformed' },
    ]);
    expect(await sent({ shared, rows: [] })).toEqual([{ path: 'rows', code: 'tooFew' }]);
    expect(await sent({ rows })).toEqual([{ path: 'shared', code: 'required' }]);
    const wrong = async (body: unknown) => (await post('police', '', body)).body['fields'];
    expect(await wrong({ ...event, at: '2125-10-09T05:30:00+07:00' })).toEqual([{ path: 'at', code: 'inFuture' }]);
    expect(await wrong({ ...event, placeId: 'vn-khanh-hoa' })).toEqual([{ path: 'placeId', code: 'notOnThatDay' }]);
    expect(await wrong({ ...event, agencyId: randomUUID() })).toEqual([{ path: 'agencyId', code: 'unknownAgency' }]);
    expect(await wrong({ ...event, people: 1 })).toMatchObject([{ path: 'people' }]);
    expect((await world.tryOpen('police', { ...ADULT, rescueId: rescue.id })).body['fields']).toEqual([{ path: 'channel', code: 'notRescued' }]);
    expect(await world.sql('SELECT count(*) FROM cases')).toEqual(before);
  });

  it('opens a row with a key once, whatever is changed before it is sent again', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const send = async (more: object, sent: readonly object[]) => (await post('police', `/${rescue.id}/cases`, { shared: { ...shared, ...more }, rows: sent })).body;
    const before = (await send({}, [row('Anh K.', { key: first })])) as unknown as RescueCasesView;
    // The row above it is new, its own alias and a shared fact are corrected: no second case of the same person.
    const after = (await send({ language: 'km' }, [row('Anh L.', { key: second }), row('Anh M.', { key: first.toUpperCase() })])) as unknown as RescueCasesView;
    expect(after.rows.map(({ again }) => again)).toEqual([false, true]);
    expect(after.rows[1]?.id).toBe(before.rows[0]?.id);
    expect((await read('police', rescue.id)).body['opened']).toBe(6);
    expect((await send({}, [row('Anh N.', { key: first }), row('Anh O.', { key: first }), row('Anh P.', { key: 'x' })]))['fields']).toEqual([{ path: 'rows.1.key', code: 'twice' }, { path: 'rows.2.key', code: 'badId' }]);
    expect((await world.page('police', before.rows[0]?.id ?? '')).alias).toBe('Anh K.');
  });
});
