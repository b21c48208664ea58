import { NO_STANDING, type Actor, type ChainHead, type CompiledRights, type EventBody, type Stage, type Standing, type TimelineRow } from '@loive/domain';
import type { DataSource } from 'typeorm';
import { RECORD_JSON, caseRecordOf, type RecordRow } from '../recorder/standing/load.js';
import type { CaseRecord } from '../recorder/standing/case-record.js';
import type { Access, TicketKey } from '../ticket.js';
import { budgetOf, type ReadBudgets } from '../read-budgets.js';
import { readAs } from '../with-actor.js';
import { OVERSEEN_CHAIN, OVERSEEN_JSON, OVERSEEN_TIMELINE, overseenRecordOf, type OverseenRow } from './overseen-case.js';
import { readLooks, type LookPage, type LookPlace } from './read-looks.js';
import { SUPPORTED_CASE, type SupportedRecord } from './supported-case.js';
import { RUNGS_JSON, toldRungOf, type ToldRung } from './told-rungs.js';
import { readWorklist, type WorklistPage, type WorklistQuery } from './worklist.js';

// As the gate found it when it let the ticket in; glass is told by the rows.
const STANDING_JSON = /* sql */ `jsonb_build_object('basis', app.my_basis(), 'scope', app.my_scope(), 'child', c.child,
  'glass', (SELECT jsonb_agg(DISTINCT o.name) FROM grants g CROSS JOIN LATERAL unnest(g.compartments) AS o(name)
    WHERE g.case_id = c.id AND g.person_id = (SELECT app.my_person()) AND g.kind IN ('breakGlass', 'courtOrder')
      AND g.state = 'live' AND g.since <= now() AND g.until > now()))`;

/** Reads of one case under the reader's ticket; each is one statement, and each is a look that is written down. */
export class CaseReader {
  constructor(
    private readonly db: DataSource,
    private readonly key: TicketKey,
    /** Left out: looks are not counted. */
    private readonly budgets?: ReadBudgets,
  ) {}

  /** A case by id or by code; null when it is not there for this reader. */
  async find(actor: Actor, idOrCode: string): Promise<CaseRecord | null> {
    const which = `app.open_referrals(c.id) AS "openReferrals" FROM cases c WHERE ${isCode(idOrCode) ? 'c.code = $1[1]' : 'c.id = $1[1]::uuid'}`;
    const look = this.#look(actor, idOrCode);
    if (actor.role === 'auditor') {
      const [overseen] = await readAs<OverseenRow>(this.db, this.key, actor, look, `SELECT ${OVERSEEN_JSON}, ${which}`, [idOrCode]);
      return overseen === undefined ? null : overseenRecordOf(overseen);
    }
    const [row] = await readAs<RecordRow>(this.db, this.key, actor, look, `SELECT ${RECORD_JSON}, ${which}`, [idOrCode]);
    return row === undefined ? null : caseRecordOf(row);
  }

