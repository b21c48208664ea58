import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical.js';

/** One event of a chain, as it is sealed: who did what, when, and which fields it set; never a value. */
export interface EventBody {
  readonly v: 1;
  /** Id of the case whose chain this is. */
  readonly chain: string;
  /** Place in the chain, from 1. */
  readonly seq: number;
  /** Time of the database, ISO 8601; orders events. */
  readonly recordedAt: string;
  /** Time that the recorder stated, ISO 8601; a claim. */
  readonly at: string;
  readonly type: string;
  readonly personId: string;
  readonly agencyId: string;
  readonly role: string;
  /** Names of the fields that the event set. */
  readonly fieldNames: readonly string[];
  /** Salted commitments to the values, by compartment (`record` for what stands beside the event). */
  readonly commits: Readonly<Record<string, string>>;
  /** The stage after the event, where it moved. */
  readonly stage?: Readonly<Record<string, string>>;
  /** Ids of the referrals that the event moved, where it moved any. */
  readonly referrals?: readonly string[];
  readonly chartVersion: number;
  readonly policyVersion: number;
  readonly requestId: string;
  /** Hash of the event before; the first one names `genesisOf(chain)`. */
  readonly prev: string;
}

/** An event with the text its hash was taken of. */
export interface SealedEvent {
  /** RFC 8785 text of the body. */
  readonly canonical: string;
  /** Hex SHA-256. */
  readonly hash: string;
}

/** What `prev` of a chain's first event names; each chain has its own, so that chains cannot swap beginnings. */
export function genesisOf(chain: string): string {
  return domainHash('loive:genesis:v1', chain);
}

/** Canonical text and hash of an event body. Throws `NotCanonical`, and RangeError for a place below 1. */
export function sealEvent(body: EventBody): SealedEvent {
  if (!Number.isSafeInteger(body.seq) || body.seq < 1) throw new RangeError('events are numbered from 1');
  const canonical = canonicalJson(body);
  return { canonical, hash: hashOfCanonical(canonical) };
}

/** Hash of an event's canonical text: SHA-256 of "loive:event:v1", a zero byte, the text in UTF-8; hex. */
export function hashOfCanonical(canonical: string): string {
  return domainHash('loive:event:v1', canonical);
}

function domainHash(domain: string, text: string): string {
  return bytesToHex(sha256(concatBytes(utf8ToBytes(domain), Uint8Array.of(0), utf8ToBytes(text))));
}
