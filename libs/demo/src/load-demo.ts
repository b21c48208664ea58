import { AgencyEntity, AgencyRegister, CallRecorder, CaseReader, GlassReader, GlassRecorder, Recorder, type RecorderKeys } from '@loive/persistence';
import type { PasswordCost } from '@loive/platform';
import { DataSource } from 'typeorm';
import { loadAccounts } from './load-accounts.js';
import { loadReceivers } from './load-receivers.js';
import { playCalls } from './play-calls.js';
import { playCases } from './play-cases.js';
import { playGlass } from './play-glass.js';
import { playReferrals } from './play-referrals.js';
import { playRoles } from './play-roles.js';

/** Where the demo set goes, and with which secrets. */
export interface DemoTarget {
  /** Connection of the owner: agencies, people and accounts are the register's, not a case's. */
  readonly ownerUrl: string;
  /** Connection of the API's role: cases are played with its rights and no others. */
  readonly apiUrl: string;
  /** Connection of the worker's role: what the queue did to referrals is played with its rights. */
  readonly workerUrl: string;
  /** With `sealing`: what people said in the demo set is sealed like everything else. */
  readonly keys: RecorderKeys;
  readonly password: string;
  readonly cost: PasswordCost;
}

/**
 * Loads the demo set: agencies, people, accounts, and example cases with their referrals, each played
 * through the recorder as its people would, so that timeline, duties and access are real. Safe to repeat.
 */
export async function loadDemo(target: DemoTarget): Promise<void> {
  const { ownerUrl, apiUrl, workerUrl, keys, password, cost } = target;
  await connected(ownerUrl, async (owner) => {
    await loadAccounts(owner, password, cost);
    await loadReceivers(owner);
    await connected(apiUrl, async (api) => {
      const now = new Date();
      await playRoles(owner, api, keys.ticket, now);
      const recorder = new Recorder(api, new AgencyRegister(api), keys);
      const reader = new CaseReader(api, keys.ticket);
      const isNew = await playCases(recorder, reader, now);
      await connected(workerUrl, async (worker) => {
        const queue = new Recorder(worker, new AgencyRegister(worker), { ticket: keys.ticket, codes: keys.codes });
        await playReferrals({ recorder, queue, reader, worker, ticketKey: keys.ticket, now }, isNew);
      });
      const glass = new GlassRecorder(api, new AgencyRegister(api), keys);
      await playCalls(new CallRecorder(api, new AgencyRegister(api), keys), isNew, now);
      await playGlass({ recorder: glass, glass: new GlassReader(api, keys.ticket), reader }, isNew);
    });
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
