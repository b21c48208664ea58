import { heirByPlace, heirsOn, placeName, type Actor, type CalendarDate, type RegisteredAgency } from '@loive/domain';
import type { CaseToChooseView, SuccessionCountsView } from '@loive/contracts';
import { readAs, type TicketKey } from '@loive/persistence';
import type { DataSource } from 'typeorm';

/** What an ended agency still has of one open case. */
export interface OpenPart {
  /** Null where the reader is not told which case it is. */
  readonly caseId: string | null;
  readonly code: string | null;
  readonly place: string | null;
  /** The successor that somebody chose in the step that waits. */
  readonly chosen: string | null;
  /** Agencies that are sealed out of it. */
  readonly shut: readonly string[];
  readonly owned: boolean;
  readonly takingPart: boolean;
  readonly named: boolean;
  readonly duties: number;
  readonly sent: number;
  readonly received: number;
}

/** A step as the tables tell. */
export interface StepRow {
  readonly id: string;
  readonly askedBy: { readonly id: string; readonly name: string };
  readonly askerAgency: string;
  readonly askedAt: string;
  readonly decidedBy: { readonly id: string; readonly name: string } | null;
  readonly decidedAt: string | null;
  readonly refused: boolean;
  readonly cases: number;
  readonly moved: number;
  readonly stayed: number;
  readonly stopped: number;
}

const INSTANT = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const NAMED = (column: string): string => `(SELECT jsonb_build_object('id', n.id, 'name', n.name) FROM people n WHERE n.id = ${column})`;

const MINE = 'SELECT unnest(app.my_successions()) AS id';

const PART = `p.place, p.chosen, p.shut, p.owned, p.taking_part AS "takingPart", p.named, p.duties, p.sent, p.received`;

// Counts name no case: nothing is written down of them.
const COUNTED = `SELECT NULL AS "caseId", NULL AS code, ${PART} FROM app.succession_parts($1[1]::uuid) p`;

// Which cases a list showed is written down in its own statement, like any list.
const LISTED = `
  WITH parts AS MATERIALIZED (SELECT p.* FROM app.succession_parts($1[1]::uuid) p),
  noted AS MATERIALIZED (SELECT app.note_list((SELECT coalesce(array_agg(p.case_id), '{}') FROM parts p WHERE p.case_id IS NOT NULL)) AS shown)
  SELECT p.case_id AS "caseId", p.code, ${PART} FROM parts p, noted n WHERE n.shown >= 0 ORDER BY p.code, p.place`;

const STEP = `
  SELECT s.id, ${NAMED('s.asked_by')} AS "askedBy", (SELECT n.agency_id FROM people n WHERE n.id = s.asked_by) AS "askerAgency", ${INSTANT('s.asked_at')} AS "askedAt",
    ${NAMED('s.decided_by')} AS "decidedBy", ${INSTANT('s.decided_at')} AS "decidedAt", s.refused, g.cases, g.moved, g.stayed, g.stopped
  FROM succession_steps s, app.succession_progress(s.id) g
  WHERE s.predecessor = $1[1]::uuid ORDER BY s.asked_at DESC, s.id LIMIT 1`;

/** Reads about successions under a head's ticket; row security shows those at whose ends the head stands. */
export class SuccessionReader {
  constructor(
    private readonly db: DataSource,
    private readonly key: TicketKey,
  ) {}

  /** The ended agencies that the actor's agency is or came from. */
  async mine(actor: Actor): Promise<readonly string[]> {
    return (await readAs<{ id: string }>(this.db, this.key, actor, { purpose: 'list' }, MINE, [])).map(({ id }) => id);
  }

  /** What is open of an ended agency, case by case; with `listed`, which cases they are is told to the agency itself. */
  parts(actor: Actor, agencyId: string, listed: boolean): Promise<readonly OpenPart[]> {
    return readAs(this.db, this.key, actor, { purpose: 'list' }, listed && actor.agencyId === agencyId ? LISTED : COUNTED, [agencyId]);
  }

  /** The latest step; null: none. */
  async step(actor: Actor, agencyId: string): Promise<StepRow | null> {
    const [row] = await readAs<StepRow>(this.db, this.key, actor, { purpose: 'list' }, STEP, [agencyId]);
    return row ?? null;
  }
}

/** Where an agency's open work may go on a day. */
export interface Going {
  readonly agencyId: string;
  readonly on: CalendarDate;
  readonly register: readonly RegisteredAgency[];
}

/** Counts what the worker would move, by the rules that it will move it by. */
export function countParts(parts: readonly OpenPart[], { agencyId, on, register }: Going): { readonly counts: SuccessionCountsView; readonly toChoose: readonly CaseToChooseView[] } {
  const heirs = heirsOn(agencyId, on, register).map((heir) => heir.agencyId);
  const told = parts.map((part) => {
    const heir = part.chosen ?? heirByPlace(agencyId, part.place, on, register);
    return { part, heir, sealed: part.shut.includes(agencyId) || (heir === null ? heirs : [heir]).some((id) => part.shut.includes(id)) };
  });
  const moving = told.flatMap(({ part, heir, sealed }) => (heir === null || sealed ? [] : [part]));
  const open = told.filter(({ heir, sealed }) => heir === null && !sealed).map(({ part }) => part);
  const sum = (of: (part: OpenPart) => number): number => moving.reduce((total, part) => total + of(part), 0);
  return {
    counts: {
      cases: moving.length,
      owned: sum(({ owned }) => Number(owned)),
      takingPart: sum(({ takingPart }) => Number(takingPart)),
      named: sum(({ named }) => Number(named)),
      duties: sum(({ duties }) => duties),
      referralsSent: sum(({ sent }) => sent),
      referralsReceived: sum(({ received }) => received),
      toChoose: open.length,
      sealed: told.filter(({ sealed }) => sealed).length,
    },
    toChoose: open.flatMap(({ caseId, code, place }) => (caseId === null || code === null ? [] : [{ id: caseId, code, place: place === null ? null : placeName(place, on) }])),
  };
}
