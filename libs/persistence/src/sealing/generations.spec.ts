import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
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

it('a file is read as it is now, whatever number it had when it was last read', () => {
  const directory = mkdtempSync(join(tmpdir(), 'loive-generations-'));
  const seen = (): string => ((found) => (found === null ? 'none' : `${found.number} ${found.text}`))(readNewest(directory));
  const put = (number: number): void => writeFileSync(join(directory, String(number)), `text ${number}`);
  try {
    const before = seen();
    const after = [[1], [2], [3], [4, 5]].map((numbers) => (numbers.forEach(put), seen()));
    for (const number of [1, 2, 3, 4]) unlinkSync(join(directory, String(number)));
    const tidied = seen();
    unlinkSync(join(directory, '5'));
    put(2);
    expect([before, ...after, tidied, seen()]).toEqual(['none', '1 text 1', '2 text 2', '3 text 3', '5 text 5', '5 text 5', '2 text 2']);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
