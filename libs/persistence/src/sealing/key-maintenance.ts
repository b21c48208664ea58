import type { FileKeyStore } from './file-key-store.js';
import { SHARED_PACKETS, agencyKey, allOpen, storedKeys, withNewAgencyKey, withNewDataKeys, type CaseFile, type StoredName, type WrappedKey } from './key-files.js';
import { KEY_NAMES, KeysAway, KeysDestroyed, isPacketKey } from './key-store.js';

/** So long a retired key is kept, in milliseconds: a request that began before may still write under it. */
export const RETIRED_KEPT = 60 * 60 * 1000;

/** What rotating found and did. */
export interface Rotation {
  readonly cases: number;
  readonly rewrapped: number;
  /** Versions of the agency's key that are gone now. */
  readonly dropped: number;
}

/** What stands in the store; counts only. */
export interface KeyStatus {
  readonly agencies: number;
  readonly cases: number;
  readonly destroyed: number;
  /** Cases that an older version of their agency's key still wraps: a rotation was cut short. */
  readonly toRewrap: number;
  /** Cases that hold retired data keys. */
  readonly withRetired: number;
  /** Cases of which a key does not open. */
  readonly unreadable: number;
}

/**
 * Gives an agency a new key and wraps its cases with it, one after another, while others read and write.
 * Cut short, it goes on where it stopped with `anew: false`.
 */
export async function rotateAgency(store: FileKeyStore, agency: string, { anew = true, now = new Date() } = {}): Promise<Rotation> {
  const { files } = store;
  const root = await files.root();
  if (anew) await files.changeAgency(agency, (before) => withNewAgencyKey(before, root, now.toISOString()));
  const newest = (await files.agency(agency)).keys.at(-1)?.version;
  const inUse = new Set<number>();
  let cases = 0;
  let moved = 0;
  for await (const id of files.cases()) {
    const file = await caseFile(store, id);
    if (file?.agency !== agency) continue;
    cases += 1;
    if (file.agencyVersion !== newest) {
      await store.rewrap(id, agency);
      moved += 1;
    }
    await files.tidyCase(id);
    const after = await caseFile(store, id);
    if (after?.agency === agency) inUse.add(after.agencyVersion);
  }
  let dropped = 0;
  await files.changeAgency(agency, (before) => {
    const kept = before.keys.filter((key) => key.version === newest || inUse.has(key.version) || !isLongRetired(key, now));
    dropped = before.keys.length - kept.length;
    return dropped === 0 ? null : { ...before, keys: kept };
  });
  return { cases, rewrapped: moved, dropped };
}

/** Gives a case new data keys, its packets with keys of their own too; those before stay, retired, for the values sealed with them. */
export async function renewDataKeys(store: FileKeyStore, caseId: string, now = new Date()): Promise<CaseFile> {
  const { files } = store;
  const root = await files.root();
  const before = await files.case(caseId);
  if (before === null) throw new Error('this case has no keys');
  const by = agencyKey(await files.agency(before.agency), before.agencyVersion, root);
  if (by === null) throw new KeysAway('agencyKeyUnreadable');
  const after = await files.changeCase(caseId, (file) => {
    if (file === null || file.agency !== before.agency || file.agencyVersion !== before.agencyVersion) throw new KeysAway('busy');
    const retiredAt = now.toISOString();
    const own = storedKeys(file).flatMap(([name]) => (isPacketKey(name) ? [name] : []));
    return withSharedRetired(withNewDataKeys(file, [...KEY_NAMES, ...own], by, retiredAt), retiredAt);
  });
  if (after === null) throw new KeysAway('notMade');
  return after;
}

/** Drops data keys of a case that were retired long ago and seal no value any more; gives how many. */
export async function dropDataKeys(store: FileKeyStore, caseId: string, isInUse: (name: StoredName, version: number) => boolean, now = new Date()): Promise<number> {
  let dropped = 0;
  await store.files.changeCase(caseId, (file) => {
    dropped = 0;
    if (file === null) return null;
    const keys = { ...file.keys };
    for (const [name, all] of storedKeys(file)) {
      // Nothing more is sealed with the one that packets shared, so that its newest goes as well.
      const kept = all.filter((key, index) => (index === all.length - 1 && name !== SHARED_PACKETS) || !isLongRetired(key, now) || isInUse(name, key.version));
      dropped += all.length - kept.length;
      keys[name] = kept;
    }
    return dropped === 0 ? null : { ...file, keys };
  });
  return dropped;
}

/** Counts what stands in the store, and tries every key. */
export async function keyStatus({ files }: FileKeyStore): Promise<KeyStatus> {
  const root = await files.root();
  const counts = { agencies: (await files.agencies()).length, cases: 0, destroyed: 0, toRewrap: 0, withRetired: 0, unreadable: 0 };
  for await (const id of files.cases()) {
    try {
      const file = await files.case(id);
      if (file === null) continue;
      counts.cases += 1;
      const agency = await files.agency(file.agency);
      const by = agencyKey(agency, file.agencyVersion, root);
      if (file.agencyVersion !== agency.keys.at(-1)?.version) counts.toRewrap += 1;
      if (storedKeys(file).some(([, all]) => all.some(({ retiredAt }) => retiredAt !== undefined))) counts.withRetired += 1;
      if (by === null || !allOpen(file, by)) counts.unreadable += 1;
    } catch (failure) {
      if (failure instanceof KeysDestroyed) counts.destroyed += 1;
      else if (failure instanceof KeysAway) counts.unreadable += 1;
      else throw failure;
    }
  }
  return counts;
}

function withSharedRetired(file: CaseFile, retiredAt: string): CaseFile {
  const shared = file.keys[SHARED_PACKETS];
  return shared === undefined ? file : { ...file, keys: { ...file.keys, [SHARED_PACKETS]: shared.map((key) => ({ retiredAt, ...key })) } };
}

async function caseFile({ files }: FileKeyStore, id: string): Promise<CaseFile | null> {
  try {
    return await files.case(id);
  } catch (failure) {
    if (failure instanceof KeysDestroyed) return null;
    throw failure;
  }
}

function isLongRetired({ retiredAt }: WrappedKey, now: Date): boolean {
  return retiredAt !== undefined && now.getTime() - Date.parse(retiredAt) > RETIRED_KEPT;
}
