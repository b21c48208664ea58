import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { AccessView, CaseView, ReadView, RevealView } from '@loive/contracts';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import type { Compartment } from '@loive/domain';
import { expectRefusal } from '../support/refusal.js';
import { World } from '../support/world.js';

jest.setTimeout(60_000);

const { health, police } = DEMO_AGENCIES;
const WORDS = { safeContact: 'Gọi chị gái', safeTimes: 'Sau 19 giờ', phone: '0900 111 222' };

let world: World;
let theCase: CaseView;
beforeAll(async () => {
  world = await World.make();
  await world.hire('health.two', 'health');
  const receivedAt = new Date(Date.now() - 3_600_000).toISOString();
  theCase = await world.play(await world.open('health', { receivedAt }), [
    ['health', { type: 'recordSensitive', compartment: 'contact', fields: WORDS }],
    ['health', { type: 'notifyAuthority', agencyId: police.id, means: 'phone' }],
  ]);
}, 60_000);
afterAll(() => world?.close());

const get = async (username: string, tail = '') => (await world.as(username)).get(`/api/cases/${theCase.id}${tail}`);
const now = async (): Promise<CaseView> => world.page('health.head', theCase.id);
const record = async (username: string, event: { type: string } & Record<string, unknown>): Promise<CaseView> => world.record(username, await now(), event);
const listed = async (username: string): Promise<string[]> =>
  ((await (await world.as(username)).get('/api/cases')).body['items'] as { id: string }[]).map(({ id }) => id);
const idOf = async (username: string): Promise<string> =>
  (await world.sql<{ id: string }>('SELECT person_id AS id FROM accounts WHERE username = $1', [username]))[0]!.id;

describe('a case that nobody of an agency has taken', () => {
  it('is there for everybody who works there', async () => {
    for (const username of ['health', 'health.two', 'police']) expect((await get(username)).body).toMatchObject({ scope: 'pool' });
    expect((await get('health.head')).body).toMatchObject({ scope: 'supervision' });
  });
});

describe('a case that an agency has given to one of its people', () => {
  it('is there for them and who leads, and for no colleague: neither page nor list', async () => {
    expectRefusal(await world.tryRecord('health.head', await now(), { type: 'assign', personId: demoActor('police').personId }), 422, 'invalid');
    await record('health.head', { type: 'assign', personId: demoActor('health').personId });
    expect((await get('health')).body).toMatchObject({ scope: 'assignment', assignee: { id: demoActor('health').personId } });
    for (const tail of ['', '/timeline', '/access', '/reads']) expectRefusal(await get('health.two', tail), 404, 'notFound');
    expect(await listed('health.two')).toEqual([]);
    expect(await listed('health')).toEqual([theCase.id]);
    expectRefusal(await world.tryRecord('health.two', await now(), { type: 'informRights', language: 'vi', form: 'oral' }), 404, 'notFound');
  });

  it('is given out by each agency for itself, and by nobody for another', async () => {
    const { personId } = demoActor('police');
    await world.record('police.head', await world.page('police.head', theCase.id), { type: 'assign', personId });
    const assignees = async (username: string) => (await world.page(username, theCase.id)).participants.map(({ agency, assignee }) => [agency.id, assignee?.id ?? null]);
    expect(await assignees('police')).toContainEqual([police.id, personId]);
    expect(await assignees('health')).toEqual(expect.arrayContaining([[police.id, null], [health.id, demoActor('health').personId]]));
    expect((await now()).assignee?.id).toBe(demoActor('health').personId);
    expect((await get('police')).body).toMatchObject({ scope: 'assignment' });
  });
});

