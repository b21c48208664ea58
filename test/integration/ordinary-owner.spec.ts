import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addFirstAdministrators } from '@loive/accounts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { REFERRAL_STATES } from '@loive/domain';
import { AgencyImport, withOwner } from '@loive/persistence';
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

  it('takes what the operator writes into the register of agencies', async () => {
    const id = '00000000-0000-4000-8000-000000000931';
    await withOwner(ownerUrl, async (db) => {
      const register = new AgencyImport(db);
      expect(await register.add(`id,type,name_vi,name_en,province,commune,valid_from,valid_to\n${id},PROV_HEALTH,Sở Y tế thử,Test,vn-lang-son,,2026-02-01,`)).toEqual({ added: 1, ended: 0, faults: [] });
      const { made } = await addFirstAdministrators(db, `agency,name,username\n${id},Người Một,mot.thu\n${id},Người Hai,hai.thu`, { cost: { memoryKiB: 1024, passes: 1 }, today: '2026-02-01' });
      expect(made.map(({ username }) => username)).toEqual(['mot.thu', 'hai.thu']);
      const row = `${DEMO_AGENCIES.health.id},${id},merger,2026-02-01,Nghị quyết thử,no`;
      expect(await register.addSuccessions(`predecessor,successor,kind,from,citation,verified\n${row}`)).toEqual({ added: 1, ended: 1, faults: [] });
    });
  });
});
