import { Injectable } from '@nestjs/common';
import type { AccessView, CaseEntitlementsView, CaseRowView, CaseView, Page, ReadPageView, RevealView, TimelineView, VerificationView } from '@loive/contracts';
import {
  actorByTie,
  addDays,
  isCalendarDate,
  mayAskAbout,
  mayReadCase,
  mayReadRecords,
  mayReadTimeline,
  startOfDayInVietnam,
  type Actor,
  type CalendarDate,
  type CaseActor,
  type CaseEvent,
  type Instant,
  type OpeningPayload,
  type Standing,
} from '@loive/domain';
import { CaseReader, Recorder, actorOn, isErased, type CaseRecord, type Look } from '@loive/persistence';
import { AgencyNames, Clock, ProblemError, cursorOf, placeOf, problemOf, requireStepUp, seqOf, throwNoted, type AgencyOf, type PageAsked, type Session } from '@loive/platform';
import { presentAccess } from './present-access.js';
import { presentEntitlements } from './present-entitlements.js';
import { presentReveal } from './present-reveal.js';
import { presentCase, presentRow } from './present-case.js';
import { presentEvent, presentRung, verifyChain } from './present-timeline.js';
import { worklistQueryOf } from './worklist-query.js';
import { presentLook } from './reads/present-look.js';
import { PAGE_ROWS as READ_ROWS, type ReadsQueryDto } from './reads/reads.dtos.js';
import type { WorklistDto } from './worklist.dtos.js';

/** Events of a timeline on one page when nothing else is asked. */
const TIMELINE_ROWS = 100;

/** Who is let in or kept out of a file, and what is left of it. */
const STEPS_UP: readonly unknown[] = ['erase', 'seal', 'unseal', 'liftHold', 'admitByCourtOrder'];

/** What makes a recording repeatable. */
export interface Repeatable {
  readonly key: string;
  readonly requestId: string;
}

/** Everything a person can do with cases; each method is one transaction or one read. */
@Injectable()
export class CasesService {
  constructor(
    private readonly recorder: Recorder,
    private readonly reader: CaseReader,
    private readonly agencies: AgencyNames,
    private readonly clock: Clock,
  ) {}

