import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Actor } from '@loive/domain';
import { loadAccounts } from '@loive/demo';
import { demoActor } from '@loive/demo/cast';
import { AgencyEntity, withActor, type ActorTx } from '@loive/persistence';
import { readKey } from '@loive/platform';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

jest.setTimeout(30_000);

let database: TestDatabase;
let owner: DataSource;
let api: DataSource;
let key: Buffer;

const source = (url: string) => new DataSource({ type: 'postgres', url, entities: [AgencyEntity], synchronize: false, installExtensions: false, poolSize: 4 }).initialize();

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await source(database.ownerUrl);
  await loadAccounts(owner, 'mật khẩu để thử luật', { memoryKiB: 1024, passes: 1 });
  api = await source(database.apiUrl);
  key = readKey(join(database.dataDir, 'keys', 'ticket.key'));
}, 60_000);
afterAll(async () => {
  await api?.destroy();
  await owner?.destroy();
  await database?.drop();
});

const [admin, admin2, head, social] = [demoActor('admin'), demoActor('admin2'), demoActor('health.head'), demoActor('health')];
const as = <Result>(actor: Actor, work: (tx: ActorTx) => Promise<Result>): Promise<Result> => withActor(api, key, actor, { purpose: 'administer' }, work);
const says = (actor: Actor, sql: string, values: unknown[] = []) => as(actor, (tx) => tx.query<Record<string, unknown>>(sql, values));
const PROPOSE = 'INSERT INTO role_grants (person_id, agency_id, role, proposed_by) VALUES ($1, $2, $3, $4)';
const CONFIRM = 'UPDATE role_grants SET since = now(), decided_by = $2, decided_at = now() WHERE person_id = $1 AND decided_at IS NULL';

// Refused by a rule of the database: nothing is given. Anything else is a fault of this test.
const refused = (failure: unknown): number => {
  const { code } = failure as { code?: string };
  if (code === undefined || !['42501', '23514', '23505'].includes(code)) throw failure;
  return 0;
};

