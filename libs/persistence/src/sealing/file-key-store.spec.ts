import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FileKeyStore } from './file-key-store.js';
import { RETIRED_KEPT, dropDataKeys, keyStatus, renewDataKeys, rotateAgency } from './key-maintenance.js';
import { KEY_NAMES, KeyLimit, KeysAway, KeysDestroyed, type KeyUse } from './key-store.js';

const WORK: KeyUse = { personId: randomUUID(), purpose: 'record' };
const LOOK: KeyUse = { ...WORK, purpose: 'reveal' };

describe('the key store', () => {
  let directory: string;
  let store: FileKeyStore;
  let now: Date;
  const agency = randomUUID();
  const caseId = randomUUID();
  const pathOf = (id: string) => join(directory, 'cases', id.slice(0, 2), id);
  const another = () => new FileKeyStore(directory, { now: () => now });

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'loive-keys-'));
    now = new Date('2026-03-02T08:00:00Z');
    FileKeyStore.prepare(directory);
    store = another();
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('gives every case and compartment a key of its own, the same one each time', async () => {
    const mine = await store.create(caseId, agency, WORK);
    const other = await store.create(randomUUID(), agency, WORK);
    const keys = [mine, other].flatMap((keys) => KEY_NAMES.map((name) => keys.current(name).key.toString('hex')));
    expect(new Set(keys).size).toBe(2 * KEY_NAMES.length);
    expect((await another().open(caseId, WORK))?.current('health')).toEqual(mine.current('health'));
  });

  it('has no keys of a case for which none were made', async () => {
    expect(await store.open(caseId, WORK)).toBeNull();
  });

  it('gives processes that make the keys of a case at once the same ones', async () => {
    const made = await Promise.all(Array.from({ length: 12 }, () => another().create(caseId, agency, WORK)));
    expect(new Set(made.map((keys) => keys.current('identity').key.toString('hex'))).size).toBe(1);
  });

  it('keeps no key in the clear', async () => {
    const key = (await store.create(caseId, agency, WORK)).current('identity').key;
    const text = readFileSync(join(pathOf(caseId), '1'), 'utf8');
    expect(text).not.toContain(key.toString('base64'));
    expect(text).not.toContain(key.toString('hex'));
  });

  it('opens no key that was moved to another case', async () => {
    const other = randomUUID();
    await store.create(caseId, agency, WORK);
    const before = (await store.create(other, agency, WORK)).current('health');
    writeFileSync(join(pathOf(other), '1'), readFileSync(join(pathOf(caseId), '1'), 'utf8').replace(caseId, other));
    const keys = await store.open(other, WORK);
    expect(keys?.at('health', before.version)).toBeNull();
    expect(() => keys?.current('health')).toThrow(KeysAway);
  });

  it('is away when its directory is, and ready when it is back', async () => {
    await store.create(caseId, agency, WORK);
    renameSync(directory, `${directory}.gone`);
    try {
      expect(await store.health()).toBe('away');
      await expect(store.open(caseId, WORK)).rejects.toThrow(KeysAway);
      await expect(store.create(randomUUID(), agency, WORK)).rejects.toThrow(KeysAway);
      expect(existsSync(directory)).toBe(false);
    } finally {
      renameSync(`${directory}.gone`, directory);
    }
    expect(await store.health()).toBe('ready');
    expect(await store.open(caseId, WORK)).not.toBeNull();
  });

  it('does not begin anew where a root key was lost', async () => {
    await store.create(caseId, agency, WORK);
    rmSync(join(directory, 'root.key'));
    expect(() => FileKeyStore.prepare(directory)).toThrow(/put it back/);
  });

  it('follows a case to another agency, with the same keys', async () => {
    const before = (await store.create(caseId, agency, WORK)).current('plan');
    const receiver = randomUUID();
    await Promise.all([store.rewrap(caseId, receiver), another().rewrap(caseId, receiver)]);
    const after = await store.open(caseId, WORK);
    expect(after?.agencyId).toBe(receiver);
    expect(after?.current('plan')).toEqual(before);
  });

  it('destroys the keys of a case for ever, and no others', async () => {
    const other = randomUUID();
    await store.create(caseId, agency, WORK);
    await store.create(other, agency, WORK);
    await store.destroy(caseId);
    await store.destroy(caseId);
    expect(readdirSync(pathOf(caseId))).toEqual(['2']);
    expect(readFileSync(join(pathOf(caseId), '2'), 'utf8')).not.toContain('wrapped');
    await expect(store.open(caseId, WORK)).rejects.toThrow(KeysDestroyed);
    await expect(store.create(caseId, agency, WORK)).rejects.toThrow(KeysDestroyed);
    expect(await store.open(other, WORK)).not.toBeNull();
  });

  it('puts new keys in the place of some, leaves the others of the case alone, and can do so again', async () => {
    const before = await store.create(caseId, agency, WORK);
    const shelter = before.current('shelter');
    await store.renew(caseId, ['identity', 'contact']);
    await store.renew(caseId, ['identity', 'contact']);
    const after = await another().open(caseId, LOOK);
    expect(after?.at('identity', 1)).toBeNull();
    expect(after?.at('identity', 2)).toBeNull();
    expect(after?.current('contact')).toMatchObject({ version: 3 });
    expect(after?.current('identity').key.equals(before.current('identity').key)).toBe(false);
    expect(after?.current('shelter')).toEqual(shelter);
    expect(readdirSync(pathOf(caseId))).toHaveLength(1);
    await store.renew(randomUUID(), ['identity']);
  });

  it('leaves no keys behind when a case is destroyed while others change them', async () => {
    await store.create(caseId, agency, WORK);
    const others = Array.from({ length: 8 }, () => another().rewrap(caseId, randomUUID()).catch(() => undefined));
    await Promise.all([...others, store.destroy(caseId)]);
    await expect(store.open(caseId, WORK)).rejects.toThrow(KeysDestroyed);
    expect(readdirSync(pathOf(caseId))).toHaveLength(1);
  });

  describe('writes down by itself who opens', () => {
    const lines = () => readFileSync(join(directory, 'log', '2026-03-02.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));

    it('the key of a shelter, by ids only, and the key of a plan not', async () => {
      const keys = await store.create(caseId, agency, WORK);
      keys.current('plan');
      keys.current('shelter');
      keys.current('shelter');
      expect(lines()).toEqual([{ at: now.toISOString(), person: WORK.personId, purpose: 'record', what: 'shelter', case: caseId }]);
    });

    it('and gives nothing out when it cannot write', async () => {
      const keys = await store.create(caseId, agency, WORK);
      writeFileSync(join(directory, 'log'), '');
      expect(() => keys.current('shelter')).toThrow(KeysAway);
      expect(keys.current('plan').key).toHaveLength(32);
    });

    it('and stops a person who is shown too much in a day, whatever for, over all processes, until the next', async () => {
      await store.create(caseId, agency, WORK);
      const process = () => new FileKeyStore(directory, { limits: { reveals: 3 }, now: () => now });
      const look = async (use: KeyUse = LOOK, by = process()) => (await by.open(caseId, use))?.at('contact', 1);
      await look();
      await look({ ...LOOK, purpose: 'refer' });
      await look(WORK);
      for (const purpose of ['reveal', 'refer', 'referral', 'record'] as const) await expect(look({ ...LOOK, purpose })).rejects.toMatchObject({ retryAfter: 9 * 3600 });
      await look({ ...LOOK, personId: randomUUID() });
      // What is put in is shown to nobody.
      (await process().open(caseId, WORK))?.current('contact');
      now = new Date('2026-03-02T17:00:01Z');
      await look();
    });

    it('and writes a refused opening down as well, before it counts, so that no two processes share the last place', async () => {
      await store.create(caseId, agency, WORK);
      const processes = Array.from({ length: 6 }, () => new FileKeyStore(directory, { limits: { reveals: 2 }, now: () => now }));
      const keys = await Promise.all(processes.map((one) => one.open(caseId, LOOK)));
      const through = keys.filter((one) => {
        try {
          return one?.at('shelter', 1) !== null;
        } catch (failure) {
          expect(failure).toBeInstanceOf(KeyLimit);
          return false;
        }
      });
      expect(through).toHaveLength(2);
      expect(lines()).toHaveLength(6);
    });

    it('five times a day where nothing else is set', async () => {
      await store.create(caseId, agency, WORK);
      const look = async () => (await another().open(caseId, LOOK))?.at('protection', 1);
      for (let times = 0; times < 5; times += 1) await look();
      await expect(look()).rejects.toThrow(KeyLimit);
    });
  });

  describe('rotated', () => {
    it('wraps the cases of an agency anew, leaves others, and drops the old key once nobody can use it', async () => {
      const foreign = randomUUID();
      const before = (await store.create(caseId, agency, WORK)).current('health');
      await store.create(foreign, randomUUID(), WORK);
      expect(await rotateAgency(store, agency, { now })).toEqual({ cases: 1, rewrapped: 1, dropped: 0 });
      expect((await store.open(caseId, WORK))?.current('health')).toEqual(before);
      const later = new Date(now.getTime() + RETIRED_KEPT + 1000);
      expect(await rotateAgency(store, agency, { anew: false, now: later })).toEqual({ cases: 1, rewrapped: 0, dropped: 1 });
      expect((await store.open(caseId, WORK))?.current('health')).toEqual(before);
      expect(await keyStatus(store)).toEqual({ agencies: 2, cases: 2, destroyed: 0, toRewrap: 0, withRetired: 0, unreadable: 0 });
    });

    it('and killed at any step, keeps every key readable and can be finished', async () => {
      const ids = Array.from({ length: 6 }, () => randomUUID());
      const before = new Map<string, Buffer>();
      for (const id of ids) before.set(id, (await store.create(id, agency, WORK)).current('statement').key);
      for (let step = 0; step < 7; step += 1) {
        // What a process leaves that is killed while it writes: half a draft, and files of two generations.
        const dying = another();
        let left = step;
        dying.rewrap = async (id, to) => {
          if (left-- <= 0) throw new Error('killed');
          const kept = readdirSync(pathOf(id)).map((name) => [name, readFileSync(join(pathOf(id), name))] as const);
          await store.rewrap(id, to);
          for (const [name, bytes] of kept) writeFileSync(join(pathOf(id), name), bytes);
          writeFileSync(join(pathOf(id), `draft-${randomUUID()}`), '{"case": "');
        };
        await rotateAgency(dying, agency, { now }).catch(() => undefined);
        for (const id of ids) expect((await store.open(id, WORK))?.current('statement').key).toEqual(before.get(id));
      }
      now = new Date(now.getTime() + RETIRED_KEPT + 1000);
      await rotateAgency(store, agency, { anew: false, now });
      for (const id of ids) expect((await store.open(id, WORK))?.current('statement').key).toEqual(before.get(id));
      expect(await keyStatus(store)).toMatchObject({ toRewrap: 0, unreadable: 0 });
    });

    it('keeps the data keys of earlier values until they are long retired and in no use', async () => {
      const old = (await store.create(caseId, agency, WORK)).current('health');
      await renewDataKeys(store, caseId, now);
      const keys = await store.open(caseId, WORK);
      expect(keys?.current('health').version).toBe(2);
      expect(keys?.at('health', 1)).toEqual(old.key);
      expect(await dropDataKeys(store, caseId, () => false, now)).toBe(0);
      const later = new Date(now.getTime() + RETIRED_KEPT + 1000);
      expect(await dropDataKeys(store, caseId, (name) => name === 'health', later)).toBe(KEY_NAMES.length - 1);
      expect((await store.open(caseId, WORK))?.at('health', 1)).toEqual(old.key);
      expect((await store.open(caseId, WORK))?.at('plan', 1)).toBeNull();
    });
  });

  it('finds a value again by its kind, and tells the values apart', async () => {
    const index = await store.blindIndex('idNumber', '001304012345');
    expect(await another().blindIndex('idNumber', '001304012345')).toBe(index);
    expect(await store.blindIndex('phone', '001304012345')).not.toBe(index);
    expect(index).toBeLessThan(2 ** 32);
  });
});
