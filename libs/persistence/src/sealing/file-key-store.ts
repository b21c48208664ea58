import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compartment } from '@loive/domain';
import { agencyKey, dataKey, rewrapped, withNewAgencyKey, withNewDataKeys, withOnlyNewDataKeys, withoutPackets, KeyFiles, type CaseFile } from './key-files.js';
import { codeOf } from './generations.js';
import { GuardLog, type GuardLimits } from './guard-log.js';
import { GUARDED_KEYS, KEY_NAMES, KeyLimit, KeysAway, type CaseKeys, type DataKey, type IndexKind, type KeyName, type KeyStore, type KeyUse, type PacketKey } from './key-store.js';

/** Limits of one person and day where nothing else is set. */
export const GUARD_LIMITS: GuardLimits = { reveals: 5 };

/** How often keys are made anew where somebody wraps those of the case at the same time. */
const TRIES = 3;

/** What a file key store is told; all of it may be left out. */
export interface FileKeyStoreOptions {
  readonly limits?: Partial<GuardLimits>;
  readonly now?: () => Date;
}

/**
 * The key store as files of one directory, which belongs on another disk and into another, shorter backup than
 * the database. Several processes may use it at once. Nothing is remembered between two calls, so that what is
 * taken away, or destroyed, is gone at once.
 */
export class FileKeyStore implements KeyStore {
  readonly files: KeyFiles;
  readonly #guard: GuardLog;
  readonly #now: () => Date;

  constructor(directory: string, { limits, now = () => new Date() }: FileKeyStoreOptions = {}) {
    this.files = new KeyFiles(directory);
    this.#now = now;
    this.#guard = new GuardLog(join(directory, 'log'), { ...GUARD_LIMITS, ...limits }, now);
  }

