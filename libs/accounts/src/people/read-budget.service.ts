import { Injectable } from '@nestjs/common';
import type { ReadBudgetBody, ReadBudgetView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { readAs } from '@loive/persistence';
import { ProblemError, Settings } from '@loive/platform';
import { DataSource } from 'typeorm';
import { act } from './acts.js';

const TODAY = `(clock_timestamp() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;

/** Lets a colleague look at more cases today, by their supervisor and with a reason. */
@Injectable()
export class ReadBudgetService {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  /** Adds to the colleague's budget of today; tells what this supervisor has added today. Throws a problem. */
  async unlock(actor: Actor, personId: string, key: string, { extra, reason }: ReadBudgetBody): Promise<ReadBudgetView> {
    if (personId === actor.personId) throw new ProblemError('notYours');
    await act(this.db, this.settings.keys, actor, 'supervisor', { key, body: { route: 'read-budget', personId, extra, reason } }, async (tx) => {
      const [known] = await tx.query('SELECT 1 FROM people WHERE id = $1 AND agency_id = $2 AND active', [personId, actor.agencyId]);
      if (known === undefined) throw new ProblemError('notFound');
      await tx.query(`INSERT INTO budget_unlocks (person_id, day, extra, by_person, reason) VALUES ($1, ${TODAY}, $2, $3, $4)`, [
        personId,
        extra,
        actor.personId,
        reason,
      ]);
      return { act: 'readBudget', personId };
    });
    const [view] = await readAs<ReadBudgetView>(
      this.db,
      this.settings.keys.ticket,
      actor,
      { purpose: 'administer' },
      `SELECT jsonb_build_object('id', p.id, 'name', p.name) AS person, ${TODAY}::text AS day,
         (SELECT coalesce(sum(u.extra), 0)::int FROM budget_unlocks u WHERE u.person_id = p.id AND u.day = ${TODAY}) AS extra
       FROM people p WHERE p.id = $1[1]::uuid`,
      [personId],
    );
    if (view === undefined) throw new ProblemError('notFound');
    return view;
  }
}
