import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { FileKeyStore } from './file-key-store.js';
import type { KeyUse } from './key-store.js';

const WORK: KeyUse = { personId: randomUUID(), purpose: 'record' };

it('gives one key of each of many cases, as each has it now, and none of those that were destroyed', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'loive-keys-'));
  const agency = randomUUID();
  try {
    FileKeyStore.prepare(directory);
    const store = new FileKeyStore(directory);
    const [kept, renewed, destroyed] = [randomUUID(), randomUUID(), randomUUID()];
    for (const id of [kept, renewed, destroyed]) await store.create(id, agency, WORK);
    await store.renew(renewed, ['contact']);
    await store.destroy(destroyed);
    const opened = await store.openSome([kept, renewed, destroyed, randomUUID()], ['contact'], { ...WORK, purpose: 'search' });
    const now = await Promise.all([kept, renewed].map((id) => store.open(id, WORK)));
    expect([...opened.keys()]).toEqual([kept, renewed]);
    expect([...opened.values()].map((keys) => keys.current('contact'))).toEqual(now.map((keys) => keys?.current('contact')));
    expect(opened.get(kept)?.at('identity', 1)).toBeNull();
  } finally {
    rmSync(directory, { recursive: true });
  }
});
