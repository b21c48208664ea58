import { canonicalJson } from './canonical.js';
import { genesisOf, hashOfCanonical } from './event.js';

/** A row of the timeline as the database holds it, in the order shown. */
export interface TimelineRow {
  readonly seq: number;
  /** The stored body; not trusted, hence of no type. */
  readonly body: unknown;
  readonly hash: string;
}

/** The chain's last place and hash, kept apart from the rows; place 0 and the genesis hash for an empty chain. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/**
 * What is wrong with the first bad event. `headMismatch`: the rows agree with each other, the head's
 * own number and hash do not. A tail rewritten whole agrees with itself too: its last event is named.
 */
export type TamperReason = 'edited' | 'missing' | 'reordered' | 'inserted' | 'truncated' | 'wrongChain' | 'headMismatch';

/** Result of checking a chain; `firstBad.seq` is the place of the event, from 1. */
export type TimelineCheck =
  | { readonly ok: true; readonly events: number; readonly head: string }
  | {
      readonly ok: false;
      readonly events: number;
      readonly head: string;
      readonly firstBad: { readonly seq: number; readonly reason: TamperReason };
    };

/** A row together with what its own body says. `hash` is computed anew; null for a body without canonical form. */
interface ReadRow {
  readonly column: number;
  readonly stored: string;
  readonly hash: string | null;
  readonly seq: number | null;
  readonly chain: string | null;
  readonly prev: string | null;
}

/**
 * Checks a chain from its first event to its head and names the first event that was edited,
 * dropped, moved, inserted or cut off. Never throws on bad rows.
 */
export function verifyTimeline(timeline: {
  readonly chain: string;
  readonly rows: readonly TimelineRow[];
  readonly head: ChainHead;
}): TimelineCheck {
  const { chain, head } = timeline;
  const rows = timeline.rows.map(readRow);
  const trusted = trustedFrom(head, rows);
  let prev = genesisOf(chain);
  for (let seq = 1; seq <= Math.max(head.seq, rows.length); seq += 1) {
    const row = rows[seq - 1];
    const reason = row === undefined ? 'truncated' : faultOf(row, seq, prev, { chain, head, rows, trusted });
    if (reason !== null) return { ok: false, events: rows.length, head: head.hash, firstBad: { seq, reason } };
    prev = row?.hash ?? prev;
  }
  return prev === head.hash
    ? { ok: true, events: rows.length, head: head.hash }
    : { ok: false, events: rows.length, head: head.hash, firstBad: { seq: head.seq, reason: 'headMismatch' } };
}

interface Chain {
  readonly chain: string;
  readonly head: ChainHead;
  readonly rows: readonly ReadRow[];
  readonly trusted: ReadonlyMap<number, string>;
}

/**
 * Hashes that the head vouches for, by place: followed back from the head through `prev` until an
 * event is not found. They tell a forged event that was hashed anew from the one it replaced.
 */
function trustedFrom(head: ChainHead, rows: readonly ReadRow[]): ReadonlyMap<number, string> {
  const byHash = new Map(rows.map((row) => [row.hash, row]));
  const trusted = new Map<number, string>();
  let hash = head.hash;
  let row = byHash.get(hash);
  // A found event states its own place, under the hash: the head's number may have been lowered with a drop.
  let seq = row?.seq ?? head.seq;
  while (seq >= 1) {
    trusted.set(seq, hash);
    if (row === undefined || row.prev === null) break;
    hash = row.prev;
    seq -= 1;
    row = byHash.get(hash);
  }
  return trusted;
}

function faultOf(row: ReadRow, seq: number, prev: string, chain: Chain): TamperReason | null {
  const vouched = chain.trusted.get(seq);
  const intact = row.hash !== null && row.hash === row.stored;
  const linked = row.chain === chain.chain && row.seq === seq && row.prev === prev;
  if (seq > chain.head.seq) return 'inserted';
  if (intact && linked && row.column === seq && (vouched === undefined || vouched === row.hash)) return null;
  if (intact && row.chain !== chain.chain) return 'wrongChain';
  const elsewhere = chain.rows.some((other, index) => index !== seq - 1 && isEvent(other, seq, prev, vouched));
  const later = isLater(row, seq, chain);
  // The event itself stands further on: this row either changed places with others or was put in before it.
  if (elsewhere) return later && !hasCopy(row, seq, chain) ? 'reordered' : 'inserted';
  return later ? 'missing' : 'edited';
}

/** True when a row is the event that belongs at `seq`, wherever it stands now. */
function isEvent(row: ReadRow, seq: number, prev: string, vouched: string | undefined): boolean {
  if (row.hash === null) return false;
  return vouched === undefined ? row.hash === row.stored && row.seq === seq && row.prev === prev : row.hash === vouched;
}

function hasCopy(row: ReadRow, seq: number, chain: Chain): boolean {
  return chain.rows.some((other, index) => index !== seq - 1 && other.hash === row.hash);
}

/** True when a row is a genuine event that belongs further on. */
function isLater(row: ReadRow, seq: number, chain: Chain): boolean {
  if (row.hash === null || row.seq === null || row.seq <= seq) return false;
  const vouched = chain.trusted.get(row.seq);
  if (vouched !== undefined) return vouched === row.hash;
  return row.hash === row.stored && row.chain === chain.chain && row.seq <= chain.head.seq;
}

function readRow(row: TimelineRow): ReadRow {
  const body = typeof row.body === 'object' && row.body !== null ? (row.body as Record<string, unknown>) : {};
  return {
    column: row.seq,
    stored: row.hash,
    hash: hashOrNull(row.body),
    seq: typeof body['seq'] === 'number' ? body['seq'] : null,
    chain: typeof body['chain'] === 'string' ? body['chain'] : null,
    prev: typeof body['prev'] === 'string' ? body['prev'] : null,
  };
}

function hashOrNull(body: unknown): string | null {
  try {
    return hashOfCanonical(canonicalJson(body));
  } catch {
    return null;
  }
}
