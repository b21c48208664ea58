import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, ReferralView } from '@loive/contracts';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import type { Access } from '@loive/persistence';
import type pg from 'pg';
import { asApi, stateOf, ticketOf } from '../support/raw-api.js';
import { caseOfHealth, withConsent } from '../support/referred.js';
import { World } from '../support/world.js';

const REFUSED = '42501';
const { health, legalaid } = DEMO_AGENCIES;

let world: World;
let theCase: CaseView;
let referral: ReferralView;

beforeAll(async () => {
  world = await World.make();
  await world.hire('legalaid.second', 'legalaid');
  const { theCase: told, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid', legalaid.id);
  theCase = told;
  const sent = await world.refer('health', theCase.id, { to: legalaid.id, service: 'legal_aid', consentId, packet: [], note: 'Xin giúp sớm.' } as never);
  referral = await world.deliver(sent, 'legalaid');
  for (const [agency, about] of [[health.id, 'referralOut'], [legalaid.id, 'referralIn']]) {
    await world.sql(`INSERT INTO notices (message_id, agency_id, audience, about, referral_id) VALUES (gen_random_uuid(), $1, 'agency', $2, $3)`, [agency, about, referral.id]);
  }
}, 60_000);
afterAll(() => world?.close());

const under = async (username: string, access: Access, sql: string, values: unknown[] = []): Promise<Record<string, unknown>> =>
  asApi(world.database, ticketOf(username, world.database, access), async (db) => (await db.query(sql, values)).rows[0] as Record<string, unknown>);
const notices = async (username: string) => (await under(username, { purpose: 'list' }, 'SELECT count(*)::int AS n FROM notices WHERE referral_id IS NOT NULL'))['n'];
const sealed = async <T>(username: string, work: () => Promise<T>): Promise<T> => {
  await world.sql(`INSERT INTO seals (case_id, person_id, ground, since, source_seq) VALUES ($1, $2, 'relative', now(), 1)`, [theCase.id, demoActor(username).personId]);
  try {
    return await work();
  } finally {
    await world.sql('UPDATE seals SET lifted_seq = 1 WHERE lifted_seq IS NULL');
  }
};

describe('a notice about a referral', () => {
  it('is there for both ends', async () => {
    expect([await notices('health'), await notices('legalaid')]).toEqual([1, 1]);
  });

  it('is not there for whoever is sealed out of its case, at either end', async () => {
    expect(await sealed('legalaid', async () => [await notices('legalaid'), await notices('health')])).toEqual([0, 1]);
    expect(await sealed('health', async () => [await notices('legalaid'), await notices('health')])).toEqual([1, 0]);
  });

  it('is not there for colleagues of somebody who is named in its case', async () => {
    await world.sql(`UPDATE participants SET assignee_id = $2 WHERE case_id = $1 AND agency_id = $3`, [theCase.id, demoActor('health.head').personId, health.id]);
    expect([await notices('health'), await notices('health.head')]).toEqual([0, 1]);
    await world.sql(`UPDATE participants SET assignee_id = NULL WHERE case_id = $1 AND agency_id = $2`, [theCase.id, health.id]);
  });
});

describe('a seal', () => {
  it.each(['list', 'page', 'record', 'reveal', 'refer', 'referral', 'breakGlass'] as const)('is known under a ticket to %s', async (purpose: Access['purpose']) => {
    const access: Access = purpose === 'referral' ? { purpose, referral: referral.id } : { purpose, case: theCase.id };
    const told = () => under('legalaid', access, `SELECT $1 = ANY (app.sealed_from_me()) AS sealed, app.hidden_from_me($1) AS hidden, app.referral_told($2) AS told`, [theCase.id, referral.id]);
    expect((await told())['sealed']).toBe(false);
    expect(await sealed('legalaid', told)).toEqual({ sealed: true, hidden: true, told: {} });
  });

  it('is told to those alone who see seals: to all others somebody sealed out is somebody without a tie', async () => {
    const officer = demoActor('health');
    const asked = (username: string) =>
      under(username, { purpose: 'page', case: theCase.id }, 'SELECT app.asked_about($1, $2, now()) AS about', [officer.personId, officer.agencyId]);
    await sealed('health', async () => {
      expect((await asked('health.head'))['about']).toMatchObject({ sealed: true, untold: false });
      expect((await asked('auditor'))['about']).toMatchObject({ sealed: false, untold: true });
      const answer = await (await world.as('auditor')).get(`/api/cases/${theCase.id}/access?person=${officer.personId}`);
      expect({ status: answer.status, basis: answer.body['basis'], since: answer.body['since'] }).toEqual({ status: 200, basis: null, since: null });
      expect([...new Set((answer.body['compartments'] as { rule: string }[]).map(({ rule }) => rule))]).toEqual(['noTie']);
    });
    expect((await asked('health.head'))['about']).toMatchObject({ sealed: false, untold: false });
  });
});

describe('who lifts a seal', () => {
  const recording = <T>(username: string, work: (db: pg.Client) => Promise<T>) =>
    asApi(world.database, ticketOf(username, world.database, { purpose: 'record', case: theCase.id, chain: true }), work);
  const lifting = (username: string, id: string) =>
    recording(username, (db) => stateOf(db, 'UPDATE seals s SET lifted_seq = c.version FROM cases c WHERE c.id = s.case_id AND s.id = $1', [id]));
  const SEAL = `INSERT INTO seals (case_id, person_id, ground, since, source_seq) VALUES ($1, $2, 'relative', now(), 1) RETURNING id`;

  it('is a supervisor who records it after somebody else did for that seal, whatever statement is sent', async () => {
    const made = async (username: string) => (await world.sql<{ id: string }>(SEAL, [theCase.id, demoActor(username).personId]))[0]?.id ?? '';
    const [id, other] = [await made('legalaid'), await made('shelter')];
    const step = async (username: string) => world.record(username, await world.page(username, theCase.id), { type: 'unseal', sealId: id });
    expect(await lifting('health.head', id)).toBe(REFUSED);
    await step('health.head');
    // The one who asked, somebody who leads nothing, and a second one who writes nothing down.
    for (const username of ['health.head', 'health', 'health.head2']) expect({ username, state: await lifting(username, id) }).toEqual({ username, state: REFUSED });
    expect((await step('health.head2')).seals.map((seal) => seal.id)).toEqual([other]);
    expect(await lifting('health.head', other)).toBe(REFUSED);
    const back = (db: pg.Client) => stateOf(db, 'UPDATE seals SET lifted_seq = lifted_seq + 1 WHERE id = $1', [id]);
    expect(await recording('health.head2', back)).toBe(REFUSED);
    await world.sql('UPDATE seals SET lifted_seq = 1 WHERE lifted_seq IS NULL');
  });
});

describe('an operator', () => {
  it('sees of a message what kind it is and how it went, never which case it is about', async () => {
    const rows = await world.sql<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'outbox'::regclass AND attnum > 0 AND has_column_privilege('loive_api', 'outbox', attname, 'SELECT')
       AND attname IN ('case_id', 'seq', 'ids')`,
    );
    expect(rows).toEqual([]);
  });
});
