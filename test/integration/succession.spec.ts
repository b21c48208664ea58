import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addFirstAdministrators } from '@loive/accounts';
import type { CaseView, PersonView, ReferralView, SuccessionOfView } from '@loive/contracts';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import { dayInVietnam } from '@loive/domain';
import { AgencyImport, withOwner } from '@loive/persistence';
import type { DataSource } from 'typeorm';
import { Browser, type Answer } from '../support/browser.js';
import { eventually } from '../support/postgres.js';
import { caseOfHealth } from '../support/referred.js';
import { expectRefusal } from '../support/refusal.js';
import { blockersOf } from '../support/staff.js';
import { startWorker } from '../support/worker.js';
import { WORLD_PASSWORD, World } from '../support/world.js';

jest.setTimeout(120_000);

const { commune, health, shelter } = DEMO_AGENCIES;
const NEW = '00000000-0000-4000-8000-000000000911';

let world: World;
let owned: CaseView[];
let tied: CaseView;
let sealed: CaseView;
let closed: CaseView;
let sent: ReferralView;
let received: ReferralView;
let joined: ReferralView;

const path = `/api/agencies/${health.id}/succession`;
const asked = async (username: string, of = path): Promise<Answer> => (await world.as(username)).get(of);
const seen = async (username = 'new.head'): Promise<SuccessionOfView> => (await asked(username)).body as SuccessionOfView;
const tell = async (username: string, body: object): Promise<Answer> => (await world.stepUp(username)).post(path, body);
const steps = async (caseId: string) =>
  (await world.sql<{ type: string; role: string }>(`SELECT body ->> 'type' AS type, body ->> 'role' AS role FROM timeline_events WHERE case_id = $1 ORDER BY seq`, [caseId]));
const moves = async (caseId: string): Promise<number> => (await steps(caseId)).filter(({ type }) => type === 'succeedAgency').length;
const sees = async (username: string, { id }: { id: string }): Promise<number> => (await (await world.as(username)).get(`/api/cases/${id}`)).status;

const TODAY = dayInVietnam(new Date().toISOString());
const SEATS = 'id,type,name_vi,name_en,province,commune,valid_from,valid_to';
const SUCCESSIONS = 'predecessor,successor,kind,from,citation,verified';
/** A table that the operator loads. */
const load = async (table: (db: DataSource, text: string) => Promise<{ faults: readonly unknown[] }>, ...lines: string[]): Promise<void> =>
  expect((await withOwner(world.database.ownerUrl, (db) => table(db, lines.join('\n')))).faults).toEqual([]);
const agencies = (...rows: string[]) => load((db, text) => new AgencyImport(db).add(text), SEATS, ...rows);
const succeeded = (...rows: string[]) => load((db, text) => new AgencyImport(db).addSuccessions(text), SUCCESSIONS, ...rows);
const administer = (text: string) =>
  withOwner(world.database.ownerUrl, (db) => addFirstAdministrators(db, text, { cost: { memoryKiB: 1024, passes: 1 }, today: TODAY }));

/** Somebody takes the first password for their own. */
async function settle(username: string, password: string): Promise<void> {
  const browser = new Browser(world.api.address);
  expect((await browser.signIn(username, password)).status).toBe(200);
  expectRefusal(await browser.get('/api/people'), 403, 'passwordDue');
  expect((await browser.post('/api/session/password', { password, newPassword: WORLD_PASSWORD })).status).toBeLessThan(300);
}

/** A new agency gets its two administrators. */
async function run(agencyId: string, prefix: string): Promise<void> {
  const table = `agency,name,username\n${agencyId},Nông Văn Quản,${prefix}.admin\n${agencyId},Hoàng Thị Trị,${prefix}.admin2`;
  const { made } = await administer(table);
  expect((await administer(table)).faults).toContainEqual({ line: 2, field: 'agency', code: 'hasAdministrator' });
  for (const { username, password } of made) await settle(username, password);
}

