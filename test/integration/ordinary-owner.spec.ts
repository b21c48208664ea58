import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REFERRAL_STATES } from '@loive/domain';
import { join } from 'node:path';
import { setUpDatabase } from '../support/kills/processes.js';
import { ask, launch, temporaryFolder, type Launched } from '../support/postgres.js';

const folder = temporaryFolder();
let launched: Launched;
let ownerUrl = '';

beforeAll(async () => {
  launched = await launch(join(folder.path, 'data'));
  await ask(launched.url, `CREATE ROLE founder LOGIN CREATEROLE PASSWORD 'chi-de-thu'`);
  await ask(launched.url, 'CREATE DATABASE house OWNER founder');
  const url = new URL(launched.url);
  url.username = 'founder';
  url.password = 'chi-de-thu';
  url.pathname = '/house';
  ownerUrl = url.toString();
}, 60_000);
afterAll(async () => {
  await launched?.stop();
  folder.remove();
});

// Row security is forced on the owner as well: only a superuser, as the embedded server has one, would not notice.
describe('a database whose owner is no superuser', () => {
  it('is migrated and takes the whole demo set, referrals in every state with it', async () => {
    await setUpDatabase(ownerUrl, join(folder.path, 'house'), { DEMO: '1', DEMO_PASSWORD: 'chỉ để thử 01' });
    const inHouse = new URL(launched.url);
    inHouse.pathname = '/house';
    const states = await ask(inHouse.toString(), 'SELECT count(DISTINCT state)::int FROM referrals');
    expect(states).toBe(REFERRAL_STATES.length);
  }, 60_000);
});
