import { randomUUID } from 'node:crypto';
import type { Actor } from '@loive/domain';
import type { DataSource } from 'typeorm';
import { instant } from '../recorder/standing/instants.js';
import type { RecorderKeys } from '../recorder/checks/requests.js';
import type { Sealing } from '../sealing/case-keyring.js';
import { KeysAway, type CaseKeys } from '../sealing/key-store.js';
import { keyVersionOf, seal, unseal, type SealPlace } from '../sealing/sealed-value.js';
import { readAs, withActor, type ActorTx } from '../with-actor.js';

/** Keys of drafts are those of the texts of a case: no guarded one. */
const KEY = 'words';

/** Drafts that one author may have at a time. */
const DRAFTS_AT_MOST = 20;

const DAY = 24 * 60 * 60 * 1000;

/** How a draft stands; ISO 8601. */
export interface DraftMark {
  readonly id: string;
  readonly version: number;
  readonly savedAt: string;
  /** When it is destroyed if nobody goes on with it. */
  readonly keptUntil: string;
}

/** A draft as its author's list tells it. */
export interface DraftRow extends DraftMark {
  readonly channel: string | null;
  readonly begunAt: string;
}

/** What came of a beginning: the draft, or that the author has too many, or that it was here under this id and has ended. */
export type Begun = DraftMark | 'tooMany' | 'ended';

/** A draft with what was typed; null: it does not open any more. */
export interface Draft extends DraftMark {
  readonly words: unknown;
}

interface Stored {
  readonly id: string;
  readonly keyId: string;
  readonly version: number;
  readonly channel: string | null;
  readonly begunAt: string;
  readonly savedAt: string;
}

/**
 * Drafts of openings, each for its author alone and sealed under a key of its own, which the worker destroys once the
 * draft is discarded, its case is open, or nobody went on with it for `keptDays`. Throws {@link KeysAway}.
 */
export class IntakeDrafts {
  constructor(
    private readonly db: DataSource,
    private readonly keys: Pick<RecorderKeys, 'ticket'> & { readonly sealing: Sealing },
    private readonly keptDays: number,
  ) {}