  /**
   * A case with what was said of somebody in it at an instant: sealed out, and the tier. `about` is null for those who
   * may not ask about them. Null: the case is not there for this reader.
   */
  async findAbout(actor: Actor, id: string, person: Pick<Actor, 'personId' | 'agencyId'>, at: string): Promise<CaseAbout | null> {
    const which = `app.open_referrals(c.id) AS "openReferrals", app.asked_about($1[2]::uuid, $1[3]::uuid, $1[4]::timestamptz) AS about
      FROM cases c WHERE c.id = $1[1]::uuid`;
    const values = [id, person.personId, person.agencyId, at];
    if (actor.role === 'auditor') {
      const [overseen] = await readAs<OverseenRow & Pick<CaseAbout, 'about'>>(this.db, this.key, actor, this.#look(actor, id), `SELECT ${OVERSEEN_JSON}, ${which}`, values);
      return overseen === undefined ? null : { record: overseenRecordOf(overseen), about: overseen.about };
    }
    const [row] = await readAs<RecordRow & Pick<CaseAbout, 'about'>>(this.db, this.key, actor, this.#look(actor, id), `SELECT ${RECORD_JSON}, ${which}`, values);
    return row === undefined ? null : { record: caseRecordOf(row), about: row.about };
  }

  /** A case with what the events of its support said, oldest first; none for oversight, which reads nothing that was said. */
  async findSupported(actor: Actor, id: string): Promise<SupportedRecord | null> {
    if (actor.role === 'auditor') {
      const record = await this.find(actor, id);
      return record === null ? null : { record, said: [] };
    }
    const [row] = await readAs<RecordRow & Pick<SupportedRecord, 'said'>>(this.db, this.key, actor, this.#look(actor, id), SUPPORTED_CASE, [id]);
    return row === undefined ? null : { record: caseRecordOf(row), said: row.said };
  }

  /** Writes down a look at a case of which a refusal has told, and counts it. Throws `OverBudget`. */
  async noteLook(actor: Actor, caseId: string): Promise<void> {
    await readAs(this.db, this.key, actor, this.#look(actor, caseId), 'SELECT 1 AS seen', []);
  }

  /** One page of the cases of the reader's agency. */
  worklist(actor: Actor, query: WorklistQuery): Promise<WorklistPage> {
    return readWorklist(this.db, this.key, actor, query);
  }

  /** Where the reader stands towards the case, what was told of its duties, and events after place `after`, at most `limit`, oldest first. */
  async timeline(
    actor: Actor,
    caseId: string,
    after: number,
    limit: number,
  ): Promise<Timeline> {
    const [row] = await readAs<Timeline>(
      this.db,
      this.key,
      actor,
      this.#look(actor, caseId),
      actor.role === 'auditor' ? OVERSEEN_TIMELINE : `SELECT ${STANDING_JSON} AS standing, c.erased,
         (SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY t.seq), '[]') FROM (
            SELECT e.seq, e.body, e.hash, r.payload AS record, p.name AS "personName",
              (e.body -> 'referrals' IS NULL OR EXISTS (SELECT 1 FROM referrals f
                WHERE f.case_id = c.id AND e.body -> 'referrals' @> to_jsonb(f.id::text))) AS "knowsEnds"
            FROM timeline_events e
            LEFT JOIN event_records r ON r.case_id = e.case_id AND r.seq = e.seq
            LEFT JOIN people p ON p.id = (e.body ->> 'personId')::uuid
            WHERE e.case_id = c.id AND e.seq > $1[2]::integer ORDER BY e.seq LIMIT $1[3]::integer) t) AS entries, ${RUNGS_JSON} AS rungs
       FROM cases c WHERE c.id = $1[1]::uuid`,
      [caseId, after, limit],
    );
    return row === undefined ? { standing: NO_STANDING, erased: false, entries: [], rungs: [] } : { ...row, rungs: row.rungs.map(toldRungOf) };
  }

  /**
   * Somebody of the register, as the rules see them, or saw them at an instant: with the role of that day, if they had one,
   * and what the table in force then gave it (before the first table that is kept: that one). Null: nobody, or at work no more.
   */
  async person(id: string, at: string | null = null): Promise<PersonAsked | null> {
    const [row]: PersonAsked[] = await this.db.query(
      `SELECT p.id AS "personId", p.name, r.role, p.agency_id AS "agencyId", a.type AS "agencyType",
         CASE WHEN $2::timestamptz IS NOT NULL THEN coalesce((SELECT t.rights FROM app.rights t WHERE t.role = r.role AND t.agency_type = a.type
           AND t.version = coalesce((SELECT max(v.version) FROM app.policy v WHERE v.in_force_since <= $2), (SELECT min(v.version) FROM app.policy v))), '{}') END AS rights
       FROM people p JOIN agencies a ON a.id = p.agency_id CROSS JOIN app.role_of(p.id, coalesce($2::timestamptz, now())) AS r(role)
       WHERE p.id = $1 AND ($2 IS NOT NULL OR (p.active AND r.role IS NOT NULL))`,
      [id, at],
    );
    return row ?? null;
  }

  /** The whole chain with its head and the records this reader may see; null when the case is not there. */
  async chain(actor: Actor, caseId: string): Promise<Chain | null> {
    const [row] = await readAs<Chain>(
      this.db,
      this.key,
      actor,
      this.#look(actor, caseId),
      actor.role === 'auditor' ? OVERSEEN_CHAIN : `SELECT ${STANDING_JSON} AS standing, c.erased, jsonb_build_object('seq', c.version, 'hash', c.head) AS head, c.stage,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('seq', e.seq, 'body', e.body, 'hash', e.hash)
            ORDER BY e.seq), '[]') FROM timeline_events e WHERE e.case_id = c.id) AS rows,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('seq', r.seq, 'payload', r.payload,
            'salt', encode(r.salt, 'hex')) ORDER BY r.seq), '[]') FROM event_records r WHERE r.case_id = c.id) AS records
       FROM cases c WHERE c.id = $1[1]::uuid`,
      [caseId],
    );
    return row ?? null;
  }

  /** Looks into a case, newest first; null when they are not there for this reader. */
  reads(actor: Actor, caseId: string, after: LookPlace | undefined, limit: number): Promise<LookPage | null> {
    return readLooks(this.db, this.key, actor, { access: { ...this.#look(actor, caseId), purpose: 'audit' }, after, limit });
  }

  #look(actor: Actor, idOrCode: string): Access & { readonly case: string } {
    return { purpose: 'page', case: idOrCode, budget: budgetOf(actor, this.budgets) };
  }
}

/** Somebody about whom is asked. */
export interface PersonAsked extends Omit<Actor, 'role'> {
  readonly name: string;
  /** Null: none, on the day that was asked for. */
  readonly role: Actor['role'] | null;
  /** What the table of that day gave to the role; null: today's table counts. */
  readonly rights: CompiledRights['rights'] | null;
}

/** A case, and what an answer about somebody in it needs. */
export interface CaseAbout {
  readonly record: CaseRecord;
  /** `untold`: sealed out, which this reader is not told. */
  readonly about: { readonly sealed: boolean; readonly untold: boolean; readonly child: boolean } | null;
}

/** A page of a timeline, with where its reader stands. */
export interface Timeline {
  readonly standing: Standing;
  /** What was said was destroyed. */
  readonly erased: boolean;
  readonly entries: TimelineEntry[];
  /** Whom the silence of its duties was told to; all of it on every page. */
  readonly rungs: readonly ToldRung[];
}

/** One event with what this reader may see of it. */
export interface TimelineEntry {
  readonly seq: number;
  readonly body: EventBody;
  readonly hash: string;
  readonly record: Record<string, unknown> | null;
  readonly personName: string | null;
  /** False: a step of a referral whose receiver this reader is not told. */
  readonly knowsEnds: boolean;
}

/** A chain as stored, for verification; salts in hex. */
export interface Chain {
  /** Where the reader stands towards the case. */
  readonly standing: Standing;
  /** What was said was destroyed. */
  readonly erased: boolean;
  readonly head: ChainHead;
  /** The stage that the case row shows; the last event sealed the true one. */
  readonly stage: Stage;
  readonly rows: readonly TimelineRow[];
  readonly records: readonly { readonly seq: number; readonly payload: unknown; readonly salt: string }[];
}

function isCode(text: string): boolean {
  return text.startsWith('LV-');
}
