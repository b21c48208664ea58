import { worksOnReferrals, type Actor } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { TicketKey } from '../ticket.js';
import { readAs } from '../with-actor.js';
import { EMPTY_BOARD, readDutyBoard, type DutyBoardPage, type DutyBoardQuery } from './duty-board.js';

/** A duty by its place. */
export interface DutyPlace {
  readonly caseId: string;
  readonly step: string;
}

/** Duties of the cases that stand in the reader's lists; row security decides which these are. */
export class DutyReader {
  constructor(
    private readonly db: DataSource,
    private readonly key: TicketKey,
  ) {}

  /** Which case a duty belongs to; null: none that is in the reader's lists. */
  async find(actor: Actor, id: string): Promise<DutyPlace | null> {
    if (!worksOnReferrals(actor)) return null;
    const [found] = await readAs<DutyPlace>(this.db, this.key, actor, { purpose: 'list' }, 'SELECT d.case_id AS "caseId", d.step FROM duties d WHERE d.id = $1[1]::uuid', [id]);
    return found ?? null;
  }

  /** One page of the open duties that the reader's agency answers for, the most pressing first, with how many press. */
  board(actor: Actor, query: DutyBoardQuery): Promise<DutyBoardPage> {
    return worksOnReferrals(actor) ? readDutyBoard(this.db, this.key, actor, query) : Promise.resolve(EMPTY_BOARD);
  }
}
