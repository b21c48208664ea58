import { mkdtempSync, rmSync } from 'node:fs';
import { createHmac, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FileKeyStore } from './file-key-store.js';
import { findableIn } from './match-keys.js';

describe('what a case can be found by', () => {
  it('is one, however it was written', () => {
    expect(findableIn('identity', { idNumber: '001 304-012.345' })).toEqual(findableIn('identity', { idNumber: '001304012345' }));
    expect(findableIn('contact', { phone: '+84 912 345 678' })).toEqual([{ kind: 'phone', value: '0912345678' }]);
    expect(findableIn('contact', { phone: '0912.345.678' })).toEqual([{ kind: 'phone', value: '0912345678' }]);
    expect(findableIn('identity', { fullName: 'Đào  Thị MẬN', bornOn: '1994-05-17' })).toEqual([{ kind: 'nameAndBirth', value: 'dao thi man|1994-05-17' }]);
  });

  it('is never a name alone, nor anything of another compartment', () => {
    expect(findableIn('identity', { fullName: 'Đào Thị Mận' })).toEqual([]);
    expect(findableIn('health', { idNumber: '001304012345', phone: '0912345678' })).toEqual([]);
    expect(findableIn('identity', { idNumber: ' - ' })).toEqual([]);
  });
});

describe('a stolen index', () => {
  it('finds somebody who is in no case about as often as not, whoever has its key', () => {
    // 100,000 cases under a key of its own, 2,000 people who are in none.
    const cases = 100_000;
    // What app.index_bits() gives with so many.
    const bits = 17;
    const key = randomBytes(32);
    const indexOf = (value: string) => createHmac('sha256', key).update(`idNumber\0${value}`).digest().readUInt32BE() >>> (32 - bits);
    const kept = new Set<number>();
    for (let n = 0; n < cases; n += 1) kept.add(indexOf(`in ${n}`));
    let matches = 0;
    for (let n = 0; n < 2_000; n += 1) if (kept.has(indexOf(`out ${n}`))) matches += 1;
    // 1 - e^(-100000 / 2^17) is 53 %; with 2,000 tries five sigma are 6 %.
    expect(matches / 2_000).toBeGreaterThan(0.47);
    expect(matches / 2_000).toBeLessThan(0.6);
  });

  it('is made under a key that never leaves the store: another store gives another', async () => {
    const directories = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'loive-index-')));
    try {
      const [one, other] = directories.map((directory) => {
        FileKeyStore.prepare(directory);
        return new FileKeyStore(directory);
      });
      expect(await one?.blindIndex('phone', '0912345678')).toBe(await one?.blindIndex('phone', '0912345678'));
      expect(await other?.blindIndex('phone', '0912345678')).not.toBe(await one?.blindIndex('phone', '0912345678'));
    } finally {
      for (const directory of directories) rmSync(directory, { recursive: true });
    }
  });
});
