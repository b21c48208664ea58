import { Injectable } from '@nestjs/common';
import type { HandoverPreviewView, HandoverSkipView, HandoverView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { Recorder, Refused, readAs } from '@loive/persistence';
import { ProblemError, Settings } from '@loive/platform';
import { DataSource } from 'typeorm';
import { act } from './acts.js';
import { refuseUnlessWorking } from './events.js';
import { sameId } from './same-id.js';

/** One request for a handover. */
export interface Handover {
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly requestId: string;
}

interface Named {
  readonly id: string;
  readonly code: string;
}

/** How often a case is tried anew that others change meanwhile. */
const TRIES = 5;

const THEIRS = `FROM participants p
    WHERE p.agency_id = (SELECT app.my_agency()) AND p.assignee_id = $1[1]::uuid AND (p.until IS NULL OR p.until > now())`;

// A number names no case: nothing is written down of it.
const COUNTED = `
  SELECT (SELECT count(*)::int ${THEIRS}) AS cases FROM people x WHERE x.id = $1[1]::uuid AND x.agency_id = (SELECT app.my_agency())`;

// What a list showed is written down in its own statement, like any list.
const NAMED = `
  WITH named AS MATERIALIZED (
    SELECT p.case_id AS id, p.card ->> 'code' AS code ${THEIRS}),
  noted AS MATERIALIZED (SELECT app.note_list((SELECT coalesce(array_agg(n.id ORDER BY n.code), '{}') FROM named n)) AS shown)
  SELECT n.id, n.code FROM named n, noted l WHERE l.shown > 0 ORDER BY n.code`;

/** Hands the cases of one colleague to another, case by case: what is done stays done, and the same request goes on from there. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly db: DataSource,
    private readonly recorder: Recorder,
    private readonly settings: Settings,
  ) {}

  /** How many cases a handover would move now. Throws `notFound` for whoever is no colleague. */
  async preview(actor: Actor, from: string): Promise<HandoverPreviewView> {
    const [found] = await readAs<HandoverPreviewView>(this.db, this.settings.keys.ticket, actor, { purpose: 'list' }, COUNTED, [from]);
    if (found === undefined) throw new ProblemError('notFound');
    return found;
  }

  /** Moves every case that the supervisor sees; tells how many moved by this request and which did not. */
  async handOver(actor: Actor, handover: Handover): Promise<HandoverView> {
    const { from, to, key } = handover;
    await act(this.db, this.settings.keys, actor, 'supervisor', { key, body: { route: 'handover', from, to } }, async (tx) => {
      const [known] = await tx.query('SELECT 1 FROM people WHERE id = $1 AND agency_id = $2', [from, actor.agencyId]);
      if (known === undefined) throw new ProblemError('notFound');
      await refuseUnlessWorking(tx, actor, from, to, 'to');
      return { act: 'handover', personId: from, otherId: to };
    });
    const skipped: HandoverSkipView[] = [];
    for (const { id, code } of await readAs<Named>(this.db, this.settings.keys.ticket, actor, { purpose: 'list' }, NAMED, [from])) {
      const why = await this.#move(actor, id, handover);
      if (why !== null) skipped.push({ code, why });
    }
    return { moved: await this.#moved(actor, handover), skipped };
  }

  // Nobody looked at the case, so no version was seen: whichever stands is the right one.
  async #move(actor: Actor, caseId: string, handover: Handover): Promise<string | null> {
    const { to, key, requestId } = handover;
    let version = 1;
    for (let tries = 0; tries < TRIES; tries += 1) {
      try {
        const request = { route: routeOf(handover), key: sameId('handover', key, caseId), requestId, body: { to }, status: 200, present: () => ({ id: caseId }) };
        await this.recorder.record(actor, caseId, version, { type: 'assign', personId: to }, request);
        return null;
      } catch (failure) {
        if (!(failure instanceof Refused)) throw failure;
        if (failure.refusal.kind !== 'stale') return reasonOf(failure.refusal);
        version = failure.refusal.version;
      }
    }
    return 'stale';
  }

  // The remembered answers are the count: a request that was cut short and repeated counts each case once.
  async #moved(actor: Actor, handover: Handover): Promise<number> {
    const [row] = await readAs<{ moved: number }>(
      this.db,
      this.settings.keys.ticket,
      actor,
      { purpose: 'administer' },
      'SELECT count(*)::int AS moved FROM answers WHERE person_id = $1[1]::uuid AND route = $1[2]',
      [actor.personId, routeOf(handover)],
    );
    return row?.moved ?? 0;
  }
}

function routeOf({ from, key }: Handover): string {
  return `POST /api/people/${from}/handover ${key}`;
}

function reasonOf(refusal: Refused['refusal']): string {
  if (refusal.kind === 'blocked') return refusal.blockers[0]?.code ?? 'blocked';
  return refusal.kind === 'invalid' ? (refusal.fields[0]?.code ?? 'invalid') : refusal.kind;
}
