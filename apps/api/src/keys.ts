import 'reflect-metadata';
import { FileKeyStore, KeysAway, KeysDestroyed, caseByIdOrCode, keyStatus, rotateAgency, rotateCase, withOwner } from '@loive/persistence';
import { readKeyStore } from '@loive/platform';
import { ownerUrl } from './owner-url.js';

const USAGE = `npm run keys -- status
npm run keys -- rotate --agency <id> [--finish]   a new key for an agency; its cases are wrapped with it
npm run keys -- rotate --case <id or code> [--finish]   new data keys for a case, or for a call of the hotline by its id; its values are sealed with them
  --finish   no new key: goes on with a rotation that was cut short, and drops keys that were retired an hour ago`;

/** Looks after the keys while the API runs. Prints what it did, in counts. */
async function look(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const [command, about, id, ...rest] = args;
  const anew = !rest.includes('--finish');
  const store = new FileKeyStore(readKeyStore(env));
  if (command === 'status' && about === undefined) return print(await keyStatus(store));
  if (command !== 'rotate' || id === undefined || rest.some((word) => word !== '--finish')) throw new Error(USAGE);
  if (about === '--agency') {
    if (!(await store.files.agencies()).includes(id)) throw new Error(`no agency ${id} has keys`);
    return print(await rotateAgency(store, id, { anew }));
  }
  if (about !== '--case') throw new Error(USAGE);
  await withOwner(ownerUrl(env), async (db) => {
    const caseId = await caseByIdOrCode(db, id);
    if (caseId === null) throw new Error(`there is no case or call ${id}`);
    print(await rotateCase(db, store, caseId, { anew }));
  });
}

function print(counts: object): void {
  for (const [name, count] of Object.entries(counts)) process.stdout.write(`${name.padEnd(14)} ${count}\n`);
}

function explain(failure: unknown): string {
  if (failure instanceof KeysAway) return `${failure.message}: KEYS_STORE must name the directory of the key store`;
  if (failure instanceof KeysDestroyed) return failure.message;
  return failure instanceof Error ? failure.message : String(failure);
}

look(process.argv.slice(2), process.env).catch((failure: unknown) => {
  process.stderr.write(`${explain(failure)}\n`);
  process.exitCode = 1;
});