describe('why somebody sees it', () => {
  const why = async (username: string, query = ''): Promise<AccessView> => (await get(username, `/access${query}`)).body as unknown as AccessView;
  const rule = ({ compartments }: AccessView, name: Compartment) => {
    const one = compartments.find((compartment) => compartment.name === name);
    return `${one?.readable === true ? 'yes' : 'no'}: ${one?.rule}, ${one?.source?.kind ?? 'no source'}`;
  };

  it('is told with the rule, its source and its end', async () => {
    const own = await why('health');
    expect(own).toMatchObject({ basis: 'owner', scope: 'assignment', page: true, on: null, until: null });
    expect(rule(own, 'contact')).toBe('yes: assignment, assignment');
    const event = (await get('health', '/timeline')).body['items'].find(({ type }: { type: string }) => type === 'assign') as { seq: number };
    expect(own.compartments.find(({ name }) => name === 'contact')?.source?.seq).toBe(event.seq);
    expect(rule(own, 'legalNotes')).toBe('no: notOfRole, owner');
    expect(rule(await why('health.head'), 'contact')).toBe('yes: supervision, owner');
  });

  it('is told about one’s own people to who leads them, and about all to oversight', async () => {
    const two = await why('health.head', `?person=${await idOf('health.two')}`);
    expect(two).toMatchObject({ page: false, scope: null });
    expect(rule(two, 'contact')).toBe('no: notNamed, no source');
    expectRefusal(await get('police.head', `/access?person=${demoActor('health').personId}`), 403, 'notYours');
    expectRefusal(await get('health', `/access?person=${await idOf('health.two')}`), 403, 'notYours');
    expect(rule(await why('auditor', `?person=${demoActor('health').personId}`), 'contact')).toBe('yes: assignment, assignment');
    expect(await why('auditor', `?person=${demoActor('health').personId}`)).toMatchObject({ person: null, role: 'social' });
    expect(rule(await why('auditor', `?person=${demoActor('border').personId}`), 'contact')).toBe('no: noTie, no source');
  });

  it('is told for a past day, from what held at its end', async () => {
    await world.sql(`UPDATE grants SET since = since - interval '3 days' WHERE case_id = $1 AND kind <> 'assignment'`, [theCase.id]);
    const day = (back: number) => new Date(Date.now() + 7 * 3_600_000 - back * 86_400_000).toISOString().slice(0, 10);
    const two = await idOf('health.two');
    const hiredOn = (since: string) =>
      world.sql(`ALTER TABLE role_grants DISABLE TRIGGER USER; UPDATE role_grants SET since = ${since} WHERE person_id = '${two}'; ALTER TABLE role_grants ENABLE TRIGGER USER`);
    await hiredOn('now()');
    const notYet = await why('health.head', `?person=${two}&on=${day(1)}`);
    expect(notYet).toMatchObject({ role: null, scope: null, page: false, timeline: false, alias: false });
    expect(rule(notYet, 'contact')).toBe('no: notOfRole, owner');
    await hiredOn(`'2025-01-01'`);
    const before = await why('health.head', `?person=${two}&on=${day(1)}`);
    expect(before).toMatchObject({ on: day(1), scope: 'pool', page: true });
    expect(rule(before, 'contact')).toBe('yes: pool, owner');
    expect(rule(await why('health', `?on=${day(9)}`), 'contact')).toBe('no: noTie, no source');
    // By the table of that day, where another one is kept.
    await world.sql(`INSERT INTO app.policy (version, hash, in_force_since) VALUES (0, 'older', now() - interval '9 days')`);
    await world.sql(`INSERT INTO app.rights SELECT 0, role, agency_type, rights - 'reveal.contact' - 'readTimeline' FROM app.rights WHERE version = (SELECT max(version) FROM app.rights)`);
    const then = await why('health.head', `?person=${two}&on=${day(1)}`);
    expect(then).toMatchObject({ page: true, timeline: false });
    expect(rule(then, 'contact')).toBe('no: notOfRole, owner');
    expect(rule(then, 'identity')).toBe('yes: pool, owner');
    await world.sql('DELETE FROM app.rights WHERE version = 0');
    await world.sql('DELETE FROM app.policy WHERE version = 0');
    for (const on of [day(0), '2026-02-30']) expectRefusal(await get('health', `/access?on=${on}`), 422, 'invalid');
  });
});