  /** Opens a case; its form is checked by the domain. The actor’s draft of it ends with the opening. */
  open(actor: Actor, body: Record<string, unknown>, repeatable: Repeatable & { readonly draftId: string | undefined }): Promise<CaseView> {
    return this.#record(async (agencyOf) =>
      this.recorder.open(actor, body as unknown as OpeningPayload, {
        ...repeatable,
        route: 'POST /api/cases',
        body,
        status: 201,
        present: this.#presenter(agencyOf),
      }),
    );
  }

  /** Records an event on a case at the version that the client saw. What nobody takes back easily asks for the password again. */
  async record(session: Session, id: string, version: number, body: Record<string, unknown>, repeatable: Repeatable): Promise<CaseView> {
    // A look has a route of its own, which shows what it opened.
    if (body['type'] === 'reveal') throw new ProblemError('invalid', { fields: [{ path: 'type', code: 'unknownEvent' }] });
    if (STEPS_UP.includes(body['type'])) requireStepUp(session, this.clock.now());
    return this.#record(async (agencyOf) =>
      this.recorder.record(session.actor, id, version, body as unknown as CaseEvent, {
        ...repeatable,
        route: `POST /api/cases/${id}/events`,
        body,
        status: 200,
        present: this.#presenter(agencyOf),
      }).catch((failure: unknown) => throwNoted(failure, () => this.reader.noteLook(session.actor, id))),
    );
  }

  /** Opens a masked compartment for a short look, with a reason. */
  async reveal(actor: Actor, id: string, look: Look, requestId: string): Promise<RevealView> {
    const agencyOf = await this.agencies.lookUp();
    try {
      const revealed = await this.recorder
        .reveal(actor, id, look, requestId)
        .catch((failure: unknown) => throwNoted(failure, () => this.reader.noteLook(actor, id)));
      return presentReveal(look.compartment, revealed, agencyOf);
    } catch (failure) {
      throw problemOf(failure, agencyOf);
    }
  }

  /** The case page, by id or code. */
  async page(actor: Actor, idOrCode: string): Promise<CaseView> {
    const agencyOf = await this.agencies.lookUp();
    const record = await this.reader.find(actor, idOrCode);
    if (record === null) throw new ProblemError('notFound');
    const caseActor = actorOn(record, actor, this.#now());
    if (!mayReadCase(caseActor)) throw new ProblemError('notFound');
    return presentCase(record, caseActor, agencyOf, this.#now());
  }

  /** Why the reader, or somebody they may ask about, may see the case: now, or at the end of a past day. */
  async access(actor: Actor, id: string, { person: personId = actor.personId, on = null }: { person?: string; on?: CalendarDate | null }): Promise<AccessView> {
    const when = { at: on === null ? this.#now() : this.#endOf(on), on };
    const [agencyOf, person] = await Promise.all([this.agencies.lookUp(), this.reader.person(personId, on === null ? null : when.at)]);
    const found = await this.reader.findAbout(actor, id, person ?? actor, when.at);
    const reader = found === null ? null : actorOn(found.record, actor, this.#now());
    if (found === null || reader === null || person === null || !mayReadCase(reader)) throw new ProblemError('notFound');
    if (found.about === null || !mayAskAbout(reader, person)) throw new ProblemError('notYours');
    return presentAccess({ record: found.record, about: found.about }, person, { ...when, reader: actor }, agencyOf);
  }

  /** What the person is owed, was given and may lose: for those who read what was recorded. */
  async entitlements(actor: Actor, id: string): Promise<CaseEntitlementsView> {
    const [agencyOf, found] = await Promise.all([this.agencies.lookUp(), this.reader.findSupported(actor, id)]);
    const reader = found === null ? null : actorOn(found.record, actor, this.#now());
    if (found === null || reader === null || !mayReadCase(reader)) throw new ProblemError('notFound');
    if (!mayReadRecords(reader) || isErased(found.record)) throw new ProblemError('notYours');
    return presentEntitlements(found, agencyOf, this.#now());
  }

  /** Who looked into a case, newest first, for those who answer for the lookers. */
  async reads(actor: Actor, id: string, { cursor, limit = READ_ROWS }: ReadsQueryDto): Promise<ReadPageView> {
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const [agencyOf, page] = await Promise.all([this.agencies.lookUp(), this.reader.reads(actor, id, after, limit)]);
    if (page === null) throw new ProblemError((await this.reader.find(actor, id)) === null ? 'notFound' : 'notYours');
    return { items: page.rows.map((look) => presentLook(look, agencyOf)), next: cursorOf(page.next) };
  }

  /** One page of the cases of the reader's agency. */
  async worklist(actor: Actor, asked: WorklistDto): Promise<Page<CaseRowView>> {
    const agencyOf = await this.agencies.lookUp();
    const { rows, next } = await this.reader.worklist(actor, worklistQueryOf(asked, this.#now()));
    return {
      items: rows.filter((row) => mayReadCase(actorByTie(actor, row.basis))).map((row) => presentRow(row, actor, agencyOf)),
      next: cursorOf(next),
    };
  }

  /** Events of a case in order, and whom the silence of its duties was told to. */
  async timeline(actor: Actor, id: string, asked: PageAsked): Promise<TimelineView> {
    const agencyOf = await this.agencies.lookUp();
    const limit = asked.limit ?? TIMELINE_ROWS;
    const { standing, erased, entries, rungs } = await this.reader.timeline(actor, id, seqOf(asked.cursor), limit + 1);
    const caseActor = readerOf(actor, standing);
    const page = entries.slice(0, limit);
    return {
      items: page.map((entry) => presentEvent(entry, caseActor, { agencyOf, erased })),
      next: entries.length > limit ? String(page.at(-1)?.seq) : null,
      rungs: rungs.map((rung) => presentRung(rung, agencyOf)),
    };
  }

  /** Checks the chain from its first event to its head. */
  async verify(actor: Actor, id: string): Promise<VerificationView> {
    const chain = await this.reader.chain(actor, id);
    if (chain === null) throw new ProblemError('notFound');
    readerOf(actor, chain.standing);
    return verifyChain(id, chain);
  }

  async #record(work: (agencyOf: AgencyOf) => Promise<CaseView>): Promise<CaseView> {
    const agencyOf = await this.agencies.lookUp();
    try {
      return await work(agencyOf);
    } catch (failure) {
      throw problemOf(failure, agencyOf);
    }
  }

  #presenter(agencyOf: AgencyOf): (record: CaseRecord, actor: CaseActor) => CaseView {
    return (record, actor) => presentCase(record, actor, agencyOf, record.updatedAt);
  }

  // The last moment of a day in Vietnam; a day that is not over has none.
  #endOf(on: CalendarDate): Instant {
    if (!exists(on)) throw new ProblemError('invalid', { fields: [{ path: 'on', code: 'badDate' }] });
    const end = startOfDayInVietnam(addDays(on, 1));
    if (Date.parse(end) > this.clock.now().getTime()) throw new ProblemError('invalid', { fields: [{ path: 'on', code: 'inFuture' }] });
    return new Date(Date.parse(end) - 1).toISOString();
  }

  #now(): string {
    return this.clock.now().toISOString();
  }
}

const exists = (day: string): boolean => day >= '1900' && isCalendarDate(day);

/** The reader where it stands; a timeline that is not for this reader is not there. */
function readerOf(actor: Actor, standing: Standing): CaseActor {
  const reader = { ...actor, ...standing };
  if (!mayReadTimeline(reader)) throw new ProblemError('notFound');
  return reader;
}
