import { DEMO_AGENCIES, DEMO_PEOPLE } from '@loive/demo';
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
  READ_BUDGET: '1000000',
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

/** What opens the house to somebody, kept as it was at first and put back where chance has changed it. */
async function mender(world: World): Promise<(username: string) => Promise<void>> {
  for (const table of ['accounts', 'people', 'role_grants']) await world.sql(`CREATE TABLE first_${table} AS TABLE ${table}`);
  return (username) =>
    asOwner(world.database.ownerUrl, async (db) => {
      // Triggers would keep what somebody did as it was done.
      await db.query('SET session_replication_role = replica');
      const { rows } = await db.query<{ id: string }>(
        `UPDATE accounts t SET password_hash = f.password_hash, first_password_until = NULL FROM first_accounts f
         WHERE f.username = $1 AND t.person_id = f.person_id RETURNING t.person_id AS id`,
        [username],
      );
      const id = rows[0]?.id;
      await db.query('UPDATE people t SET active = true, paused_at = NULL, role = f.role FROM first_people f WHERE f.id = $1 AND t.id = $1', [id]);
      await db.query('DELETE FROM role_grants WHERE person_id = $1', [id]);
      await db.query('INSERT INTO role_grants SELECT * FROM first_role_grants WHERE person_id = $1', [id]);
      await db.query('DELETE FROM sign_in_failures');
    });
}