  /** Makes the store where there is none; only setup does. A store that lost its root key must be put back, not begun anew. */
  static prepare(directory: string): void {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const root = join(directory, 'root.key');
    if (existsSync(root)) return;
    if (existsSync(join(directory, 'cases'))) throw new Error(`${root} is missing, but ${directory} holds keys: put it back from its backup`);
    const draft = `${root}.${randomBytes(6).toString('hex')}`;
    writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true });
    try {
      linkSync(draft, root);
    } catch (failure) {
      // Another process that starts now made it.
      if (!existsSync(root)) throw failure;
    } finally {
      unlinkSync(draft);
    }
  }

  async open(caseId: string, use: KeyUse): Promise<CaseKeys | null> {
    const [root, file] = await Promise.all([this.files.root(), this.files.case(caseId)]);
    return file === null ? null : this.#keysOf(file, await this.#wrappingKey(file, root), use);
  }

  async openSome(caseIds: Iterable<string>, names: readonly Compartment[], use: KeyUse): Promise<ReadonlyMap<string, CaseKeys>> {
    const root = await this.files.root();
    // Most of somebody's cases are wrapped by one key, which is unwrapped once.
    const wrapping = new Map<string, Buffer | null>();
    const found = new Map<string, CaseKeys>();
    for (const [caseId, file] of await this.files.some(caseIds, names)) {
      const version = `${file.agency} ${file.agencyVersion}`;
      const by = wrapping.has(version) ? (wrapping.get(version) ?? null) : await this.#wrappingKey(file, root);
      wrapping.set(version, by);
      found.set(caseId, this.#keysOf(file, by, use));
    }
    return found;
  }

  async create(caseId: string, agencyId: string, use: KeyUse, packets: readonly PacketKey[] = []): Promise<CaseKeys> {
    const names: readonly KeyName[] = [...KEY_NAMES, ...packets];
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#create(caseId, agencyId, use, names);
      } catch (failure) {
        // Wrapped anew meanwhile, as by a rotation, which touches each case once.
        if (tries === TRIES || !(failure instanceof KeysAway && failure.code === 'busy')) throw failure;
      }
    }
  }

  async #create(caseId: string, agencyId: string, use: KeyUse, names: readonly KeyName[]): Promise<CaseKeys> {
    const root = await this.files.root();
    const found = await this.files.case(caseId);
    if (found !== null && names.every((name) => found.keys[name] !== undefined)) return this.#keysOf(found, await this.#wrappingKey(found, root), use);
    const by = found === null ? await this.#newestAgencyKey(agencyId, root) : await this.#wrappingOf(found, root);
    const now = this.#now().toISOString();
    const file = await this.files.changeCase(caseId, (before) => {
      const missing = names.filter((name) => before?.keys[name] === undefined);
      if (missing.length === 0) return null;
      const start = before ?? { case: caseId, agency: by.agency, agencyVersion: by.version, keys: {} };
      // Wrapped anew between the two looks.
      if (start.agency !== by.agency || start.agencyVersion !== by.version) throw new KeysAway('busy');
      return withNewDataKeys(start, missing, by.key, now);
    });
    if (file === null) throw new KeysAway('notMade');
    return this.#keysOf(file, await this.#wrappingKey(file, root), use);
  }

  async rewrap(caseId: string, agencyId: string): Promise<void> {
    const root = await this.files.root();
    const found = await this.files.case(caseId);
    if (found === null) return;
    const to = await this.#newestAgencyKey(agencyId, root);
    if (found.agency === to.agency && found.agencyVersion === to.version) return;
    let file: CaseFile | null = found;
    while (file !== null) {
      const { agency, agencyVersion } = file;
      const from = await this.#wrappingOf(file, root);
      file = null;
      await this.files.changeCase(caseId, (before) => {
        if (before === null || (before.agency === to.agency && before.agencyVersion === to.version)) return null;
        if (before.agency === agency && before.agencyVersion === agencyVersion) return rewrapped(before, from.key, to);
        // Wrapped by somebody else meanwhile: begin again from there.
        file = before;
        return null;
      });
    }
  }

  async destroy(caseId: string): Promise<void> {
    await this.files.root();
    await this.files.destroyCase(caseId);
  }

  async renew(caseId: string, names: readonly KeyName[]): Promise<void> {
    await this.#withKey(caseId, (before, by) => withOnlyNewDataKeys(before, names, by));
    await this.files.tidyCase(caseId, { drafts: true });
  }

  async supersede(caseId: string, packets: readonly PacketKey[], use: KeyUse): Promise<CaseKeys> {
    const now = this.#now().toISOString();
    const file = await this.#withKey(caseId, (before, by) => withNewDataKeys(before, packets, by, now));
    if (file === null) throw new KeysAway('notMade');
    return this.#keysOf(file, await this.#wrappingKey(file, await this.files.root()), use);
  }

  async destroyPackets(caseId: string, shut: readonly PacketKey[] | null, inUse: ReadonlyMap<PacketKey, number>): Promise<void> {
    await this.files.root();
    await this.files.changeCase(caseId, (before) => before && withoutPackets(before, shut, inUse));
    // Also where they are gone already: whoever was killed may have left an earlier file.
    await this.files.tidyCase(caseId, { drafts: true });
  }

  // Changes the keys of a case with the key that wraps them; null: it has none.
  async #withKey(caseId: string, change: (before: CaseFile, by: Buffer) => CaseFile): Promise<CaseFile | null> {
    const root = await this.files.root();
    const found = await this.files.case(caseId);
    if (found === null) return null;
    const by = await this.#wrappingOf(found, root);
    return this.files.changeCase(caseId, (before) => {
      if (before === null) return null;
      // Wrapped anew between the two looks: whoever asked tries again.
      if (before.agency !== by.agency || before.agencyVersion !== by.version) throw new KeysAway('busy');
      return change(before, by.key);
    });
  }

  async blindIndex(kind: IndexKind, value: string): Promise<number> {
    const root = await this.files.root();
    const key = Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), 'loive:blind-index:v1', 32));
    return createHmac('sha256', key).update(`${kind}\0${value}`).digest().readUInt32BE();
  }

  async health(): Promise<'ready' | 'away'> {
    try {
      await this.files.root();
      return 'ready';
    } catch {
      return 'away';
    }
  }

  #keysOf(file: CaseFile, by: Buffer | null, use: KeyUse): CaseKeys {
    // Lists, since a search opens one key of each of thousands of cases.
    const opened: { readonly name: KeyName; readonly version: number; readonly key: Buffer | null }[] = [];
    const noted: string[] = [];
    const take = (name: KeyName, version: number, shown: boolean): Buffer | null => {
      if (GUARDED_KEYS.includes(name) && !noted.includes(`${name} ${shown}`)) {
        this.#note(use, name, { caseId: file.case, shown });
        noted.push(`${name} ${shown}`);
      }
      const before = opened.find((one) => one.name === name && one.version === version);
      if (before !== undefined) return before.key;
      const key = by === null ? null : dataKey(file, name, version, by);
      opened.push({ name, version, key });
      return key;
    };
    return {
      agencyId: file.agency,
      has: (name) => (file.keys[name]?.length ?? 0) > 0,
      at: (name, version) => take(name, version, true),
      current: (name: KeyName): DataKey => {
        const version = file.keys[name]?.at(-1)?.version;
        const key = version === undefined ? null : take(name, version, false);
        if (version === undefined || key === null) throw new KeysAway('dataKeyUnreadable');
        return { version, key };
      },
    };
  }

  // What cannot be written down is not given out.
  #note(use: KeyUse, what: string, about: { readonly caseId: string; readonly shown: boolean }): void {
    try {
      this.#guard.note(use, what, about);
    } catch (failure) {
      if (failure instanceof KeyLimit) throw failure;
      throw new KeysAway(codeOf(failure) ?? 'unknown');
    }
  }

  async #wrappingKey({ agency, agencyVersion }: CaseFile, root: Buffer): Promise<Buffer | null> {
    return agencyKey(await this.files.agency(agency), agencyVersion, root);
  }

  async #wrappingOf(file: CaseFile, root: Buffer): Promise<Wrapping> {
    const key = await this.#wrappingKey(file, root);
    if (key === null) throw new KeysAway('agencyKeyUnreadable');
    return { agency: file.agency, version: file.agencyVersion, key };
  }

  async #newestAgencyKey(agencyId: string, root: Buffer): Promise<Wrapping> {
    const now = this.#now().toISOString();
    const file = await this.files.changeAgency(agencyId, (before) => (before.keys.length > 0 ? null : withNewAgencyKey(before, root, now)));
    const version = file.keys.at(-1)?.version ?? 0;
    const key = agencyKey(file, version, root);
    if (key === null) throw new KeysAway('agencyKeyUnreadable');
    return { agency: agencyId, version, key };
  }
}

/** An agency's key, unwrapped, with the version that it is. */
interface Wrapping {
  readonly agency: string;
  readonly version: number;
  readonly key: Buffer;
}