/** Somebody whom the two administrators of a new agency take in. */
async function employ(username: string, role: string, prefix = 'new'): Promise<void> {
  const key = () => ({ 'idempotency-key': randomUUID() });
  const [one, other] = [await world.stepUp(`${prefix}.admin`), await world.stepUp(`${prefix}.admin2`)];
  const { person, password } = (await one.post('/api/people', { name: 'Người Mới', username }, key())).body;
  const events = `/api/people/${person.id}/events`;
  const { grants } = (await one.post(events, { type: 'proposeRole', role }, key())).body as unknown as PersonView;
  expect((await other.post(events, { type: 'confirmRole', grantId: grants.find(({ state }) => state === 'proposed')?.id }, key())).status).toBe(200);
  await settle(username, password);
}

beforeAll(async () => {
  world = await World.make();
  owned = [];
  for (let count = 0; count < 4; count += 1) owned.push(await caseOfHealth(world));
  const [first] = owned as [CaseView];
  owned[0] = await world.record('health.head', first, { type: 'assign', personId: demoActor('health').personId });
  sent = await world.refer('health', first.id, { to: shelter.id, service: 'shelter', basis: 'victimTransfer', packet: ['case.safety'] });
  const opened = await world.open('commune');
  tied = await world.record('commune', opened, { type: 'notifyAuthority', agencyId: health.id, means: 'phone' });
  received = await world.refer('commune', tied.id, { to: health.id, service: 'medical', basis: 'victimTransfer', packet: ['case.safety'] });
  await world.deliver(received, 'health');
  const shut = await world.record('commune', await world.open('commune'), { type: 'notifyAuthority', agencyId: health.id, means: 'phone' });
  sealed = await world.page('commune', shut.id);
  await world.sql(`INSERT INTO seals (id, case_id, agency_id, ground, since, source_seq) VALUES ($1, $2, $3, 'party', now(), 1)`, [randomUUID(), sealed.id, health.id]);
  closed = await world.record('health.head', await caseOfHealth(world), { type: 'close', outcome: 'handedOver', reason: 'xong' });

  // It ended the day before; the API has kept its copy of the register since.
  await agencies(`${NEW},${health.type},Sở Y tế và Dân số Lạng Sơn,Lang Son health and population authority,${health.province},,${TODAY},`);
  await succeeded(`${health.id},${NEW},renaming,${TODAY},Nghị quyết thử,no`);
  await run(NEW, 'new');
  await employ('new', 'social');
  await employ('new.head', 'supervisor');
}, 180_000);
afterAll(() => world?.close());

