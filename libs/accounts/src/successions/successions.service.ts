import { Injectable } from '@nestjs/common';
import type { SuccessionBlocker, SuccessionBody, SuccessionOfView, SuccessionStepView, SuccessionsView } from '@loive/contracts';
import { dayInVietnam, heirsOn, type Actor } from '@loive/domain';
import { AgencyRegister, withActor, type ActorTx } from '@loive/persistence';
import { AgencyNames, Clock, ProblemError, Settings, presentInheritor } from '@loive/platform';
import { DataSource } from 'typeorm';
import { SuccessionReader, countParts, type StepRow } from './read-successions.js';

/** The step that passes the open work of an ended agency on: who asked, who confirmed, what would move and what has. */
@Injectable()
export class SuccessionsService {
  readonly #reader: SuccessionReader;

  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
    private readonly register: AgencyRegister,
    private readonly names: AgencyNames,
    private readonly clock: Clock,
  ) {
    this.#reader = new SuccessionReader(db, settings.keys.ticket);
  }

  /** Every ended agency that the actor's agency is or took over from. */
  async list(actor: Actor): Promise<SuccessionsView> {
    const ids = await this.#reader.mine(actor);
    const items: SuccessionOfView[] = [];
    for (const id of ids) items.push(await this.#view(actor, id));
    return { items: items.sort((a, b) => (b.to ?? '').localeCompare(a.to ?? '') || a.agency.nameVi.localeCompare(b.agency.nameVi, 'vi')) };
  }

  /** One of them. Throws `notFound` for whoever stands at neither end. */
  async find(actor: Actor, agencyId: string): Promise<SuccessionOfView> {
    if (!(await this.#reader.mine(actor)).includes(agencyId)) throw new ProblemError('notFound');
    return this.#view(actor, agencyId);
  }

  /** Asks for the step, confirms it or refuses it; what was done already is answered again. Throws a problem. */
  async record(actor: Actor, agencyId: string, body: SuccessionBody): Promise<SuccessionOfView> {
    const seen = await this.find(actor, agencyId);
    if (body.type === 'ask') {
      if (actor.agencyId !== agencyId && (body.choices ?? []).length > 0) throw invalid('choices', 'notYours');
      const heirs = seen.became.map(({ agency }) => agency.id);
      (body.choices ?? []).forEach(({ caseId, toAgencyId }, at) => {
        if (!heirs.includes(toAgencyId)) throw invalid(`choices.${String(at)}.toAgencyId`, 'unknownAgency');
        if (!seen.toChoose.some(({ id }) => id === caseId)) throw invalid(`choices.${String(at)}.caseId`, 'unknownCase');
      });
    } else if (body.stepId === undefined) throw invalid('stepId', 'required');
    await withActor(this.db, this.settings.keys.ticket, actor, { purpose: 'administer' }, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`succession ${agencyId}`]);
      const [waiting] = await tx.query<{ id: string; by: string }>('SELECT id, asked_by AS "by" FROM succession_steps WHERE predecessor = $1 AND decided_at IS NULL', [agencyId]);
      if (body.type === 'ask') await ask(tx, actor, seen, body, waiting);
      else await decide(tx, actor, agencyId, { ...body, stepId: body.stepId ?? '' }, waiting);
    });
    return this.#view(actor, agencyId);
  }

  async #view(actor: Actor, agencyId: string): Promise<SuccessionOfView> {
    const on = dayInVietnam(this.clock.now().toISOString());
    const register = await this.register.sinceEndOf(agencyId, on);
    const became = heirsOn(agencyId, on, register);
    // Only after a split is there anything to choose.
    const [agencyOf, row, parts] = [await this.names.lookUp(), await this.#reader.step(actor, agencyId), await this.#reader.parts(actor, agencyId, became.length > 1)];
    const agency = register.find(({ id }) => id === agencyId);
    const { counts, toChoose } = countParts(parts, { agencyId, on, register });
    const step = row && stepOf(row, actor);
    const asks = step?.state !== 'asked' && step?.state !== 'running' && !stopped(step) && counts.cases + toChoose.length > 0;
    return {
      agency: agencyOf(agencyId),
      from: agency?.validFrom ?? '',
      to: agency?.validTo ?? null,
      became: became.map((heir) => presentInheritor(heir, agencyOf)),
      counts,
      toChoose: [...toChoose],
      step,
      may: step?.state === 'asked' ? (step.mine ? ['refuse'] : ['confirm', 'refuse']) : asks ? ['ask'] : [],
    };
  }
}

async function ask(tx: ActorTx, actor: Actor, seen: SuccessionOfView, { choices = [] }: SuccessionBody, waiting: { by: string } | undefined): Promise<void> {
  // Sent twice, it was asked once.
  if (waiting?.by === actor.personId) return;
  if (waiting !== undefined) throw blocked('stepWaits');
  if (stopped(seen.step)) throw blocked('stoppedBefore');
  if (!seen.may.includes('ask')) throw blocked('nothingToMove');
  const chosen = Object.fromEntries(choices.map(({ caseId, toAgencyId }) => [caseId, toAgencyId]));
  await tx.query('INSERT INTO succession_steps (predecessor, choices, asked_by) VALUES ($1, $2, $3)', [seen.agency.id, JSON.stringify(chosen), actor.personId]);
}

async function decide(tx: ActorTx, actor: Actor, agencyId: string, { type, stepId }: SuccessionBody & { stepId: string }, waiting: { id: string; by: string } | undefined): Promise<void> {
  const refuses = type === 'refuse';
  if (waiting?.id !== stepId) {
    const [done] = await tx.query('SELECT 1 FROM succession_steps WHERE id = $1 AND decided_by = $2 AND refused = $3', [stepId, actor.personId, refuses]);
    if (done === undefined) throw blocked('stepDecided');
    return;
  }
  if (!refuses) {
    if (waiting.by === actor.personId) throw blocked('secondHead');
    const [asker] = await tx.query<{ agency: string; head: boolean; made: boolean }>(
      `SELECT agency_id AS agency, active AND paused_at IS NULL AND app.role_of(id) = 'supervisor' AS head, app.made_one_another(id, $2) AS made FROM people WHERE id = $1`,
      [waiting.by, actor.personId],
    );
    if (asker?.head !== true) throw blocked('askerGone');
    if (asker.made) throw blocked('madeByTheOther');
    if (asker.agency === agencyId && actor.agencyId === agencyId) throw blocked('headOfSuccessor');
  }
  await tx.query('UPDATE succession_steps SET decided_by = $2, decided_at = now(), refused = $3 WHERE id = $1', [stepId, actor.personId, refuses]);
}

function stepOf(row: StepRow, actor: Actor): SuccessionStepView {
  const { id, askedBy, askedAt, decidedBy, decidedAt, refused, cases, moved, stayed, stopped } = row;
  const over = moved + stayed + stopped >= cases;
  const state = decidedAt === null ? 'asked' : refused ? 'refused' : over ? 'done' : 'running';
  return { id, state, askedBy, askedAt, decidedBy, decidedAt, mine: askedBy.id === actor.personId, cases, moved, stayed, stopped };
}

// A case whose message was given up gets no second one: a step over it would move nothing and hide that it stands still.
const stopped = (step: SuccessionStepView | null): boolean => step !== null && step.stopped > 0;
const blocked = (code: SuccessionBlocker): ProblemError => new ProblemError('blocked', { blockers: [{ code, who: [] }] });
const invalid = (path: string, code: string): ProblemError => new ProblemError('invalid', { fields: [{ path, code }] });