describe('a look', () => {
  it('into contact tells first how to call, apart from the number', async () => {
    const answer = await (await world.as('health')).post(`/api/cases/${theCase.id}/reveals`, { compartment: 'contact', reason: 'contact' });
    const { first, entries } = answer.body as unknown as RevealView;
    expect(first).toEqual({ safeContact: WORDS.safeContact, safeTimes: WORDS.safeTimes });
    expect(entries[0]?.fields).toEqual(WORDS);
  });

  it('is written down, and read by those who answer for the looker', async () => {
    const looks = async (username: string) => (await get(username, '/reads')).body['items'] as ReadView[];
    const all = await looks('health.head');
    expect(all.some(({ person, purpose, compartments }) => person?.id === demoActor('health').personId && purpose === 'reveal' && compartments[0] === 'contact')).toBe(true);
    expect(new Set(all.map(({ agency }) => agency.id))).toContain(police.id);
    expect(new Set((await looks('police.head')).map(({ agency }) => agency.id))).toEqual(new Set([police.id]));
    expect((await looks('auditor')).every(({ person }) => person === null)).toBe(true);
    expectRefusal(await get('health', '/reads'), 403, 'notYours');
    expectRefusal(await get('border', '/reads'), 404, 'notFound');
    const first = await get('health.head', '/reads?limit=2');
    const next = await get('health.head', `/reads?limit=2&cursor=${first.body['next']}`);
    expect(next.body['items']).toHaveLength(2);
    expectRefusal(await get('health.head', '/reads?cursor=x'), 400, 'badCursor');
  });
});

describe('an agency with a conflict of interest', () => {
  const seal = { type: 'seal', agencyId: police.id, ground: 'suspectedUnit' } as const;

  it('is sealed out by two supervisors of the owner, and does not read of it before', async () => {
    const proposed = await record('health.head', seal);
    expect(proposed.facts).toMatchObject({ sealing: { agencyId: police.id } });
    expect((await world.page('police.head', theCase.id)).facts['sealing']).toBeNull();
    const told = async (username: string) => (await get(username, '/timeline?limit=100')).body['items'].find(({ type }: { type: string }) => type === 'seal');
    expect(await told('police.head')).toMatchObject({ record: null, fieldNames: [] });
    expect(await told('health.head')).toMatchObject({ record: { agencyId: police.id } });
    expectRefusal(await world.tryRecord('health.head', await now(), seal), 409, 'blocked');
    const sealed = await record('health.head2', seal);
    expect(sealed.seals).toMatchObject([{ agency: { id: police.id }, person: null, ground: 'suspectedUnit' }]);
    expect((await world.page('health', theCase.id)).seals).toEqual([]);
  });

  it('then finds nothing, and is asked for nothing', async () => {
    for (const username of ['police', 'police.head']) {
      for (const tail of ['', '/timeline', '/access']) expectRefusal(await get(username, tail), 404, 'notFound');
      expect(await listed(username)).toEqual([]);
    }
    expectRefusal(await world.tryRecord('health', await now(), { type: 'notifyAuthority', agencyId: police.id, means: 'phone' }), 422, 'invalid');
    const refused = await world.tryRefer('health.head', theCase.id, { to: police.id, service: 'protection', urgency: 'urgent', basis: 'protectionOfVictim', send: true });
    expect([409, 422]).toContain(refused.status);
  });

  it('is let in again by two', async () => {
    const [one] = (await now()).seals;
    await record('health.head', { type: 'unseal', sealId: one!.id });
    await record('health.head2', { type: 'unseal', sealId: one!.id });
    expect((await get('police')).status).toBe(200);
  });
});