/** Chance that is the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('the database itself, asked with the rights of the API', () => {
  it('shows grants and acts to an administrator of the agency alone, and nothing without a ticket', async () => {
    const rows = await says(admin, 'SELECT DISTINCT agency_id FROM role_grants');
    expect(rows).toEqual([{ agency_id: admin.agencyId }]);
    for (const actor of [head, social, demoActor('police.head'), demoActor('operator'), demoActor('auditor')]) {
      expect(await says(actor, 'SELECT 1 FROM role_grants')).toEqual([]);
    }
    expect(await api.query('SELECT 1 FROM role_grants')).toEqual([]);
    expect(await api.query('SELECT 1 FROM people_acts')).toEqual([]);
    // A ticket that claims a role which is not the person's opens nothing.
    expect(await says({ ...social, role: 'agencyAdmin' }, 'SELECT 1 FROM role_grants')).toEqual([]);
  });

  it('takes a role from nobody but two administrators, whatever statement is sent', async () => {
    await says(admin, PROPOSE, [social.personId, admin.agencyId, 'supervisor', admin.personId]);
    await expect(says(admin, CONFIRM, [social.personId, admin.personId])).rejects.toThrow(/two_people/);
    await expect(says(admin, CONFIRM, [social.personId, admin2.personId])).rejects.toThrow(/two administrators/);
    await expect(says(admin2, CONFIRM, [social.personId, null])).rejects.toThrow(/two administrators|decided|by_somebody/);
    // For somebody who may not, there is no row to confirm.
    await says(head, CONFIRM, [social.personId, head.personId]);
    await says({ ...head, role: 'agencyAdmin' }, CONFIRM, [social.personId, head.personId]);
    await says({ ...admin2, agencyId: demoActor('police').agencyId, agencyType: 'PROV_POLICE' }, CONFIRM, [demoActor('police').personId, admin2.personId]);
    expect(await owner.query('SELECT app.role_of($1) AS role', [social.personId])).toEqual([{ role: 'social' }]);
    await says(admin2, CONFIRM, [social.personId, admin2.personId]);
    expect(await owner.query('SELECT app.role_of($1) AS role', [social.personId])).toEqual([{ role: 'supervisor' }]);
  });

  it('takes no administrator with a first password, nor the word of an account and of its maker', async () => {
    const [fresh, made]: [string, Actor] = [randomUUID(), { ...admin, personId: randomUUID() }];
    await owner.query(`INSERT INTO people (id, agency_id, name) VALUES ($1, $2, 'Người Mới Tạo')`, [fresh, admin.agencyId]);
    await owner.query(`INSERT INTO accounts (person_id, username, password_hash, first_password_until) VALUES ($1, 'moi.tao', 'x', now() + interval '1 day')`, [fresh]);
    await says(admin, PROPOSE, [fresh, admin.agencyId, 'agencyAdmin', admin.personId]);
    await expect(says(admin2, CONFIRM, [fresh, admin2.personId])).rejects.toThrow(/two administrators/);
    await owner.query('UPDATE accounts SET first_password_until = NULL WHERE person_id = $1', [fresh]);
    await says(admin2, CONFIRM, [fresh, admin2.personId]);
    expect(await owner.query('SELECT app.role_of($1) AS role', [fresh])).toEqual([{ role: 'agencyAdmin' }]);

    await owner.query(`INSERT INTO people (id, agency_id, name, role) VALUES ($1, $2, 'Người Được Tạo', 'agencyAdmin')`, [made.personId, admin.agencyId]);
    await says(admin, `INSERT INTO people_acts (agency_id, by_person, person_id, act, request_key, body_hash) VALUES ($1, $2, $3, 'create', gen_random_uuid(), 'x')`, [admin.agencyId, admin.personId, made.personId]);
    for (const [one, other] of [[admin, made], [made, admin]] as const) {
      await says(one, PROPOSE, [head.personId, admin.agencyId, 'social', one.personId]);
      await expect(says(other, CONFIRM, [head.personId, other.personId])).rejects.toThrow(/two administrators/);
      await says(admin2, 'UPDATE role_grants SET refused = true, decided_by = $2, decided_at = now() WHERE person_id = $1 AND decided_at IS NULL', [head.personId, admin2.personId]);
    }
    await owner.query(`UPDATE people SET role = NULL WHERE id = ANY ($1)`, [[fresh, made.personId]]);
  });

  it('takes no role written past the grants, no proposal in another name, none for oneself', async () => {
    for (const column of ['role', 'agency_id', 'name']) {
      await expect(says(admin, `UPDATE people SET ${column} = ${column} WHERE id = $1`, [head.personId])).rejects.toThrow('permission denied');
    }
    await expect(says(admin, `INSERT INTO people (id, agency_id, name, role) VALUES ($1, $2, 'x', 'supervisor')`, [randomUUID(), admin.agencyId])).rejects.toThrow('permission denied');
    await expect(says(admin, 'INSERT INTO people (id, agency_id, name) VALUES ($1, $2, $3)', [randomUUID(), demoActor('police').agencyId, 'x'])).rejects.toThrow('row-level security');
    await expect(says(admin, PROPOSE, [head.personId, admin.agencyId, 'social', admin2.personId])).rejects.toThrow('row-level security');
    await expect(says(admin, PROPOSE, [admin.personId, admin.agencyId, 'social', admin.personId])).rejects.toThrow('never_for_oneself');
    await expect(says(admin, PROPOSE, [demoActor('police').personId, admin.agencyId, 'social', admin.personId])).rejects.toThrow('foreign key');
    await expect(says(social, PROPOSE, [head.personId, admin.agencyId, 'social', social.personId])).rejects.toThrow('row-level security');
    await expect(says(admin, `INSERT INTO role_grants (person_id, agency_id, role, proposed_by, since) VALUES ($1, $2, 'social', $3, now())`, [head.personId, admin.agencyId, admin.personId])).rejects.toThrow('permission denied');
  });

  it('lets everybody change the password that is theirs, and nobody give an account that stays in other hands', async () => {
    expect(await says(social, `UPDATE accounts SET password_hash = password_hash RETURNING person_id`)).toEqual([[{ person_id: social.personId }], 1]);
    expect(await says(admin, 'UPDATE accounts SET password_hash = $2 WHERE person_id = $1', [social.personId, 'x'])).toEqual([[], 0]);
    expect(await api.query(`UPDATE accounts SET password_hash = 'x'`)).toEqual([[], 0]);
    const account = 'INSERT INTO accounts (person_id, username, password_hash, first_password_until) VALUES ($1, $2, $3, $4)';
    const id = randomUUID();
    await says(admin, 'INSERT INTO people (id, agency_id, name) VALUES ($1, $2, $3)', [id, admin.agencyId, 'Người Mới']);
    await expect(says(admin, account, [id, 'nguoi.moi', 'x', null])).rejects.toThrow('row-level security');
    await expect(says(social, account, [id, 'nguoi.moi', 'x', '2099-01-01'])).rejects.toThrow('row-level security');
  });

  it('lets a grant in force only end, and what was done stand as it was written', async () => {
    await says(admin, `UPDATE role_grants SET until = now() WHERE person_id = $1 AND role = 'supervisor'`, [social.personId]);
    await expect(says(admin, `UPDATE role_grants SET until = '2099-01-01' WHERE person_id = $1 AND until IS NOT NULL`, [social.personId])).rejects.toThrow('only ends');
    await expect(says(admin, `UPDATE role_grants SET since = '2020-01-01', until = now() WHERE person_id = $1 AND decided_at IS NOT NULL`, [head.personId])).rejects.toThrow('only ends');
    await expect(says(admin, `UPDATE role_grants SET until = '2026-01-01' WHERE person_id = $1 AND until IS NULL`, [head.personId])).rejects.toThrow('only ends');
    await expect(says(admin, 'DELETE FROM role_grants')).rejects.toThrow('permission denied');
    await expect(says(admin, 'DELETE FROM people_acts')).rejects.toThrow('permission denied');
    await expect(says(admin, `UPDATE people_acts SET act = 'pause'`)).rejects.toThrow('permission denied');
    const act = `INSERT INTO people_acts (agency_id, by_person, person_id, act, request_key, body_hash) VALUES ($1, $2, $3, $4, gen_random_uuid(), 'x')`;
    await expect(says(admin, act, [admin.agencyId, admin2.personId, head.personId, 'pause'])).rejects.toThrow('row-level security');
    await expect(says(head, act, [admin.agencyId, head.personId, social.personId, 'pause'])).rejects.toThrow('row-level security');
  });

  it('hands no case on for anybody but an administrator, nor of somebody who is still there', async () => {
    for (const actor of [admin, head, social]) await says(actor, 'SELECT app.hand_on_cases($1, NULL)', [social.personId]);
    expect(await owner.query(`SELECT 1 FROM outbox WHERE effect = 'handOn'`)).toEqual([]);
  });

  it('never gives a role on the word of one, however steps and lost roles follow one another', async () => {
    const dice = seeded(20261122);
    const third: Actor = { ...admin, personId: randomUUID() };
    await owner.query(`INSERT INTO people (id, agency_id, name, role) VALUES ($1, $2, 'Người Thứ Ba', 'agencyAdmin')`, [third.personId, admin.agencyId]);
    const people = [admin, admin2, third, head, social];
    // Whoever acts may claim to be an administrator, or be one in another session.
    const actors = people.flatMap((one) => [one, { ...one, role: 'agencyAdmin' as const }]);
    const one = <Item>(items: readonly Item[]): Item => items[Math.floor(dice() * items.length)] as Item;
    let given = 0;
    for (let step = 0; step < 250; step += 1) {
      const [actor, subject] = [one(actors), one(people)];
      const luck = dice();
      if (luck < 0.1) await owner.query(`UPDATE people SET role = $2 WHERE id = $1`, [third.personId, one(['agencyAdmin', 'social'])]);
      else if (luck < 0.5) await says(actor, PROPOSE, [subject.personId, admin.agencyId, one(['social', 'supervisor', 'agencyAdmin']), one([actor, one(people)]).personId]).catch(refused);
      else given += await says(actor, `${CONFIRM} RETURNING id`, [subject.personId, one([actor, one(people)]).personId]).then(([rows]) => (rows as unknown as unknown[]).length, refused);
    }
    expect(given).toBeGreaterThan(5);
    const wrong = await owner.query(
      `SELECT id FROM role_grants g WHERE since IS NOT NULL AND proposed_by IS NOT NULL AND (decided_by IS NULL OR decided_by = proposed_by OR person_id IN (decided_by, proposed_by)
         OR app.role_of(proposed_by, since - interval '1 microsecond') IS DISTINCT FROM 'agencyAdmin' OR app.role_of(decided_by, since - interval '1 microsecond') IS DISTINCT FROM 'agencyAdmin')`,
    );
    expect(wrong).toEqual([]);
  });

  it('keeps what the register says of a role as a grant, so that any day can be asked about', async () => {
    await owner.query(`UPDATE people SET role = 'social' WHERE id = $1`, [social.personId]);
    const [row] = await owner.query(`SELECT app.role_of($1) AS now, app.role_of($1, '2025-08-01') AS then`, [social.personId]);
    expect(row).toEqual({ now: 'social', then: 'social' });
    await owner.query(`UPDATE people SET role = NULL WHERE id = $1`, [social.personId]);
    expect(await owner.query(`SELECT app.role_of($1) AS now`, [social.personId])).toEqual([{ now: null }]);
  });
});
