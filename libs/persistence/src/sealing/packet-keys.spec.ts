import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FileKeyStore } from './file-key-store.js';
import { SHARED_PACKETS, agencyKey, withNewDataKeys } from './key-files.js';
import { RETIRED_KEPT, dropDataKeys, keyStatus, renewDataKeys, rotateAgency } from './key-maintenance.js';
import { packetKey, type CaseKeys, type KeyName, type KeyUse, type PacketKey } from './key-store.js';

const WORK: KeyUse = { personId: randomUUID(), purpose: 'record' };

describe('keys of packets', () => {
  const now = new Date('2026-03-02T08:00:00Z');
  const agency = randomUUID();
  const caseId = randomUUID();
  let directory: string;
  let store: FileKeyStore;
  const pathOf = (id: string) => join(directory, 'cases', id.slice(0, 2), id);
  const another = () => new FileKeyStore(directory, { now: () => now });

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'loive-packet-keys-'));
    FileKeyStore.prepare(directory);
    store = another();
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const [one, other] = [packetKey(randomUUID()), packetKey(randomUUID())];
  const NONE = new Map<PacketKey, number>();
  const open = async () => (await another().open(caseId, WORK)) as CaseKeys;
  const text = () => readdirSync(pathOf(caseId)).map((name) => readFileSync(join(pathOf(caseId), name), 'utf8')).join('');

  it('are one for each, the same ones each time, and follow the case and its agency’s key', async () => {
    await store.create(caseId, agency, WORK);
    const made = await Promise.all([[one], [other], [one, other]].map((packets) => another().create(caseId, agency, WORK, packets)));
    const keys = [one, other].map((name) => made[2]?.current(name).key ?? Buffer.alloc(0));
    expect(keys[0]).not.toEqual(keys[1]);
    expect(made[0]?.current(one).key).toEqual(keys[0]);
    // Whoever tidies up at the same time takes nobody's unfinished file for a dead one's.
    await Promise.all([...Array.from({ length: 6 }, () => another().rewrap(caseId, randomUUID())), ...Array.from({ length: 6 }, () => another().destroyPackets(caseId, [], NONE))]);
    await rotateAgency(store, (await open()).agencyId, { now });
    expect([one, other].map((name) => made[2]?.at(name, 1))).toEqual(keys);
    expect(await Promise.all([one, other].map(async (name) => (await open()).at(name, 1)))).toEqual(keys);
  });

  it('end for ever, whatever is put back beside them, and leave the others alone', async () => {
    const kept = (await store.create(caseId, agency, WORK, [one, other])).current(other);
    const before = readFileSync(join(pathOf(caseId), '1'));
    await store.destroyPackets(caseId, [one], NONE);
    // What a process leaves that is killed at once, or a backup of the file.
    writeFileSync(join(pathOf(caseId), '1'), before);
    writeFileSync(join(pathOf(caseId), `draft-${randomUUID()}`), before);
    expect([(await open()).has(one), (await open()).at(one, 1), (await open()).current(other)]).toEqual([false, null, kept]);
    await store.destroyPackets(caseId, [one], NONE);
    expect(readdirSync(pathOf(caseId))).toHaveLength(1);
    await renewDataKeys(store, caseId, now);
    expect((await store.create(caseId, agency, WORK, [one])).has(one)).toBe(false);
    expect(JSON.parse(text())).toMatchObject({ keys: { [one]: [], [other]: [{ version: 1 }, { version: 2 }] } });
  });

  it('that are superseded end before the one in use, and with a packet that is not there any more', async () => {
    const first = await store.create(caseId, agency, WORK, [one, other]);
    await store.supersede(caseId, [one], WORK);
    const renewed = (await store.supersede(caseId, [one], WORK)).current(one);
    expect([renewed.version, (await open()).at(one, 1)]).toEqual([3, first.current(one).key]);
    await store.destroyPackets(caseId, null, new Map([[one, 2]]));
    const after = await open();
    expect([after.at(one, 1), after.at(one, 2)?.length, after.at(one, 3), after.has(other), after.has('plan')]).toEqual([null, 32, renewed.key, false, true]);
  });

  it('were one for all of a case before: that opens each until it is shut, or sealed anew for an hour', async () => {
    await store.create(caseId, agency, WORK);
    const by = agencyKey(await store.files.agency(agency), 1, await store.files.root()) as Buffer;
    await store.files.changeCase(caseId, (file) => file && withNewDataKeys(file, [SHARED_PACKETS as KeyName], by, now.toISOString()));
    const shared = (await open()).at(one, 1);
    expect(shared).toHaveLength(32);
    // Its own ones are counted on from there, so that a value tells which of the two sealed it.
    expect((await store.create(caseId, agency, WORK, [one])).current(one).version).toBe(2);
    expect([(await open()).at(one, 1), (await open()).at(other, 1)]).toEqual([shared, shared]);
    await store.destroyPackets(caseId, [one], new Map([[other, 1]]));
    expect([(await open()).at(one, 1), (await open()).at(one, 2), (await open()).at(other, 1)]).toEqual([null, null, shared]);
    await renewDataKeys(store, caseId, now);
    const later = new Date(now.getTime() + RETIRED_KEPT + 1000);
    await dropDataKeys(store, caseId, (name) => name === SHARED_PACKETS, later);
    expect((await open()).at(other, 1)).toEqual(shared);
    await store.destroyPackets(caseId, [other], NONE);
    expect([(await open()).at(other, 1), text().includes('"packet":')]).toEqual([null, false]);
    expect(await keyStatus(store)).toMatchObject({ cases: 1, unreadable: 0 });
  });
});
