import type { Compartment, Purpose } from '@loive/domain';
import { KeysAway, KeysDestroyed, isPacketKey, type CaseKeys, type IndexKind, type KeyName, type KeyPurpose, type KeyStore, type KeyUse, type PacketKey } from './key-store.js';
import type { Findable } from './match-keys.js';
import { keyVersionOf, seal, unseal, type SealPlace } from './sealed-value.js';

/** Values with the salt of their commitment: sealed together, so that destroying the key destroys what would let somebody guess them. */
export interface Saltable {
  readonly salt: Uint8Array;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Told of each value that does not open: a code, and where it stands. */
export type ReportUnreadable = (code: 'unreadable', at: { readonly table: string; readonly caseId: string; readonly seq: number; readonly column: string }) => void;

/** Where a value stands within its case. */
export type PlaceInCase = Omit<SealPlace, 'caseId'>;

/** What sealing is done with in one process. */
export interface Sealing {
  readonly store: KeyStore;
  readonly report: ReportUnreadable;
}

/**
 * The keys of one case for one request. They are fetched before the transaction; a store that is away is felt
 * only where a value is needed, so that everything else goes on.
 */
export class CaseKeyring {
  #keys: CaseKeys | null = null;
  #failure: unknown;
  #owner: string | null = null;
  #erased = false;

  private constructor(
    private readonly sealing: Sealing | undefined,
    private readonly caseId: string,
    private readonly use: KeyUse,
  ) {}

  /** Fetches what keys the case has; does not throw. Without `sealing` there are none. */
  static async fetch(sealing: Sealing | undefined, caseId: string, use: KeyUse): Promise<CaseKeyring> {
    const ring = new CaseKeyring(sealing, caseId.toLowerCase(), use);
    try {
      ring.#keys = (await sealing?.store.open(ring.caseId, use)) ?? null;
    } catch (failure) {
      ring.#failure = failure;
    }
    return ring;
  }

  /** The keys of these compartments of many cases, to read values of them; cases that have none are left out. Throws {@link KeysAway}. */
  static async fetchSome(sealing: Sealing, caseIds: Iterable<string>, names: readonly Compartment[], use: KeyUse): Promise<ReadonlyMap<string, CaseKeyring>> {
    const rings = new Map<string, CaseKeyring>();
    for (const [caseId, keys] of await sealing.store.openSome(caseIds, names, use)) {
      const ring = new CaseKeyring(sealing, caseId, use);
      ring.#keys = keys;
      rings.set(caseId, ring);
    }
    return rings;
  }

  /** Makes the keys that values are to be sealed with, where the case has none of that name. `ownerAgencyId` wraps them. Throws {@link KeysAway}. */
  async ready(ownerAgencyId: string, names: readonly KeyName[]): Promise<void> {
    this.#owner = ownerAgencyId;
    if (names.length === 0) return;
    if (this.#failure !== undefined) throw this.#failure;
    const keys = this.#keys;
    if (keys !== null && names.every((name) => keys.has(name))) return;
    this.#keys = await this.#store().create(this.caseId, ownerAgencyId, this.use, names.filter(isPacketKey));
  }

  /** What the case holds is being erased: its keys are destroyed once that is committed. */
  erase(): void {
    this.#erased = true;
  }

  /** Puts keys that were never used in the place of those named, which are destroyed. Throws {@link KeysAway}. */
  async renew(names: readonly KeyName[]): Promise<void> {
    await this.#store().renew(this.caseId, names);
  }

  /** Makes new keys for packets that are to be sealed anew; those before are destroyed once that is committed. Throws {@link KeysAway}. */
  async supersede(packets: readonly PacketKey[]): Promise<void> {
    if (packets.length > 0) this.#keys = await this.#store().supersede(this.caseId, packets, this.use);
  }

  /**
   * After the transaction: the keys follow the case to an owner that changed, or are destroyed with what was erased.
   * What fails now is done later: by the next request, and by the message that the erasure left in the outbox.
   */
  async follow(): Promise<void> {
    const store = this.sealing?.store;
    if (this.#erased) return this.#quietly(() => store?.destroy(this.caseId));
    if (store === undefined || this.#keys === null || this.#owner === null || this.#keys.agencyId === this.#owner) return;
    const owner = this.#owner;
    await this.#quietly(() => store.rewrap(this.caseId, owner));
  }

  /** Blind indexes of what the case can be found by, 32 bits each; the database keeps the first few. Throws {@link KeysAway}. */
  async indexesOf(findable: readonly Findable[]): Promise<readonly { readonly kind: IndexKind; readonly value: number }[]> {
    if (findable.length === 0) return [];
    const store = this.#store();
    return Promise.all(findable.map(async ({ kind, value }) => ({ kind, value: await store.blindIndex(kind, value) })));
  }

  /** Seals values where they will stand; {@link ready} comes first. Throws {@link KeysAway}. */
  seal(name: KeyName, { salt, fields }: Saltable, at: PlaceInCase): Buffer {
    if (this.#keys === null) throw this.#away();
    return seal({ salt: Buffer.from(salt).toString('hex'), fields }, this.#keys.current(name), { ...at, caseId: this.caseId });
  }

  /** The values that were sealed there; null: they do not open, which is reported. Throws {@link KeysAway}. */
  unseal(name: KeyName, sealed: Buffer | null, at: PlaceInCase): Saltable | null {
    const value = this.#opened(name, sealed, at);
    return value === null ? null : { salt: new Uint8Array(Buffer.from(value.salt, 'hex')), fields: value.fields };
  }

  /** As {@link unseal}, for whoever has no use for the salt. */
  fieldsOf(name: KeyName, sealed: Buffer | null, at: PlaceInCase): Saltable['fields'] | null {
    return this.#opened(name, sealed, at)?.fields ?? null;
  }

  #opened(name: KeyName, sealed: Buffer | null, at: PlaceInCase): Salted | null {
    const place = { ...at, caseId: this.caseId };
    const version = sealed === null ? null : keyVersionOf(sealed);
    // Of a value without form no key need be asked.
    const key = version === null ? null : this.#at(name, version);
    const value = sealed === null || key === null ? undefined : unseal(sealed, key, place);
    if (isSalted(value)) return value;
    this.sealing?.report('unreadable', place);
    return null;
  }

  async #quietly(work: () => Promise<void> | undefined): Promise<void> {
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof KeysAway || failure instanceof KeysDestroyed)) throw failure;
    }
  }

  #at(name: KeyName, version: number): Buffer | null {
    if (this.#keys === null && this.#failure === undefined && this.sealing !== undefined) return null;
    if (this.#keys === null) throw this.#away();
    return this.#keys.at(name, version);
  }

  #store(): KeyStore {
    if (this.sealing === undefined) throw new KeysAway('noStore');
    return this.sealing.store;
  }

  #away(): unknown {
    return this.#failure ?? new KeysAway(this.sealing === undefined ? 'noStore' : 'notReady');
  }
}

/** What keys are opened for, in a transaction of this purpose. */
export function keyPurposeOf(purpose: Purpose): KeyPurpose {
  return purpose === 'reveal' || purpose === 'refer' || purpose === 'referral' ? purpose : 'record';
}

/** {@link Saltable} as it is sealed. */
interface Salted {
  readonly salt: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function isSalted(value: unknown): value is Salted {
  return typeof value === 'object' && value !== null && 'salt' in value && typeof value.salt === 'string' && 'fields' in value && typeof value.fields === 'object' && value.fields !== null;
}
