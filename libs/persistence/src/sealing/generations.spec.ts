import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readNewest, removeOlder, writeNext } from './generations.js';

it('a file that is written while somebody tidies up is there, or is told to be written again', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'loive-generations-'));
  const numberNow = (): number | null => readNewest(directory)?.number ?? null;
  try {
    for (let tries = 0; tries < 20; tries += 1) {
      const before = numberNow();
      let writing = true;
      const writes = writeNext(directory, before, 'x').finally(() => (writing = false));
      while (writing) await removeOlder(directory, { drafts: true });
      expect(numberNow()).toBe((await writes) ? (before ?? 0) + 1 : before);
    }
    const before = numberNow();
    expect([await writeNext(directory, before, 'x'), numberNow()]).toEqual([true, (before ?? 0) + 1]);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
