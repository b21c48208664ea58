import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAccounts, loadDemo } from '@loive/demo';
import { FileKeyStore } from '@loive/persistence';
import { DataSource } from 'typeorm';
import type { Unfurnished } from './database.js';

const CHEAP = { memoryKiB: 1024, passes: 1 };

/** Agencies and people of the demo set with their accounts, and no case. */
export async function furnishAccounts({ ownerUrl }: Unfurnished, password: string): Promise<void> {
  const owner = new DataSource({ type: 'postgres', url: ownerUrl, synchronize: false, installExtensions: false, poolSize: 1 });
  await owner.initialize();
  try {
    await loadAccounts(owner, password, CHEAP);
  } finally {
    await owner.destroy();
  }
}

/** The whole demo set, every case played through the recorder; its keys go to a store of their own. */
export async function furnishDemo(template: Unfurnished, password: string, keyStore: string): Promise<void> {
  const keyOf = (name: string): Buffer => Buffer.from(readFileSync(join(template.dataDir, 'keys', name), 'utf8').trim(), 'hex');
  FileKeyStore.prepare(keyStore);
  const sealing = { store: new FileKeyStore(keyStore), report: () => undefined };
  const keys = { ticket: keyOf('ticket.key'), codes: keyOf('codes.key'), sealing };
  await loadDemo({ ...template, keys, password, cost: CHEAP });
}
