import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compartment } from '@loive/domain';
import { KeysAway, KeysDestroyed, isPacketKey, type KeyName, type PacketKey } from './key-store.js';
import { codeOf, directoriesIn, readNewest, removeOlder, writeNext } from './generations.js';
import { unwrapKey, wrapKey } from './wrapped-key.js';

/** A wrapped key with its version; `retiredAt`: a newer one took its place then. */
export interface WrappedKey {
  readonly version: number;
  readonly wrapped: string;
  readonly retiredAt?: string;
}

/** The keys of one agency, wrapped by the root key. */
export interface AgencyFile {
  readonly agency: string;
  readonly keys: readonly WrappedKey[];
}

/** Under this name packets of a case shared one key before each had its own; what it seals can be read until it is shut or sealed anew. */
export const SHARED_PACKETS = 'packet';
export type StoredName = KeyName | typeof SHARED_PACKETS;

/** The data keys of one case, wrapped by one version of its owner's key. A packet without any left was shut: its name stays, so that none is made again. */
export interface CaseFile {
  readonly case: string;
  readonly agency: string;
  readonly agencyVersion: number;
  readonly keys: Readonly<Partial<Record<StoredName, readonly WrappedKey[]>>>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TRIES = 20;

/** Files of the key store: `root.key`, agencies' keys, and one directory for each case. */
export class KeyFiles {
  readonly #cases: string;

  constructor(readonly directory: string) {
    this.#cases = join(directory, 'cases');
  }

  /** The key that wraps all others. Throws {@link KeysAway}: without it nothing here opens. */
  async root(): Promise<Buffer> {
    const raw = await answered(async () => readFileSync(join(this.directory, 'root.key'), 'latin1'));
    if (!/^[0-9a-f]{64}\s*$/.test(raw)) throw new KeysAway('rootKeyUnreadable');
    return Buffer.from(raw.trim(), 'hex');
  }

