import { COMPARTMENTS, type Compartment } from '@loive/domain';

/** What has a data key of its own in each case: the compartments, and texts of referrals. */
export const KEY_NAMES = [...COMPARTMENTS, 'words'] as const;
/** The key of one referral's packet: made with it, and destroyed once nobody may open it any more. */
export type PacketKey = `packet:${string}`;
export type KeyName = Compartment | 'words' | PacketKey;

/** Name of the key of a referral's packet. */
export const packetKey = (referralId: string): PacketKey => `packet:${referralId}`;
export const isPacketKey = (name: string): name is PacketKey => name.startsWith('packet:');

/** Those whose every opening the store writes down by itself: where somebody is, and who is protected. */
export const GUARDED_KEYS: readonly KeyName[] = ['shelter', 'contact', 'protection'];

/**
 * What keys are opened for. Whatever a guarded key is opened for, but `maintain` and `search`, which show nobody a value:
 * what it shows is counted for each person and day.
 */
export type KeyPurpose = 'record' | 'reveal' | 'refer' | 'referral' | 'search' | 'maintain';

/** Who opens keys, and what for; ids only, for they are written down. */
export interface KeyUse {
  readonly personId: string;
  readonly purpose: KeyPurpose;
}

/** One data key: 32 bytes for AES-256-GCM, and its version within the case. */
export interface DataKey {
  readonly version: number;
  readonly key: Buffer;
}

/** The data keys of one case, for one request. */
export interface CaseKeys {
  /** The agency whose key they are wrapped with. */
  readonly agencyId: string;
  /** Whether there is a key that new values would be sealed with. */
  has(name: KeyName): boolean;
  /** The key that new values are sealed with. Throws {@link KeysAway}. */
  current(name: KeyName): DataKey;
  /** The key of a value sealed earlier; null: there is no such key, or it does not open. Throws {@link KeysAway}. */
  at(name: KeyName, version: number): Buffer | null;
}

/** What a value can be found by again, without the store telling what it was. A caller's number is no case's telephone: the two are not compared. */
export type IndexKind = 'idNumber' | 'passportNumber' | 'phone' | 'nameAndBirth' | 'caller';

/**
 * Where data keys live, apart from the data. Each case has its own, wrapped by the key of the agency that
 * owns it. Every method throws {@link KeysAway} when the store does not answer.
 */
export interface KeyStore {
  /** The keys of a case; null: none were made yet. Throws {@link KeysDestroyed}. */
  open(caseId: string, use: KeyUse): Promise<CaseKeys | null>;
  /** As {@link open}, the keys of these compartments of many cases for one request; cases that have none, or were destroyed, are left out. */
  openSome(caseIds: Iterable<string>, names: readonly Compartment[], use: KeyUse): Promise<ReadonlyMap<string, CaseKeys>>;
  /**
   * As {@link open}, and makes them where there are none yet, with those of the named packets. Two processes at once get the
   * same ones. The key of a packet that was shut is not made again.
   */
  create(caseId: string, agencyId: string, use: KeyUse, packets?: readonly PacketKey[]): Promise<CaseKeys>;
  /** Wraps the keys of a case with another agency's key; nothing where they are so already, or are none. */
  rewrap(caseId: string, agencyId: string): Promise<void>;
  /** Destroys the keys of a case for ever; safe to repeat. Whoever asks has made sure that no hold forbids it. */
  destroy(caseId: string): Promise<void>;
  /**
   * Destroys the named data keys of a case and makes new ones in their place; nothing where it has none. Safe to repeat
   * while nothing is sealed with them. Throws {@link KeysDestroyed}.
   */
  renew(caseId: string, names: readonly KeyName[]): Promise<void>;
  /** Makes new keys for packets that are sealed anew; those before stay until {@link destroyPackets}. Throws {@link KeysAway}. */
  supersede(caseId: string, packets: readonly PacketKey[], use: KeyUse): Promise<CaseKeys>;
  /**
   * Destroys keys of packets of a case for ever; safe to repeat. `shut` names those that are over; null: all that are not in use,
   * and of those the versions before. `inUse` tells of every packet that stays which version seals it; where none of them needs
   * the key that packets shared before each had one, that goes too. Whoever asks holds the case, and no hold forbids it.
   */
  destroyPackets(caseId: string, shut: readonly PacketKey[] | null, inUse: ReadonlyMap<PacketKey, number>): Promise<void>;
  /** Keyed hash of a value, 32 bits; whoever stores it keeps only the first few. */
  blindIndex(kind: IndexKind, value: string): Promise<number>;
  /** Whether keys can be had just now. */
  health(): Promise<'ready' | 'away'>;
}

/** The key store does not answer: what needs values waits, what needs none goes on. */
export class KeysAway extends Error {
  /** `code` is that, such as that of a failed read; never a value. */
  constructor(readonly code: string) {
    super(`the key store is away (${code})`);
  }
}

/** The case was erased: its values are gone, and none are taken any more. */
export class KeysDestroyed extends Error {}

/** Somebody opened guarded keys more often than one day allows; `retryAfter` is in seconds. */
export class KeyLimit extends Error {
  constructor(readonly retryAfter: number) {
    super('too many guarded keys were opened today');
  }
}
