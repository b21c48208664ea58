import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from './product.mjs';

const ROUNDS = 400;
const VALUES = 30;

/** What sealing costs a request of its own: keys of a case fetched and so many values sealed or opened, without HTTP and database. */
export async function measureSealing() {
  const { CaseKeyring, FileKeyStore } = await built('libs/persistence');
  const directory = mkdtempSync(join(tmpdir(), 'loive-bench-keys-'));
  try {
    FileKeyStore.prepare(directory);
    const store = new FileKeyStore(directory);
    const [caseId, agencyId] = [randomUUID(), randomUUID()];
    const use = { personId: randomUUID(), purpose: 'reveal' };
    await store.create(caseId, agencyId, use);
    const places = Array.from({ length: VALUES }, (_, index) => ({ table: 'case_statement', seq: index + 1, column: 'sealed' }));
    const value = { salt: randomBytes(32), fields: { account: 'a'.repeat(200) } };
    const sealing = { store, report: () => {} };
    const first = await CaseKeyring.fetch(sealing, caseId, use);
    const sealed = places.map((place) => first.seal('statement', value, place));
    const fetched = await timed(() => CaseKeyring.fetch(sealing, caseId, use));
    const opened = await timed(() => places.forEach((place, index) => first.unseal('statement', sealed[index], place)));
    const written = await timed(() => places.forEach((place) => first.seal('statement', value, place)));
    return { values: VALUES, keysMs: fetched, openMs: opened, sealMs: written };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

// Milliseconds of one round.
async function timed(work) {
  await work();
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) await work();
  return Math.round(((performance.now() - start) / ROUNDS) * 1000) / 1000;
}