describe('what passes from an ended agency to its successor', () => {
  it('is counted beforehand for the heads at either end, and for nobody else', async () => {
    const before = await seen();
    expect(before).toMatchObject({
      agency: { id: health.id, nameVi: health.nameVi }, became: [{ agency: { id: NEW }, through: [{ kind: 'renaming' }] }],
      counts: { cases: 5, owned: 4, takingPart: 5, named: 1, referralsSent: 1, referralsReceived: 1, toChoose: 0, sealed: 1 },
      toChoose: [], step: null, may: ['ask'],
    });
    const [{ open }] = await world.sql<{ open: number }>(
      `SELECT count(*)::int AS open FROM duties WHERE state = 'open' AND case_id <> $2 AND (owner_agency_id = $1 OR $1 = ANY (with_agency_ids))`, [health.id, sealed.id]) as [{ open: number }];
    expect(before.counts.duties).toBe(open);
    expect(open).toBeGreaterThan(0);
    // Its own agency is sealed out of that one: it is not there for its head.
    expect((await seen('health.head')).counts).toEqual({ ...before.counts, sealed: 0 });
    expect((await (await world.as('new.head')).get('/api/agencies/successions')).body).toMatchObject({ items: [{ agency: { id: health.id } }] });
    expect((await (await world.as('police.head')).get('/api/agencies/successions')).body).toEqual({ items: [] });
    expectRefusal(await asked('police.head'), 404, 'notFound');
    for (const username of ['health', 'admin', 'auditor']) expectRefusal(await asked(username), 403, 'notYours');
  });

  it('takes two heads, one of them of the successor', async () => {
    expect((await tell('health.head', { type: 'ask' })).body).toMatchObject({ step: { state: 'asked', mine: true }, may: ['refuse'] });
    const { step } = await seen('health.head2');
    expect(blockersOf(await tell('health.head', { type: 'confirm', stepId: step?.id }))).toEqual(['secondHead']);
    expect(blockersOf(await tell('health.head2', { type: 'confirm', stepId: step?.id }))).toEqual(['headOfSuccessor']);
    expect(blockersOf(await tell('new.head', { type: 'ask' }))).toEqual(['stepWaits']);
    expect(blockersOf(await tell('new.head', { type: 'confirm', stepId: randomUUID() }))).toEqual(['stepDecided']);
    expect((await tell('new.head', { type: 'confirm' })).body['fields']).toEqual([{ path: 'stepId', code: 'required' }]);
    expect((await tell('new.head', { type: 'refuse', stepId: null })).body['fields']).toEqual([{ path: 'stepId', code: 'required' }]);
    expect((await tell('new.head', { type: 'ask', choices: null })).body['fields']).toEqual([{ path: 'choices', code: 'required' }]);
    expect((await tell('new.head', { type: 'refuse', stepId: step?.id })).body).toMatchObject({ step: { state: 'refused' }, may: ['ask'] });
    expectRefusal(await (await world.as('new')).post(path, { type: 'ask' }), 403, 'notYours');
    expect((await world.sql(`SELECT 1 FROM outbox WHERE effect = 'succeed'`))).toEqual([]);
  });

  it('moves whole cases alone, though the worker is killed in the middle, and each once', async () => {
    expect([await sees('health.head', owned[1]!), await sees('new.head', owned[1]!)]).toEqual([200, 404]);
    joined = await world.refer('health', owned[1]!.id, { to: NEW, service: 'medical', basis: 'victimTransfer', packet: ['case.safety'] });
    const { body } = await tell('new.head', { type: 'ask' });
    const stepId = (body as SuccessionOfView).step?.id;
    const started = await tell('health.head', { type: 'confirm', stepId });
    expect(started.body).toMatchObject({ step: { state: 'running', cases: 5, moved: 0 }, may: [] });
    // Confirmed twice, it was confirmed once.
    expect((await tell('health.head', { type: 'confirm', stepId })).body).toMatchObject({ step: { cases: 5 } });

    // One case is locked, so that the worker is in the middle of it when it is killed.
    const [held] = owned.slice(-1) as [CaseView];
    const first = await startWorker(world.database, { QUEUE_QUIET_SECONDS: '1' });
    await world.holding(held.id, async () => {
      await eventually(async () => expect((await seen()).step?.moved).toBeGreaterThan(2), 40_000).finally(() => first.stop('SIGKILL'));
    });
    expect(await moves(held.id)).toBe(0);
    expect((await seen()).step).toMatchObject({ state: 'running' });

    const second = await startWorker(world.database, { QUEUE_QUIET_SECONDS: '1' });
    await eventually(async () => expect((await seen()).step?.state).toBe('done'), 40_000).finally(() => second.stop());
    expect((await seen()).step).toMatchObject({ state: 'done', cases: 6, moved: 5, stayed: 1, stopped: 0 });
    for (const one of [...owned, tied]) expect(await moves(one.id)).toBe(1);
    expect(await moves(sealed.id)).toBe(0);
    expect((await seen()).counts).toMatchObject({ cases: 0, owned: 0, takingPart: 0, named: 0, duties: 0, referralsSent: 0, referralsReceived: 0, sealed: 1 });
  });

  it('gives the successor’s people the case and takes it from those of the old agency', async () => {
    for (const one of [...owned, tied]) {
      expect([await sees('new.head', one), await sees('new', one), await sees('health.head', one), await sees('health', one)]).toEqual([200, 200, 404, 404]);
    }
    const page = await world.page('new.head', owned[0]!.id);
    expect(page.owner.id).toBe(NEW);
    expect(page.assignee).toBeNull();
    const left = await world.sql(`SELECT 1 FROM duties WHERE state = 'open' AND owner_agency_id = $1 AND case_id <> $2`, [health.id, sealed.id]);
    expect(left).toEqual([]);
    expect(await world.referral('new', sent.id)).toMatchObject({ from: { id: NEW }, to: { id: shelter.id } });
    for (const { id } of [sent, received]) expectRefusal(await (await world.as('health')).get(`/api/referrals/${id}`), 404, 'notFound');
    expect(await world.referral('new', received.id)).toMatchObject({ state: 'offered', from: { id: commune.id }, to: { id: NEW } });
    // It would have gone from the agency to itself.
    expect(await world.referral('new.head', joined.id)).toMatchObject({ state: 'recalled', from: { id: health.id }, to: { id: NEW } });
    // What the case holds opens to whoever took over.
    expect((await (await world.as('new')).post(`/api/cases/${owned[0]!.id}/reveals`, { compartment: 'contact', reason: 'contact' })).status).toBeLessThan(300);
    expect((await world.record('new.head', await world.page('new.head', owned[0]!.id), { type: 'transferOwnership', toAgencyId: commune.id, reason: 'competence' })).owner.id).toBe(commune.id);
  });

  it('leaves the chain whole, and the past under the names of its day', async () => {
    const one = owned[1]!;
    const timeline = (await (await world.as('new.head')).get(`/api/cases/${one.id}/timeline`)).body['items'] as { type: string; agency: { id: string; nameVi: string }; role: string }[];
    expect(timeline.find(({ type }) => type === 'succeedAgency')).toMatchObject({ role: 'system' });
    expect(timeline.find(({ type }) => type === 'receivePerson')?.agency).toMatchObject({ id: health.id, nameVi: health.nameVi });
    expect((await (await world.as('new.head')).get(`/api/cases/${one.id}/timeline/verify`)).body['ok']).toBe(true);
    expect((await world.page('health.head', closed.id)).owner.id).toBe(health.id);
    expect(await sees('new.head', closed)).toBe(404);
    expect(await moves(closed.id)).toBe(0);
  });
});

