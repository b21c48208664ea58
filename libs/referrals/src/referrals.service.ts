import { Injectable } from '@nestjs/common';
import type { Page, ReferralPageView, ReferralView, TimelineEventView } from '@loive/contracts';
import { worksOnReferrals, type Actor, type ReferralActor, type ReferralDraft, type ReferralEvent } from '@loive/domain';
import { CaseReader, Recorder, ReferralReader, type ReferralSheet } from '@loive/persistence';
import { AgencyNames, ProblemError, cursorOf, presentReferralRow, problemOf, seqOf, throwNoted, type AgencyOf, type PageAsked } from '@loive/platform';
import { presentReferral } from './present-referral.js';
import { presentReferralStep } from './present-step-of-referral.js';
import type { ReferralsAskedDto } from './referral-list.dtos.js';
import { referralQueryOf } from './referral-query.js';

/** Events of a timeline on one page when nothing else is asked. */
const TIMELINE_ROWS = 100;

/** What makes a recording repeatable. */
export interface Repeatable {
  readonly key: string;
  readonly requestId: string;
}

/** Everything a person can do with referrals; each method is one transaction or one read. */
@Injectable()
export class ReferralsService {
  constructor(
    private readonly recorder: Recorder,
    private readonly reader: ReferralReader,
    private readonly cases: CaseReader,
    private readonly agencies: AgencyNames,
  ) {}

  /** Drafts a referral of a case, or drafts and sends it at once; its form is checked by the domain. */
  open(actor: Actor, caseId: string, body: Record<string, unknown>, repeatable: Repeatable): Promise<ReferralView> {
    if (typeof body['send'] !== 'boolean') {
      const code = body['send'] === undefined ? 'required' : 'notBoolean';
      throw new ProblemError('invalid', { fields: [{ path: 'send', code }] });
    }
    return this.#record((present) =>
      this.recorder.openReferral(actor, caseId, body as unknown as ReferralDraft & { send: boolean }, {
        ...repeatable,
        route: `POST /api/cases/${caseId}/referrals`,
        body,
        status: 201,
        present,
      }).catch((failure: unknown) => throwNoted(failure, () => this.cases.noteLook(actor, caseId))),
    );
  }

  /** Records an event on a referral at the version that the client saw. */
  record(actor: Actor, id: string, version: number, body: Record<string, unknown>, repeatable: Repeatable): Promise<ReferralView> {
    return this.#record((present) =>
      this.recorder.recordReferral(actor, id, version, body as unknown as ReferralEvent, {
        ...repeatable,
        route: `POST /api/referrals/${id}/events`,
        body,
        status: 200,
        present,
      }).catch((failure: unknown) => throwNoted(failure, () => this.reader.noteLook(actor, id))),
    );
  }

  /** The referral page for one of its ends, by id or code; for everybody else it is not there. */
  async page(actor: Actor, idOrCode: string): Promise<ReferralView> {
    const agencyOf = await this.agencies.lookUp();
    const sheet = worksOnReferrals(actor) ? await this.reader.find(actor, idOrCode) : null;
    if (sheet === null || sheet.end === null) throw new ProblemError('notFound');
    return presentReferral(sheet, { ...actor, end: sheet.end, basis: sheet.basis, scope: sheet.scope }, agencyOf);
  }

  /** One page of a box of the reader's agency. */
  async list(actor: Actor, asked: ReferralsAskedDto): Promise<ReferralPageView> {
    const query = referralQueryOf(asked);
    if (!worksOnReferrals(actor)) return { items: [], next: null, counts: { waiting: 0, running: 0, ended: 0 } };
    const [agencyOf, page] = await Promise.all([this.agencies.lookUp(), this.reader.list(actor, query)]);
    return {
      items: page.rows.map((row) => presentReferralRow(row, actor, agencyOf, page.now)),
      next: cursorOf(page.next),
      counts: { ...page.counts },
    };
  }

  /** Events of one referral in order, as its ends may see them. */
  async timeline(actor: Actor, id: string, asked: PageAsked): Promise<Page<TimelineEventView>> {
    const after = seqOf(asked.cursor);
    const limit = asked.limit ?? TIMELINE_ROWS;
    const agencyOf = await this.agencies.lookUp();
    const found = worksOnReferrals(actor) ? await this.reader.timeline(actor, id, after, limit + 1) : null;
    if (found === null || found.end === null) throw new ProblemError('notFound');
    const page = found.steps.slice(0, limit);
    return {
      items: page.map((step) => presentReferralStep(step, actor, agencyOf)),
      next: found.steps.length > limit ? String(page.at(-1)?.seq) : null,
    };
  }

  async #record(
    work: (present: (sheet: ReferralSheet, actor: ReferralActor) => ReferralView) => Promise<ReferralView>,
  ): Promise<ReferralView> {
    const agencyOf: AgencyOf = await this.agencies.lookUp();
    try {
      return await work((sheet, actor) => presentReferral(sheet, actor, agencyOf));
    } catch (failure) {
      throw problemOf(failure, agencyOf);
    }
  }
}
