import { NAME_LIKENESS, likenessTo, nameAsked, searchAsked, type Actor } from '@loive/domain';
import type { DataSource } from 'typeorm';
import { SearchedOut, TooOften } from '../over-budget.js';
import { COMPARTMENT_TABLES } from '../recorder/standing/compartment-tables.js';
import { readRows, readWorklist, type WorklistRow } from '../reading/worklist.js';
import { CaseKeyring, type Sealing } from '../sealing/case-keyring.js';
import type { KeyUse } from '../sealing/key-store.js';
import { findableIn, type Findable } from '../sealing/match-keys.js';
import type { TicketKey } from '../ticket.js';
import { withActor, type ActorTx } from '../with-actor.js';

/** Searches of one person where nothing else is set. */
export const SEARCH_LIMITS: SearchLimits = { minute: 30, day: 100 };

/** Cases that one answer names at most. */
const HITS = 20;
/** Rows that are opened in one go, about ten milliseconds of work: other requests come in between. */
const CHUNK = 250;
/** Longest that one search opens values, in milliseconds. */
const PATIENCE = 3_000;
/** Bits of an index that are kept, from the first case to millions of them. */
const BITS = [4, 24] as const;

/** So many searches of one person in a minute, and in a day of the law. */
export interface SearchLimits {
  readonly minute: number;
  readonly day: number;
}

/** What a case was found by: its code or alias, a name, or a number of papers or of a telephone. */
export type FoundBy = 'alias' | 'name' | 'idNumber' | 'passportNumber' | 'phone';

/** A case that may be the one that is looked for. */
export interface CaseHit {
  readonly row: WorklistRow;
  readonly by: readonly FoundBy[];
}

/** What a search found, best first; not `complete`: it was stopped before it had been through all of one's cases, or there are more than it goes through. */
export interface Found {
  readonly hits: readonly CaseHit[];
  readonly complete: boolean;
}

interface Sealed {
  readonly caseId: string;
  readonly seq: number;
  readonly sealed: Buffer;
}

/** Rows as one value, which the driver reads in a tenth of the time: id of the case (16 bytes), number (4), length (4), what is sealed. */
const PACKED = `uuid_send(v.case_id) || int4send(v.seq) || int4send(coalesce(length(v.sealed), 0)) || coalesce(v.sealed, '')`;

/** How well a case fits, by what. */
type Fits = Map<string, Map<FoundBy, number>>;

/**
 * Looks for somebody in one's own cases: by code and alias, and by a name or a number in those that one may look into. Values
 * are opened in memory, compared, and forgotten. Cases of others change neither what is answered nor its form.
 */
export class CaseSearch {
  constructor(
    private readonly db: DataSource,
    private readonly keys: { readonly ticket: TicketKey; readonly sealing: Sealing },
    private readonly limits: SearchLimits = SEARCH_LIMITS,
  ) {}

  /** Searches; `signal` stops it when nobody waits for the answer any more. Throws {@link TooOften}, {@link SearchedOut} and `KeysAway`. */
  async find(actor: Actor, text: string, signal?: AbortSignal): Promise<Found> {
    const fits: Fits = new Map();
    const complete = await withActor(this.db, this.keys.ticket, actor, { purpose: 'search' }, async (tx) => {
      const [told] = await tx.query<{ wait: number }>('SELECT app.begin_search($1, $2) AS wait', [this.limits.minute, this.limits.day]);
      if (told !== undefined && told.wait < 0) throw new SearchedOut();
      if (told === undefined || told.wait > 0) throw new TooOften(told?.wait ?? 1);
      const { name, number } = searchAsked(text);
      await tx.query('SELECT app.keep_searchable($1)', [number === null ? ['identity'] : ['identity', 'contact']]);
      const use: KeyUse = { personId: actor.personId, purpose: 'search' };
      if (number !== null) await this.#byNumber(tx, number, use, fits);
      const ended = name === null || (await this.#byName(tx, name, { use, fits, signal, until: performance.now() + PATIENCE }));
      const [bound] = await tx.query<{ cut: boolean }>(`SELECT app.search_is_cut('identity') OR ($1::boolean AND app.search_is_cut('contact')) AS cut`, [number !== null]);
      return ended && bound?.cut === false;
    });
    const named = await readWorklist(this.db, this.keys.ticket, actor, { q: text, sort: 'changed', limit: HITS });
    for (const { id } of named.rows) fit(fits, id, 'alias', 1);
    const best = [...fits].map(([id, by]) => ({ id, by: [...by.keys()], best: Math.max(...by.values()) })).sort((a, b) => b.best - a.best).slice(0, HITS);
    const known = new Map(named.rows.map((row) => [row.id, row]));
    const others = await readRows(this.db, this.keys.ticket, actor, best.map(({ id }) => id).filter((id) => !known.has(id)));
    for (const row of others) known.set(row.id, row);
    return { hits: best.flatMap(({ id, by }) => ((row) => (row === undefined ? [] : [{ row, by }]))(known.get(id))), complete };
  }

  // Through every name in the cases that one may look into, some at a time; whether it came to the end.
  async #byName(tx: ActorTx, name: string, how: { use: KeyUse; fits: Fits; signal: AbortSignal | undefined; until: number }): Promise<boolean> {
    const asked = nameAsked(name);
    if (asked === null) return true;
    const likeness = likenessTo(asked);
    const likenessOf = (said: unknown): number => (typeof said === 'string' ? likeness(said) : 0);
    // OFFSET 0: each case is looked up by the index, the latest first. A cursor's plan expects few rows, and would go through all for each.
    await tx.query(`DECLARE names NO SCROLL CURSOR FOR SELECT (SELECT encode(string_agg(${PACKED}, ''), 'base64') FROM unnest(found.ids[at : at + ${CHUNK - 1}]) AS s(id)
        CROSS JOIN LATERAL (SELECT i.case_id, i.seq, i.sealed FROM ${COMPARTMENT_TABLES.identity} i WHERE i.case_id = s.id OFFSET 0) v) AS packed
      FROM (SELECT app.searchable('identity') AS ids OFFSET 0) found CROSS JOIN generate_series(1, cardinality(found.ids), ${CHUNK}) AS at`);
    for (;;) {
      if (how.signal?.aborted === true || performance.now() > how.until) return false;
      const [chunk] = await tx.query<{ packed: string | null }>('FETCH names');
      if (chunk === undefined) return true;
      for (const [row, { fullName, otherNames }] of await this.#opened('identity', unpacked(chunk.packed), how.use)) {
        const best = Math.max(likenessOf(fullName), likenessOf(otherNames));
        if (best >= NAME_LIKENESS) fit(how.fits, row.caseId, 'name', best);
      }
    }
  }

