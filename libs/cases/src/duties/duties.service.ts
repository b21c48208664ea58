import { Injectable } from '@nestjs/common';
import type { CaseView, DutyBoardView } from '@loive/contracts';
import { addDays, dayInVietnam, startOfDayInVietnam, type Actor } from '@loive/domain';
import { DutyReader } from '@loive/persistence';
import { AgencyNames, Clock, ProblemError, cursorOf, placeOf, presentDuty, type Session } from '@loive/platform';
import { CasesService, type Repeatable } from '../cases.service.js';
import { PAGE_ROWS } from '../worklist.dtos.js';
import type { DutyBoardQueryDto } from './duties.dtos.js';
import { caseEventOf } from './duty-events.js';

/** Duties as an agency works on them. */
@Injectable()
export class DutiesService {
  constructor(
    private readonly reader: DutyReader,
    private readonly cases: CasesService,
    private readonly agencies: AgencyNames,
    private readonly clock: Clock,
  ) {}

  /** One page of the open duties of the reader's agency, the most pressing first. Throws a problem for a cursor that is none. */
  async board(actor: Actor, { box = 'agency', person, cursor, limit = PAGE_ROWS }: DutyBoardQueryDto): Promise<DutyBoardView> {
    const today = dayInVietnam(this.clock.now().toISOString());
    const endOf = (days: number): string => startOfDayInVietnam(addDays(today, days + 1));
    const narrowed = { ...(person === undefined ? {} : { person }), ...(cursor === undefined ? {} : { after: placeOf(cursor) }) };
    const ends = { today: endOf(0), threeDays: endOf(3) };
    const [agencyOf, page] = await Promise.all([this.agencies.lookUp(), this.reader.board(actor, { box, limit, ends, ...narrowed })]);
    return {
      items: page.rows.map(({ duty, caseId, at: _at, ...line }) => ({ ...presentDuty(caseId, duty, agencyOf, actor.personId), ...line })),
      next: cursorOf(page.next),
      counts: page.counts,
    };
  }

  /** Records a deed on a duty, at the version of its case that the client saw. */
  async record(session: Session, id: string, version: number, body: Record<string, unknown>, repeatable: Repeatable): Promise<CaseView> {
    const duty = await this.reader.find(session.actor, id);
    if (duty === null) throw new ProblemError('notFound');
    return this.cases.record(session, duty.caseId, version, caseEventOf(body, { id, step: duty.step }), repeatable);
  }
}