describe('a court order', () => {
  const { personId } = demoActor('police.khanhhoa');
  const order = (more: object = {}) => ({ type: 'admitByCourtOrder' as const, personId, compartments: ['statement'], until: new Date(Date.now() + 86_400_000).toISOString(), document: 'QD-9', ...more });
  const sees = async () => (await get('police.khanhhoa')).status;

  it('lets somebody in once two of the owner’s supervisors have entered it, for what their work may open', async () => {
    expectRefusal(await world.tryRecord('health.head', await now(), order({ compartments: ['shelter'] })), 422, 'invalid');
    expectRefusal(await world.tryRecord('health.head', await now(), order({ personId: demoActor('health.head').personId })), 422, 'invalid');
    const asked = order();
    expect((await record('health.head', asked)).facts).toMatchObject({ admission: { personId } });
    expect((await world.page('police.head', theCase.id)).facts['admission']).toBeNull();
    const event = async (username: string) => (await get(username, '/timeline?limit=100')).body['items'].find(({ type }: { type: string }) => type === 'admitByCourtOrder');
    expect((await event('health.head')).record).toMatchObject({ personId });
    for (const other of ['health', 'police.head']) expect(await event(other)).toMatchObject({ record: null, fieldNames: [] });
    expectRefusal(await world.tryRecord('health.head', await now(), asked), 409, 'blocked');
    expect(await sees()).toBe(404);
    const told = () => world.sql(`SELECT 1 FROM outbox WHERE case_id = $1 AND ids ->> 'about' = 'breakGlass'`, [theCase.id]);
    expect(await told()).toHaveLength(0);
    await record('health.head2', asked);
    expect(await sees()).toBe(200);
    expect((await told()).length).toBeGreaterThan(1);
    expect((await now()).courtOrders).toMatchObject([{ personId, compartments: ['statement'], until: asked.until }]);
    for (const other of ['health', 'police.head']) expect((await world.page(other, theCase.id)).courtOrders).toEqual([]);
  });

  it('is over from the next request on when a supervisor of the owner ends it', async () => {
    const [grant] = (await now()).courtOrders;
    expectRefusal(await world.tryRecord('police.head', await now(), { type: 'endCourtOrder', grantId: grant!.id }), 403, 'notYours');
    await record('health.head', { type: 'endCourtOrder', grantId: grant!.id });
    expect(await sees()).toBe(404);
    expectRefusal(await world.tryRecord('health.head', await now(), { type: 'endCourtOrder', grantId: grant!.id }), 409, 'blocked');
  });
});

describe('who lets in, keeps out or erases', () => {
  it('gives the password again first', async () => {
    await world.hire('health.fresh', 'health.head');
    const browser = await world.as('health.fresh');
    const headers = { 'idempotency-key': crypto.randomUUID(), 'if-match': '"1"' };
    for (const type of ['erase', 'seal', 'unseal', 'liftHold', 'admitByCourtOrder']) {
      expectRefusal(await browser.post(`/api/cases/${theCase.id}/events`, { type }, headers), 403, 'stepUpNeeded');
    }
    expectRefusal(await browser.post(`/api/cases/${theCase.id}/events`, { type: 'placeHold' }, headers), 412, 'stale');
    const colleague = demoActor('health').personId;
    expectRefusal(await browser.post(`/api/people/${colleague}/handover`, { to: colleague }, headers), 403, 'stepUpNeeded');
    expectRefusal(await browser.post(`/api/people/${colleague}/read-budget`, { extra: 5, reason: 'standsIn' }, headers), 403, 'stepUpNeeded');
  });
});

describe('a file that is closed', () => {
  it('is not erased while a hold runs, nor by one person', async () => {
    await record('health.head', { type: 'close', outcome: 'withdrawn', reason: 'Người này muốn dừng.' });
    await record('health.head', { type: 'placeHold', ground: 'investigation' });
    expectRefusal(await world.tryRecord('health.head', await now(), { type: 'erase', ground: 'personAsked' }), 409, 'blocked');
    await record('health.head', { type: 'liftHold' });
    await record('health.head2', { type: 'liftHold' });
    const proposed = await record('health.head', { type: 'erase', ground: 'personAsked' });
    expect(proposed.erased).toBe(false);
    expectRefusal(await world.tryRecord('health.head', await now(), { type: 'erase', ground: 'personAsked' }), 409, 'blocked');
  });

  it('keeps code, stage and a timeline that verifies', async () => {
    const gone = await record('health.head2', { type: 'erase', ground: 'personAsked' });
    expect(gone).toMatchObject({ erased: true, alias: null, facts: {}, compartments: [], assignee: null, status: 'closed' });
    const seen = await get('health');
    expect(seen.body).toMatchObject({ code: theCase.code, erased: true, alias: null });
    expect(seen.text).not.toContain('Hoa Ban');
    expect((await get('health', '/timeline/verify')).body).toMatchObject({ ok: true });
    expect((await get('health', '/timeline')).text).not.toContain(WORDS.phone);
    expectRefusal(await (await world.as('health')).post(`/api/cases/${theCase.id}/reveals`, { compartment: 'contact', reason: 'contact' }), 409, 'blocked');
    expect((await get('health', '/access')).body['compartments'].every(({ rule }: { rule: string }) => rule === 'erased')).toBe(true);
  });
});