  /** The author's drafts, the last saved first. */
  async list(author: Actor): Promise<DraftRow[]> {
    const found = await this.#stored(author, null);
    return found.map(({ channel, begunAt, ...stored }) => ({ ...this.#mark(stored), channel, begunAt: instant(begunAt) }));
  }

  /** One draft of the author's, opened; null: there is none. */
  async find(author: Actor, id: string): Promise<Draft | null> {
    const [found] = await this.#stored(author, id);
    if (found === undefined) return null;
    const keys = await this.#open(author, found.keyId);
    const [row] = await readAs<{ version: number; savedAt: string; sealed: string | null }>(this.db, this.keys.ticket, author, { purpose: 'list' },
      `SELECT version, saved_at AS "savedAt", encode(sealed, 'hex') AS sealed FROM intake_drafts WHERE id = $1[1]::uuid`, [id]);
    if (row === undefined || row.sealed === null) return null;
    const sealed = Buffer.from(row.sealed, 'hex');
    const place = placeOf(found.keyId, row.version);
    const key = keys?.at(KEY, keyVersionOf(sealed) ?? 0) ?? null;
    const words = key === null ? undefined : unseal(sealed, key, place);
    if (words === undefined) this.keys.sealing.report('unreadable', place);
    return { ...this.#mark({ ...found, ...row }), words: words ?? null };
  }

  /** Begins a draft under the client's id; sent twice it is there once, as it was first. */
  async begin(author: Actor, id: string, { words, channel }: { readonly words: unknown; readonly channel: string | null }): Promise<Begun> {
    const keyId = randomUUID();
    const { store } = this.keys.sealing;
    const keys = await store.create(keyId, author.agencyId, { personId: author.personId, purpose: 'record' });
    const sealed = seal(words, keys.current(KEY), placeOf(keyId, 1));
    const made = await this.#insert(author, [id, keyId, channel, sealed]).catch(async (failure: unknown) => {
      if (await this.#isFree(author, id, keyId)) await store.destroy(keyId);
      throw failure;
    });
    if (made !== undefined) return this.#mark({ id, ...made });
    await store.destroy(keyId);
    const [before] = await this.#stored(author, id);
    if (before !== undefined) return this.#mark(before);
    return (await this.#keyOf(author, id)) === null ? 'tooMany' : 'ended';
  }

  async #insert(author: Actor, [id, keyId, channel, sealed]: readonly [string, string, string | null, Buffer]): Promise<{ version: number; savedAt: string } | undefined> {
    return withActor(this.db, this.keys.ticket, author, { purpose: 'record' }, async (tx) => {
      const [made] = await tx.query<{ version: number; savedAt: string }>(
        `INSERT INTO intake_drafts (author_id, id, agency_id, key_id, version, channel, sealed) SELECT $1, $2, $3, $4, 1, $5, $6
         WHERE (SELECT count(*) FROM intake_drafts WHERE ended_at IS NULL AND id <> $2) < ${DRAFTS_AT_MOST}
         ON CONFLICT DO NOTHING RETURNING version, saved_at AS "savedAt"`,
        [author.personId, id, author.agencyId, keyId, channel, sealed],
      );
      return made;
    });
  }

  // A transaction whose answer was lost may stand: its key goes only where the database says that nothing lies under it.
  async #isFree(author: Actor, id: string, keyId: string): Promise<boolean> {
    return this.#keyOf(author, id).then((kept) => kept !== keyId, () => false);
  }

  // Of a draft under this id, over or not.
  async #keyOf(author: Actor, id: string): Promise<string | null> {
    const [row] = await readAs<{ keyId: string }>(this.db, this.keys.ticket, author, { purpose: 'list' }, `SELECT key_id AS "keyId" FROM intake_drafts WHERE id = $1[1]::uuid`, [id]);
    return row?.keyId ?? null;
  }

  /** Puts words in place of those that stand at `version`. Null: there is no such draft; a mark of another version: it was saved elsewhere. */
  async save(author: Actor, id: string, version: number, { words, channel }: { readonly words: unknown; readonly channel: string | null }): Promise<{ readonly saved: boolean; readonly mark: DraftMark } | null> {
    const [found] = await this.#stored(author, id);
    if (found === undefined) return null;
    if (found.version !== version) return { saved: false, mark: this.#mark(found) };
    const keys = await this.#open(author, found.keyId);
    if (keys === null) throw new KeysAway('noKeys');
    const sealed = seal(words, keys.current(KEY), placeOf(found.keyId, version + 1));
    const saved = await withActor(this.db, this.keys.ticket, author, { purpose: 'record' }, async (tx) => {
      const rows = await tx.query<{ savedAt: string }>(
        `WITH kept AS (UPDATE intake_drafts SET version = version + 1, channel = $3, sealed = $4, saved_at = now()
           WHERE id = $1 AND version = $2 AND ended_at IS NULL RETURNING saved_at)
         SELECT saved_at AS "savedAt" FROM kept`,
        [id, version, channel, sealed],
      );
      return rows[0];
    });
    if (saved !== undefined) return { saved: true, mark: this.#mark({ id, version: version + 1, ...saved }) };
    const [after] = await this.#stored(author, id);
    return after === undefined ? null : { saved: false, mark: this.#mark(after) };
  }

  /** Takes the words of a draft away at once; its key follows. False: there is no such draft. */
  async discard(author: Actor, id: string): Promise<boolean> {
    const [found] = await this.#stored(author, id);
    if (found === undefined) return false;
    await withActor(this.db, this.keys.ticket, author, { purpose: 'record' }, (tx) => endDraft(tx, id));
    return true;
  }

  #stored(author: Actor, id: string | null): Promise<Stored[]> {
    return readAs<Stored>(this.db, this.keys.ticket, author, { purpose: 'list' },
      `SELECT id, key_id AS "keyId", version, channel, begun_at AS "begunAt", saved_at AS "savedAt" FROM intake_drafts
       WHERE ended_at IS NULL AND saved_at > now() - make_interval(days => $1[2]::int) AND ($1[1] IS NULL OR id = $1[1]::uuid)
       ORDER BY saved_at DESC, id LIMIT 100`,
      [id, this.keptDays]);
  }

  #open({ personId }: Actor, keyId: string): Promise<CaseKeys | null> {
    return this.keys.sealing.store.open(keyId, { personId, purpose: 'record' });
  }

  #mark({ id, version, savedAt }: Pick<Stored, 'id' | 'version'> & { readonly savedAt: string | Date }): DraftMark {
    return { id, version, savedAt: instant(savedAt), keptUntil: new Date(new Date(savedAt).getTime() + this.keptDays * DAY).toISOString() };
  }
}

/** Ends a draft of the ticket's own person in this transaction, if it is there: nothing of its words is left in the row. */
export async function endDraft(tx: ActorTx, id: string): Promise<void> {
  await tx.query('UPDATE intake_drafts SET ended_at = now(), sealed = NULL, channel = NULL WHERE id = $1 AND ended_at IS NULL', [id]);
}

// Bound to the version: an older copy of the words opens in no later one.
const placeOf = (keyId: string, version: number): SealPlace => ({ table: 'intake_drafts', caseId: keyId, seq: version, column: 'sealed' });
