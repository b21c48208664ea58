import { Injectable } from '@nestjs/common';
import type { CallRowView, CallView, Page, ToldView } from '@loive/contracts';
import { isCalendarDate, overseesCalls, type Actor, type CallEvent, type CallPayload } from '@loive/domain';
import { CallReader, CallRecorder } from '@loive/persistence';
import { AgencyNames, ProblemError, cursorOf, placeOf, problemOf, type AgencyOf } from '@loive/platform';
import { PAGE_ROWS, type CallsQueryDto, type ToldQueryDto } from './call.dtos.js';
import { presentCall, presentOverseen, presentRow, presentTold } from './present-call.js';

/** What makes a recording repeatable. */
export interface Repeatable {
  readonly key: string;
  readonly requestId: string;
}

/** The calls of the hotline: each method is one transaction, or one read. */
@Injectable()
export class CallsService {
  constructor(
    private readonly recorder: CallRecorder,
    private readonly reader: CallReader,
    private readonly agencies: AgencyNames,
  ) {}

  /** One page of the log, the latest first. */
  async list(actor: Actor, { on, waiting, cursor, limit = PAGE_ROWS }: CallsQueryDto): Promise<Page<CallRowView>> {
    if (on !== undefined && !(on >= '1900' && isCalendarDate(on))) throw new ProblemError('invalid', { fields: [{ path: 'on', code: 'badDate' }] });
    const query = { on, waiting: waiting === 'true', after: cursor === undefined ? undefined : placeOf(cursor), limit };
    const agencyOf = await this.agencies.lookUp();
    if (overseesCalls(actor)) {
      const { rows, next } = await this.reader.overseen(actor, query);
      return { items: rows.map((row) => presentOverseen(row, agencyOf)), next: cursorOf(next) };
    }
    const { rows, next } = await this.reader.list(actor, query);
    return { items: rows.map((row) => presentRow(row, agencyOf)), next: cursorOf(next) };
  }

  /** One call with what was told. */
  async page(actor: Actor, id: string): Promise<CallView> {
    return this.#one(actor, id, null, await this.agencies.lookUp());
  }

  /** Writes a call down. */
  log(actor: Actor, body: Record<string, unknown>, repeatable: Repeatable): Promise<CallView> {
    return this.#recorded(async (agencyOf) => {
      const { id } = await this.recorder.log(actor, body as unknown as CallPayload, { ...repeatable, route: 'POST /api/hotline/calls', body, status: 201 });
      return this.#one(actor, id, null, agencyOf);
    });
  }

  /** Records a step at the version that the client saw; one that shows the number answers with it. */
  record(actor: Actor, id: string, version: number, body: Record<string, unknown>, repeatable: Repeatable): Promise<CallView> {
    return this.#recorded(async (agencyOf) => {
      const event = body as unknown as CallEvent;
      await this.recorder.record(actor, id, version, event, { ...repeatable, route: `POST /api/hotline/calls/${id}/events`, body, status: 200 });
      return this.#one(actor, id, event.type === 'showNumber' ? await this.recorder.number(actor, id) : null, agencyOf);
    });
  }

  /** What the reader's agency was told. */
  async toldTo(actor: Actor, { cursor, limit = PAGE_ROWS }: ToldQueryDto): Promise<Page<ToldView>> {
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const [agencyOf, { rows, next }] = await Promise.all([this.agencies.lookUp(), this.reader.toldTo(actor, { after, limit })]);
    return { items: rows.map((row) => presentTold(row, null, agencyOf)), next: cursorOf(next) };
  }

  /** One of them with its words. */
  async told(actor: Actor, id: string): Promise<ToldView> {
    const [agencyOf, found] = await Promise.all([this.agencies.lookUp(), this.reader.told(actor, id)]);
    if (found === null) throw new ProblemError('notFound');
    return presentTold(found.row, found.told, agencyOf);
  }

  /** Ties it to the case that was opened from it. */
  async tie(actor: Actor, id: string, caseId: string, repeatable: Repeatable): Promise<ToldView> {
    try {
      await this.recorder.tie(actor, id, caseId, { ...repeatable, route: `POST /api/hotline/told/${id}/case`, body: { caseId }, status: 200 });
    } catch (failure) {
      throw problemOf(failure, await this.agencies.lookUp());
    }
    return this.told(actor, id);
  }

  async #one(actor: Actor, id: string, number: string | null, agencyOf: AgencyOf): Promise<CallView> {
    const call = await this.reader.one(actor, id);
    if (call === null) throw new ProblemError('notFound');
    return presentCall(call, number, agencyOf);
  }

  async #recorded(work: (agencyOf: AgencyOf) => Promise<CallView>): Promise<CallView> {
    const agencyOf = await this.agencies.lookUp();
    try {
      return await work(agencyOf);
    } catch (failure) {
      throw problemOf(failure, agencyOf);
    }
  }
}
