import { AgencyEntity, AgencyRegister, CaseReader, Recorder, type RecorderKeys } from '@loive/persistence';
import type { PasswordCost } from '@loive/platform';
import { DataSource } from 'typeorm';
import { loadAccounts } from './load-accounts.js';
import { playCases } from './play-cases.js';

/** Where the demo set goes, and with which secrets. */
export interface DemoTarget {
  /** Connection of the owner: agencies, people and accounts are the register's, not a case's. */
  readonly ownerUrl: string;
  /** Connection of the API's role: cases are played with its rights and no others. */
  readonly apiUrl: string;
  readonly keys: RecorderKeys;
  readonly password: string;
  readonly cost: PasswordCost;
}

/**
 * Loads the demo set: agencies, people, accounts, and example cases, each played through the
 * recorder as its people would, so that timeline, duties and access are real. Safe to repeat.
 */
export async function loadDemo(target: DemoTarget): Promise<void> {
  await connected(target.ownerUrl, (owner) => loadAccounts(owner, target.password, target.cost));
  await connected(target.apiUrl, async (api) => {
    const register = new AgencyRegister(api);
    await playCases(new Recorder(api, register, target.keys), new CaseReader(api, target.keys.ticket), new Date());
  });
}

async function connected(url: string, work: (db: DataSource) => Promise<void>): Promise<void> {
  const db = new DataSource({
    type: 'postgres',
    url,
    entities: [AgencyEntity],
    synchronize: false,
    installExtensions: false,
    poolSize: 2,
  });
  await db.initialize();
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
}
