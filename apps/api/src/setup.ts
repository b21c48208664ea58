import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadDemo } from '@loive/demo';
import { AT_ONCE_LIMITS, AT_ONCE_TARGET_MINUTES } from '@loive/domain';
import { FileKeyStore, changeAtOnceTarget, migrate, sealPlainRows, withOwner } from '@loive/persistence';
import { readKey, readKeyStore, readPasswordCost, whole } from '@loive/platform';
import { migrateQueue } from '@loive/queue';

/**
 * Runs once before the API and the worker start: makes what secrets are missing, migrates as the owner,
 * hands each of the two its own connection, writes down what the house set for "at once" and, where asked, loads the demo set.
 */
async function setUp(env: NodeJS.ProcessEnv): Promise<void> {
  const ownerUrl = env['DATABASE_URL'];
  if (!ownerUrl) throw new Error('DATABASE_URL is not set: it names the database as its owner');
  const atOnce = whole(env, 'AT_ONCE_MINUTES', AT_ONCE_TARGET_MINUTES, AT_ONCE_LIMITS.least, AT_ONCE_LIMITS.most);
  const keys = resolve(env['KEYS_DIR'] || join(env['DATA_DIR'] || '.data', 'keys'));
  mkdirSync(keys, { recursive: true, mode: 0o700 });

  const ticketKey = keptKey(join(keys, 'ticket.key'));
  const codesKey = keptKey(join(keys, 'codes.key'));
  const apiPassword = keptSecret(join(keys, 'api-database-password'));
  const workerPassword = keptSecret(join(keys, 'worker-database-password'));
  const keyStore = readKeyStore(env);
  FileKeyStore.prepare(keyStore);
  const store = new FileKeyStore(keyStore);
  const { differs } = await migrate(ownerUrl, { apiPassword, workerPassword, ticketKey }, env['ACCEPT_RULES']?.trim() || undefined);
  if (differs !== null) {
    process.stderr.write(`The rules in the database are not those that were recorded: nothing will be written. If they are right, start once with ACCEPT_RULES=${differs.slice(0, 16)}\n`);
  }
  const since = await withOwner(ownerUrl, (db) => changeAtOnceTarget(db, atOnce));
  if (since !== null) process.stderr.write(`What begins at ${since} or later and is due "at once" has a target of ${atOnce} minutes; what runs keeps its own.\n`);
  await migrateQueue(ownerUrl);
  await sealPlainRows(ownerUrl, store, codesKey);

  const apiUrl = asRole(ownerUrl, 'loive_api', apiPassword);
  writeFileSync(join(keys, 'api-database-url'), `${apiUrl}\n`, { mode: 0o600 });
  const workerUrl = asRole(ownerUrl, 'loive_worker', workerPassword);
  writeFileSync(join(keys, 'worker-database-url'), `${workerUrl}\n`, { mode: 0o600 });

  if (env['DEMO'] === '1') {
    const password = env['DEMO_PASSWORD'];
    if (!password) throw new Error('DEMO_PASSWORD is not set: the demo accounts need one');
    const sealing = { store, report: unreadable };
    await loadDemo({ ownerUrl, apiUrl, workerUrl, keys: { ticket: ticketKey, codes: codesKey, sealing }, password, cost: readPasswordCost(env) });
  }
}

function unreadable(code: string, { table, caseId, seq }: { table: string; caseId: string; seq: number }): void {
  process.stderr.write(`${code} ${table} ${caseId} ${seq}\n`);
}

/** A key that is made once: losing it makes every ticket and every case code start anew. */
function keptKey(path: string): Buffer {
  if (!existsSync(path)) writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  return readKey(path);
}

function keptSecret(path: string): string {
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(path, 'utf8').trim();
}

function asRole(ownerUrl: string, user: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = user;
  url.password = password;
  return url.toString();
}

setUp(process.env).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