  /** The keys of an agency, newest last; none where it never had one. */
  async agency(id: string): Promise<AgencyFile> {
    const found = await answered(async () => readNewest(this.#agencyPath(id)));
    return found === null ? { agency: id, keys: [] } : parsed<AgencyFile>(found.text);
  }

  /** Changes the keys of an agency; `change` may be asked again, and gives null to leave them. */
  changeAgency(id: string, change: (before: AgencyFile) => AgencyFile | null): Promise<AgencyFile> {
    return this.#change(this.#agencyPath(id), (before: AgencyFile | null) => change(before ?? { agency: id, keys: [] }), { agency: id, keys: [] });
  }

  /** The keys of a case; null: none were made. Throws {@link KeysDestroyed}. */
  async case(id: string): Promise<CaseFile | null> {
    const found = await answered(async () => this.#caseNow(id));
    return found === null ? null : existing(found);
  }

  /** The keys of these compartments of many cases, read in one go; cases that have none, or none any more, are left out. */
  some(ids: Iterable<string>, names: readonly Compartment[]): Promise<ReadonlyMap<string, CaseFile>> {
    return answered(async () => {
      const left = new Map<string, CaseFile>();
      for (const id of ids) {
        const found = readNewest(this.#casePath(id), (bytes) => onlyKeys(bytes, names));
        const file = found === null ? null : parsed<CaseFile | Destroyed>(found.text);
        if (file !== null && !('destroyed' in file)) left.set(id, file);
      }
      return left;
    });
  }

  /** Changes the keys of a case; `change` may be asked again, and gives null to leave them. Throws {@link KeysDestroyed}. */
  changeCase(id: string, change: (before: CaseFile | null) => CaseFile | null): Promise<CaseFile | null> {
    return this.#change(this.#casePath(id), (before: CaseFile | Destroyed | null) => change(before === null ? null : existing(before)), null);
  }

  /** Puts in place of the keys of a case that they are destroyed, and removes every other file of it. */
  async destroyCase(id: string): Promise<void> {
    const path = this.#casePath(id);
    await this.#change<CaseFile | Destroyed, null>(path, (before) => (before !== null && 'destroyed' in before ? null : { case: id, destroyed: true }), null);
    await answered(() => removeOlder(path, { drafts: true }));
  }

  /** Ids of all agencies that have keys. */
  agencies(): Promise<string[]> {
    return answered(() => directoriesIn(join(this.directory, 'agencies')));
  }

  /** Ids of all cases that have or had keys, one shard of the store after another. */
  async *cases(): AsyncGenerator<string> {
    for (const shard of await answered(() => directoriesIn(join(this.directory, 'cases')))) {
      yield* await answered(() => directoriesIn(join(this.directory, 'cases', shard)));
    }
  }

  /** Removes what killed processes left of a case's earlier files; with `drafts` also what they had not finished. */
  tidyCase(id: string, { drafts = false }: { readonly drafts?: boolean } = {}): Promise<void> {
    return answered(() => removeOlder(this.#casePath(id), { drafts }));
  }

  async #change<Before, None>(path: string, change: (before: Before | null) => Before | null, none: None): Promise<Before | None> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const found = await answered(async () => readNewest(path));
      const before = found === null ? null : parsed<Before>(found.text);
      const after = change(before);
      if (after === null) return before ?? none;
      if (await answered(() => writeNext(path, found?.number ?? null, `${JSON.stringify(after)}\n`))) return after;
    }
    throw new KeysAway('busy');
  }

  #caseNow(id: string): CaseFile | Destroyed | null {
    const found = readNewest(this.#casePath(id));
    return found === null ? null : parsed(found.text);
  }

  #agencyPath(id: string): string {
    return join(this.directory, 'agencies', plainId(id));
  }

  #casePath(id: string): string {
    return `${this.#cases}/${plainId(id).slice(0, 2)}/${id}`;
  }
}

interface Destroyed {
  readonly case: string;
  readonly destroyed: true;
}

/** A new version of an agency's key behind those it has; the one before is retired. */
export function withNewAgencyKey(file: AgencyFile, root: Buffer, now: string): AgencyFile {
  const version = (file.keys.at(-1)?.version ?? 0) + 1;
  const wrapped = wrapKey(randomBytes(32), root, agencyBound(file.agency, version));
  return { ...file, keys: [...file.keys.map((key) => ({ retiredAt: now, ...key })), { version, wrapped }] };
}

/** One version of an agency's key; null: it is gone, or does not open. */
export function agencyKey({ agency, keys }: AgencyFile, version: number, root: Buffer): Buffer | null {
  const found = keys.find((key) => key.version === version);
  return found === undefined ? null : unwrapKey(found.wrapped, root, agencyBound(agency, version));
}

/** One version of a data key; null: there is none, or it does not open. */
export function dataKey(file: CaseFile, name: KeyName, version: number, by: Buffer): Buffer | null {
  const stored = storedName(file, name, version);
  const found = file.keys[stored]?.find((key) => key.version === version);
  return found === undefined ? null : unwrapped(file, stored, found, by);
}

/** Whether each key of a case's file opens. */
export function allOpen(file: CaseFile, by: Buffer): boolean {
  return storedKeys(file).every(([name, all]) => all.every((one) => unwrapped(file, name, one, by) !== null));
}

/** Every key of a case's file, by name. */
export function storedKeys({ keys }: CaseFile): readonly (readonly [StoredName, readonly WrappedKey[]])[] {
  return Object.entries(keys) as [StoredName, readonly WrappedKey[]][];
}

// Versions of a packet's own key go on where those of the shared one ended, so that the version tells which of them sealed it.
function storedName({ keys }: CaseFile, name: KeyName, version: number): StoredName {
  const own = keys[name];
  if (!isPacketKey(name) || own?.length === 0 || own?.some((key) => key.version === version) === true) return name;
  return SHARED_PACKETS;
}

function unwrapped(file: CaseFile, name: StoredName, { version, wrapped }: WrappedKey, by: Buffer): Buffer | null {
  return unwrapKey(wrapped, by, caseBound(file, name, version));
}

/** A case's file with a new version of the named data keys; those before are retired. A packet that was shut gets none. */
export function withNewDataKeys(file: CaseFile, names: readonly KeyName[], by: Buffer, now: string): CaseFile {
  const keys = { ...file.keys };
  for (const name of names) {
    const before = keys[name] ?? [];
    if (isPacketKey(name) && keys[name]?.length === 0) continue;
    const last = before.at(-1) ?? (isPacketKey(name) ? keys[SHARED_PACKETS]?.at(-1) : undefined);
    const version = (last?.version ?? 0) + 1;
    keys[name] = [...before.map((key) => ({ retiredAt: now, ...key })), { version, wrapped: wrapKey(randomBytes(32), by, caseBound(file, name, version)) }];
  }
  return { ...file, keys };
}

/** A case's file in which the named data keys are new and those before are gone. */
export function withOnlyNewDataKeys(file: CaseFile, names: readonly KeyName[], by: Buffer): CaseFile {
  const { keys, ...after } = withNewDataKeys(file, names, by, '');
  return { ...after, keys: { ...keys, ...Object.fromEntries(names.map((name) => [name, keys[name]?.slice(-1)])) } };
}

/** A case's file without keys of packets that are over, as `KeyStore.destroyPackets` has it; null: they are gone. */
export function withoutPackets(file: CaseFile, shut: readonly PacketKey[] | null, inUse: ReadonlyMap<PacketKey, number>): CaseFile | null {
  const needsShared = [...inUse].some(([name, version]) => storedName(file, name, version) === SHARED_PACKETS);
  const kept = storedKeys(file)
    .filter(([name]) => name !== SHARED_PACKETS || needsShared)
    .map(([name, all]) => [name, shut === null && isPacketKey(name) ? sinceUsed(all, inUse.get(name)) : all] as const);
  const keys = { ...Object.fromEntries(kept), ...Object.fromEntries((shut ?? []).map((name) => [name, []])) };
  return JSON.stringify(keys) === JSON.stringify(file.keys) ? null : { ...file, keys };
}

// Values are only ever sealed anew under a later version, so that none before the one in use seals anything.
function sinceUsed(all: readonly WrappedKey[], used: number | undefined): readonly WrappedKey[] {
  return used === undefined ? [] : all.filter(({ version }) => version >= used);
}

/** The same data keys under another agency's key, or another version of it. Throws {@link KeysAway} when one does not open: nothing is dropped unread. */
export function rewrapped(file: CaseFile, from: Buffer, to: { readonly agency: string; readonly version: number; readonly key: Buffer }): CaseFile {
  const after = { ...file, agency: to.agency, agencyVersion: to.version };
  const keys = Object.fromEntries(
    storedKeys(file).map(([name, all]) => {
      const moved = all.map((one) => {
        const plain = unwrapped(file, name, one, from);
        if (plain === null) throw new KeysAway('dataKeyUnreadable');
        return { ...one, wrapped: wrapKey(plain, to.key, caseBound(after, name, one.version)) };
      });
      return [name, moved];
    }),
  );
  return { ...after, keys };
}

const agencyBound = (agency: string, version: number): string => `agency|${agency}|${version}`;
const caseBound = (file: Pick<CaseFile, 'case' | 'agency' | 'agencyVersion'>, name: StoredName, version: number): string =>
  `case|${file.case}|${name}|${version}|${file.agency}|${file.agencyVersion}`;

function existing(file: CaseFile | Destroyed): CaseFile {
  if ('destroyed' in file) throw new KeysDestroyed(`the keys of case ${file.case} are destroyed`);
  return file;
}

const KEYS = '"keys":{';

// The text of a case's file with none but the named keys. With some eight of them, to parse all takes as long as reading the
// file; what stands in their brackets is numbers, times and base64, as `changeCase` wrote it.
function onlyKeys(bytes: Buffer, names: readonly Compartment[]): string {
  const from = bytes.indexOf(KEYS) + KEYS.length;
  if (from < KEYS.length) return bytes.toString('utf8');
  const left: string[] = [];
  for (const name of names) {
    const at = bytes.indexOf(`"${name}":[`, from);
    if (at >= 0) left.push(bytes.toString('latin1', at, bytes.indexOf(']', at) + 1));
  }
  return `${bytes.toString('latin1', 0, from)}${left.join()}}}`;
}

function parsed<File>(text: string): File {
  try {
    return JSON.parse(text) as File;
  } catch {
    throw new KeysAway('fileUnreadable');
  }
}

// Ids become names of files.
function plainId(id: string): string {
  if (UUID.test(id)) return id;
  throw new KeysAway('idUnreadable');
}

/** What the file system does not answer, the store does not. */
export async function answered<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof KeysAway || failure instanceof KeysDestroyed) throw failure;
    throw new KeysAway(codeOf(failure) ?? 'unknown');
  }
}