describe('a split', () => {
  const [NORTH, SOUTH] = ['00000000-0000-4000-8000-000000000921', '00000000-0000-4000-8000-000000000922'];
  const of = `/api/agencies/${commune.id}/succession`;

  it('is chosen by the place of the case, and where that says nothing by somebody of the old agency, case by case', async () => {
    const [here, nowhere, waits] = [await world.open('commune', { placeId: 'vn-commune-06184' }), await world.open('commune'), await world.open('commune')];
    await agencies(...[[NORTH, 'vn-commune-06184'], [SOUTH, 'vn-commune-05977']].map(([id, at]) => `${id},${commune.type},UBND thử ${at},Test ${at},${commune.province},${at},${TODAY},`));
    await succeeded(...[NORTH, SOUTH].map((id) => `${commune.id},${id},split,${TODAY},Nghị quyết thử,no`));
    await run(NORTH, 'north');
    await employ('north.head', 'supervisor', 'north');
    const before = (await asked('commune.head', of)).body as SuccessionOfView;
    const open = before.toChoose.map(({ id }) => id);
    expect(open).toEqual(expect.arrayContaining([nowhere.id, waits.id]));
    expect(open).not.toContain(here.id);
    expect((await asked('north.head', of)).body).toMatchObject({ toChoose: [], counts: { toChoose: before.counts.toChoose } });

    const head = await world.stepUp('commune.head');
    const choose = (caseId: string, toAgencyId: string) => head.post(of, { type: 'ask', choices: [{ caseId, toAgencyId }] });
    expect((await choose(nowhere.id, NEW)).body['fields']).toEqual([{ path: 'choices.0.toAgencyId', code: 'unknownAgency' }]);
    const shut = async (caseId: string): Promise<string> => {
      const [seal] = await world.sql<{ id: string }>(`INSERT INTO seals (id, case_id, person_id, ground, since, source_seq) VALUES ($1, $2, $3, 'relative', now(), 1) RETURNING id`, [randomUUID(), caseId, demoActor('commune.head').personId]);
      return seal?.id ?? '';
    };
    const personal = await shut(waits.id);
    const kept = (await asked('commune.head', of)).body as SuccessionOfView;
    expect(kept.toChoose.map(({ id }) => id)).not.toContain(waits.id);
    expect(kept.counts).toMatchObject({ toChoose: before.counts.toChoose - 1, sealed: before.counts.sealed });
    await world.sql(`UPDATE seals SET lifted_seq = 1 WHERE id = $1`, [personal]);
    expect((await choose(here.id, SOUTH)).body['fields']).toEqual([{ path: 'choices.0.caseId', code: 'unknownCase' }]);
    const waiting = (await choose(nowhere.id, SOUTH)).body as SuccessionOfView;
    expect(waiting.counts).toMatchObject({ cases: before.counts.cases + 1, toChoose: before.counts.toChoose - 1 });
    const begun = await (await world.stepUp('north.head')).post(of, { type: 'confirm', stepId: waiting.step?.id });
    expect(begun.status).toBe(200);
    const outcomes = await (await world.courier()).carry('succeed', commune.id);
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(waiting.counts.cases);
    const owners = await world.sql<{ id: string; owner: string }>('SELECT id, owner_agency_id AS owner FROM cases WHERE id = ANY ($1)', [[here.id, nowhere.id, waits.id]]);
    expect(Object.fromEntries(owners.map(({ id, owner }) => [id, owner]))).toEqual({ [here.id]: NORTH, [nowhere.id]: SOUTH, [waits.id]: commune.id });
    // A message that names somebody who did not take over moves nothing.
    const [forged] = await world.sql<{ id: string }>(
      `INSERT INTO outbox (effect, case_id, seq, ids, created_at) VALUES ('succeed', $1, 1, $2, now()) RETURNING id`,
      [waits.id, JSON.stringify({ agencyId: commune.id, toAgencyId: NEW })],
    );
    expect(forged).toBeDefined();
    expect(await (await world.courier()).carry('succeed', commune.id)).toEqual(['moot']);
    expect(await moves(waits.id)).toBe(0);
    // What stayed can be asked for again.
    expect((await asked('commune.head', of)).body).toMatchObject({ step: { state: 'done' }, may: ['ask'] });
    // But not while a message was given up: it would get no second one.
    await world.sql(`INSERT INTO outbox (effect, case_id, seq, ids, created_at, dead_at) VALUES ('succeed', $1, 1, $2, now(), now())`, [here.id, JSON.stringify({ agencyId: commune.id, stepId: waiting.step?.id })]);
    expect((await asked('commune.head', of)).body).toMatchObject({ step: { state: 'done', stopped: 1 }, may: [] });
    expect(blockersOf(await head.post(of, { type: 'ask' }))).toEqual(['stoppedBefore']);
    // Whoever is sealed out of that one is not told of it and may ask; a later step does not hide it from the others.
    await shut(here.id);
    expect((await asked('commune.head', of)).body).toMatchObject({ step: { state: 'done', stopped: 0 }, may: ['ask'] });
    const second = (await head.post(of, { type: 'ask' })).body as SuccessionOfView;
    expect(second.step).toMatchObject({ state: 'asked', cases: 0, stopped: 0 });
    expect((await asked('north.head', of)).body).toMatchObject({ step: { state: 'asked', cases: 1, stopped: 1 } });
    const north = await world.stepUp('north.head');
    expect((await north.post(of, { type: 'refuse', stepId: second.step?.id })).body).toMatchObject({ step: { state: 'refused', stopped: 1 }, may: [] });
    expect(blockersOf(await north.post(of, { type: 'ask' }))).toEqual(['stoppedBefore']);
    expect((await asked('commune.head', of)).body).toMatchObject({ step: { state: 'refused', stopped: 0 }, may: ['ask'] });
  });
});
