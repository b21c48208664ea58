import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { expectRefusal } from '../support/refusal.js';
import { World } from '../support/world.js';

/** What was said into each compartment: who may write it, one of its fields, and words that must stay there. */
const SAID = [
  ['commune', 'identity', 'fullName', 'chim-yến-mật-1'],
  ['commune', 'contact', 'phone', 'chim-yến-mật-2'],
  ['health', 'shelter', 'address', 'chim-yến-mật-3'],
  ['commune', 'health', 'condition', 'chim-yến-mật-4'],
  ['commune', 'statement', 'account', 'chim-yến-mật-5'],
  ['commune', 'child', 'school', 'chim-yến-mật-6'],
  ['police.head', 'protection', 'place', 'chim-yến-mật-7'],
  ['commune', 'plan', 'goals', 'chim-yến-mật-8'],
  ['legalaid', 'legalNotes', 'advice', 'chim-yến-mật-9'],
] as const;
/** Rows of each compartment: the opening and the notification told something as well. */
const KEPT = {
  case_identity: 2,
  case_contact: 1,
  case_shelter: 1,
  case_health: 1,
  case_statement: 3,
  case_child: 1,
  case_protection: 1,
  case_plan: 1,
  case_legal_notes: 1,
};
const CANARY = /chim-yến-mật/;

let world: World;
let theCase: CaseView;
beforeAll(async () => {
  world = await World.make({ env: { LOG_LEVEL: 'debug' } });
  theCase = await world.open('commune', { wishes: 'chim-yến-mật-5b' });
  theCase = await world.record('commune', theCase, { type: 'notifyAuthority', agencyId: DEMO_AGENCIES.health.id, means: 'phone', note: 'chim-yến-mật-5c' });
  await world.letIn(theCase.id, [DEMO_AGENCIES.legalaid.id, 'handedOver']);
  for (const [username, compartment, field, words] of SAID) {
    theCase = await world.record(username, theCase, { type: 'recordSensitive', compartment, fields: { [field]: words } });
  }
}, 60_000);
afterAll(() => world?.close());

const look = async (username: string, body: unknown) => (await world.as(username)).post(`/api/cases/${theCase.id}/reveals`, body);

describe('what is said about a person', () => {
  it('stands in the table of its compartment, sealed, and in the clear in no place of the database', async () => {
    const tables = await world.sql<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`);
    const found: Record<string, number> = {};
    for (const { name } of tables) {
      const [row] = await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${name} t WHERE t::text LIKE '%chim-yến-mật%'`);
      if (row && row.n > 0) found[name] = row.n;
    }
    expect(found).toEqual({});
    const rows: Record<string, number> = {};
    for (const name of Object.keys(KEPT)) {
      const [row] = await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${name} WHERE case_id = $1 AND sealed IS NOT NULL AND fields IS NULL AND salt IS NULL`, [theCase.id]);
      rows[name] = row?.n ?? 0;
    }
    expect(rows).toEqual(KEPT);
  });

  it('is on no page, list or timeline, for nobody: only that it is there', async () => {
    for (const username of ['commune', 'commune.head', 'health', 'police', 'police.head', 'legalaid', 'auditor']) {
      const reader = await world.as(username);
      for (const path of ['', '/timeline', '/timeline/verify', '/access']) {
        const answer = await reader.get(`/api/cases/${theCase.id}${path}`);
        expect({ username, path, status: answer.status }).toEqual({ username, path, status: 200 });
        expect(answer.text).not.toMatch(CANARY);
      }
      for (const q of ['', '?q=chim-y%E1%BA%BFn']) expect((await reader.get(`/api/cases${q}`)).text).not.toMatch(CANARY);
    }
    const masked = (await world.page('commune', theCase.id)).compartments;
    expect(masked).toContainEqual({ name: 'identity', fields: ['age', 'fullName'], masked: true });
    expect(masked.map(({ name }) => name)).not.toContain('shelter');
  });

  it('is in no line that the API writes', () => {
    expect(world.api.lines.join('\n')).not.toMatch(CANARY);
  });
});

describe('a look into a compartment', () => {
  it.each([
    ['commune', 'identity', 'contact', 'chim-yến-mật-1'],
    ['health', 'shelter', 'protection', 'chim-yến-mật-3'],
    ['legalaid', 'legalNotes', 'legalStep', 'chim-yến-mật-9'],
  ])('by %s shows %s, and stands in the chain with its reason', async (username, compartment, reason, words) => {
    const answer = await look(username, { compartment, reason });
    expect(answer.status).toBe(200);
    expect(answer.text.match(/chim-yến-mật-\w+/g)).toEqual([words]);
    const { body } = await (await world.as('commune')).get(`/api/cases/${theCase.id}/timeline`);
    expect(body['items'].at(-1)).toMatchObject({ type: 'reveal', seq: answer.body['version'], record: { compartment, reason } });
    const seen = (await (await world.as('auditor')).get(`/api/cases/${theCase.id}/timeline`)).body['items'].at(-1);
    expect(seen).toMatchObject({ type: 'reveal', record: null, person: null });
    expect((await (await world.as('auditor')).get(`/api/cases/${theCase.id}/timeline/verify`)).body).toMatchObject({ ok: true });
  });

  it.each([
    ['commune', { compartment: 'shelter', reason: 'contact' }, 403, 'notYours'],
    ['police', { compartment: 'health', reason: 'medical' }, 403, 'notYours'],
    ['police', { compartment: 'legalNotes', reason: 'legalStep' }, 403, 'notYours'],
    ['auditor', { compartment: 'identity', reason: 'review' }, 403, 'notYours'],
    ['statistician', { compartment: 'identity', reason: 'review' }, 404, 'notFound'],
    ['admin', { compartment: 'identity', reason: 'review' }, 404, 'notFound'],
    ['police.khanhhoa', { compartment: 'identity', reason: 'legalStep' }, 404, 'notFound'],
    ['commune', { compartment: 'identity', reason: 'other' }, 422, 'invalid'],
    ['commune', { compartment: 'identity', reason: 'curious' }, 422, 'invalid'],
    ['commune', { compartment: 'identity' }, 422, 'invalid'],
    ['commune', { compartment: 'constructor', reason: 'contact' }, 422, 'invalid'],
    ['commune', { compartment: 'identity', reason: 'contact', person: 'x' }, 422, 'invalid'],
    ['commune', { compartment: ['identity', 'shelter'], reason: 'contact' }, 422, 'invalid'],
  ])('by %s into %j is refused, shows nothing and records nothing', async (username, body, status, code) => {
    const before = await world.mark();
    const answer = await look(username, body);
    expectRefusal(answer, status, code);
    expect(answer.text).not.toMatch(CANARY);
    expect(await world.mark()).toEqual(before);
  });

  it('is one event each time, and a refused one is none', async () => {
    const [row] = await world.sql<{ looks: number; events: number }>(
      `SELECT (SELECT count(*)::int FROM timeline_events WHERE case_id = $1 AND body ->> 'type' = 'reveal') AS looks,
         (SELECT version FROM cases WHERE id = $1) AS events`,
      [theCase.id],
    );
    expect(row).toEqual({ looks: 3, events: theCase.version + 3 });
  });
});