  // The index names a few cases; which of them hold this very number is seen once they are opened.
  async #byNumber(tx: ActorTx, number: string, use: KeyUse, fits: Fits): Promise<void> {
    const store = this.keys.sealing.store;
    const asked = [...findableIn('identity', { idNumber: number, passportNumber: number }), ...findableIn('contact', { phone: number })];
    const indexes = await Promise.all(asked.map(async ({ kind, value }) => ({ kind, value: await store.blindIndex(kind, value) })));
    const found = await tx.query<{ caseId: string; seq: number; kind: Findable['kind'] }>(
      `SELECT m.case_id AS "caseId", m.seq, m.kind FROM jsonb_to_recordset($1) AS i(kind text, value bigint) CROSS JOIN generate_series(${BITS.join(', ')}) AS b(bits)
       JOIN match_keys m ON m.kind = i.kind AND m.bits = b.bits AND m.value = (i.value >> (32 - b.bits))::integer`,
      [JSON.stringify(indexes)],
    );
    for (const compartment of ['identity', 'contact'] as const) {
      const places = found.filter(({ kind }) => (kind === 'phone') === (compartment === 'contact'));
      if (places.length === 0) continue;
      const rows = await tx.query<Sealed>(
        `SELECT v.case_id AS "caseId", v.seq, v.sealed FROM jsonb_to_recordset($1) AS p("caseId" uuid, seq integer) JOIN ${COMPARTMENT_TABLES[compartment]} v ON v.case_id = p."caseId" AND v.seq = p.seq`,
        [JSON.stringify(places)],
      );
      for (const [row, fields] of await this.#opened(compartment, rows, use)) {
        for (const { kind, value } of findableIn(compartment, fields)) {
          if (isNumber(kind) && asked.some((one) => one.kind === kind && one.value === value)) fit(fits, row.caseId, kind, 1);
        }
      }
    }
  }

  async #opened(compartment: 'identity' | 'contact', rows: readonly Sealed[], use: KeyUse): Promise<(readonly [Sealed, Readonly<Record<string, unknown>>])[]> {
    const rings = await CaseKeyring.fetchSome(this.keys.sealing, new Set(rows.map(({ caseId }) => caseId)), [compartment], use);
    const opened: (readonly [Sealed, Readonly<Record<string, unknown>>])[] = [];
    for (const row of rows) {
      const fields = rings.get(row.caseId)?.fieldsOf(compartment, row.sealed, { table: COMPARTMENT_TABLES[compartment], seq: row.seq, column: 'sealed' });
      if (fields != null) opened.push([row, fields]);
    }
    return opened;
  }
}

function unpacked(text: string | null): Sealed[] {
  const packed = Buffer.from(text ?? '', 'base64');
  const rows: Sealed[] = [];
  for (let at = 0; at < packed.length; ) {
    const id = packed.toString('hex', at, at + 16);
    const end = at + 24 + packed.readInt32BE(at + 20);
    rows.push({
      caseId: `${id.slice(0, 8)}-${id.slice(8, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20)}`,
      seq: packed.readInt32BE(at + 16),
      sealed: packed.subarray(at + 24, end),
    });
    at = end;
  }
  return rows;
}

function isNumber(kind: Findable['kind']): kind is 'idNumber' | 'passportNumber' | 'phone' {
  return kind === 'idNumber' || kind === 'passportNumber' || kind === 'phone';
}

function fit(fits: Fits, caseId: string, by: FoundBy, likeness: number): void {
  const known = fits.get(caseId) ?? new Map<FoundBy, number>();
  fits.set(caseId, known.set(by, Math.max(likeness, known.get(by) ?? 0)));
}
