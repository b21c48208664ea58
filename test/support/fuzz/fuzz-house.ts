import { DEMO_AGENCIES, DEMO_PEOPLE } from '@loive/demo/cast';
import { asOwner } from '../people.js';
import { startWorker } from '../worker.js';
import { caseOfHealth, withConsent } from '../referred.js';
import { World, WORLD_PASSWORD } from '../world.js';
import type { FuzzHouse } from './guests.js';

/** A world of its own with a case and a referral in it, ready to be asked. */
export interface OpenFuzzHouse extends FuzzHouse {
  readonly world: World;
  close(): Promise<void>;
}

/** Settings that keep the product from slowing down a client that asks thousands of things. */
export const LIMITS_RAISED: Readonly<Record<string, string>> = {
  SIGN_IN_FAILURES_PER_ACCOUNT: '1000000',
  SIGN_IN_FAILURES_PER_NETWORK: '1000000',
  SESSIONS_PER_PERSON: '1000',
  SEARCHES_PER_MINUTE: '600',
  SEARCHES_PER_DAY: '10000',
  READ_BUDGET: '1000000',
  GLASS_TRIES: '1000000',
  READ_BUDGET_SUPERVISOR: '1000000',
  RECALL_WINDOW_SECONDS: '0',
  LOG_LEVEL: 'info',
};

/** Opens the house; `queue` starts the worker too, so that what is sent arrives. */
export async function openFuzzHouse({ queue = false, env = {}, workerEnv = {} }: { queue?: boolean; env?: Record<string, string>; workerEnv?: Record<string, string> } = {}): Promise<OpenFuzzHouse> {
  const world = await World.make({ env: { ...LIMITS_RAISED, ...env } });
  try {
    const { theCase, consentId } = await withConsent(world, await caseOfHealth(world));
    const sent = await world.refer('health', theCase.id, { to: DEMO_AGENCIES.legalaid.id, service: 'legal_aid', consentId });
    await world.deliver(sent, 'legalaid');
    const mend = await mender(world);
    const worker = queue ? await startWorker(world.database, { RECALL_WINDOW_SECONDS: '0', ...workerEnv }) : undefined;
    return {
      world,
      address: world.api.address,
      usernames: DEMO_PEOPLE.map(({ username }) => username),
      password: WORLD_PASSWORD,
      pid: world.api.pid,
      mend,
      close: async () => {
        await worker?.stop();
        await world.close();
      },
    };
  } catch (failure) {
    await world.close();
    throw failure;
  }
}

interface Door {
  readonly account: unknown;
  readonly person: unknown;
  readonly grants: readonly unknown[];
}

/** What opens the house to somebody, remembered as it was at first and put back where chance has changed it. */
async function mender(world: World): Promise<(username: string) => Promise<void>> {
  const rows = await world.sql<Door & { username: string }>(
    `SELECT a.username, to_jsonb(a) AS account, to_jsonb(p) AS person,
       (SELECT coalesce(jsonb_agg(to_jsonb(g)), '[]') FROM role_grants g WHERE g.person_id = a.person_id) AS grants
     FROM accounts a JOIN people p ON p.id = a.person_id`,
  );
  const doors = new Map(rows.map(({ username, ...door }) => [username, door]));
  return (username) =>
    asOwner(world.database.ownerUrl, async (db) => {
      const door = doors.get(username);
      if (door === undefined) return;
      // Triggers would keep what somebody did as it was done.
      await db.query('SET session_replication_role = replica');
      await db.query(
        `UPDATE accounts t SET password_hash = f.password_hash, first_password_until = NULL
         FROM jsonb_populate_record(NULL::accounts, $1) f WHERE t.person_id = f.person_id`,
        [JSON.stringify(door.account)],
      );
      await db.query('UPDATE people t SET active = true, paused_at = NULL, role = f.role FROM jsonb_populate_record(NULL::people, $1) f WHERE t.id = f.id', [JSON.stringify(door.person)]);
      await db.query('DELETE FROM role_grants WHERE person_id = (SELECT person_id FROM accounts WHERE username = $1)', [username]);
      await db.query('INSERT INTO role_grants SELECT * FROM jsonb_populate_recordset(NULL::role_grants, $1) ON CONFLICT DO NOTHING', [JSON.stringify(door.grants)]);
      await db.query('DELETE FROM sign_in_failures');
    });
}
