import { Injectable } from '@nestjs/common';
import type { CaseView } from '@loive/contracts';
import { DutyReader } from '@loive/persistence';
import { ProblemError, type Session } from '@loive/platform';
import { CasesService, type Repeatable } from '../cases.service.js';
import { caseEventOf } from './duty-events.js';

/** Duties as an agency works on them. */
@Injectable()
export class DutiesService {
  constructor(
    private readonly reader: DutyReader,
    private readonly cases: CasesService,
  ) {}

  /** Records a deed on a duty, at the version of its case that the client saw. */
  async record(session: Session, id: string, version: number, body: Record<string, unknown>, repeatable: Repeatable): Promise<CaseView> {
    const duty = await this.reader.find(session.actor, id);
    if (duty === null) throw new ProblemError('notFound');
    return this.cases.record(session, duty.caseId, version, caseEventOf(body, { id, step: duty.step }), repeatable);
  }
}
