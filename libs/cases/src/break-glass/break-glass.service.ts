import { Injectable } from '@nestjs/common';
import type { BreakGlassPageView, BreakGlassTextView, BreakGlassView } from '@loive/contracts';
import { actorByTie, mayBreakGlass, type Actor, type CaseActor } from '@loive/domain';
import { GlassReader, GlassRecorder, type GlassSheet, type GlassStep } from '@loive/persistence';
import { AgencyNames, Clock, ProblemError, cursorOf, placeOf, problemOf, requireStepUp, type AgencyOf, type Session } from '@loive/platform';
import type { Repeatable } from '../cases.service.js';
import { PAGE_ROWS, type BreakGlassEventDto, type BreakGlassQueryDto, type BreakGlassRequestDto } from './break-glass.dtos.js';
import { presentGlass } from './present-glass.js';

/** Broken glasses: asked for, confirmed by a second person, told, reviewed. */
@Injectable()
export class BreakGlassService {
  constructor(
    private readonly recorder: GlassRecorder,
    private readonly reader: GlassReader,
    private readonly agencies: AgencyNames,
    private readonly clock: Clock,
  ) {}

  /** Asks for compartments of a case, named by its code. Whoever asks has just given the password again. */
  open(session: Session, body: BreakGlassRequestDto, repeatable: Repeatable): Promise<BreakGlassView> {
    requireStepUp(session, this.clock.now());
    const { case: code, compartments, reason, text } = body;
    return this.#record((present) =>
      this.recorder.break(session.actor, code, { compartments, reason, text }, {
        ...repeatable,
        route: 'POST /api/break-glass',
        body: { code, compartments, reason, text },
        status: 201,
        present,
      }),
    );
  }

  /** One page of a box, newest first. */
  async list(actor: Actor, { box = 'mine', cursor, limit = PAGE_ROWS }: BreakGlassQueryDto): Promise<BreakGlassPageView> {
    // Whoever neither works on cases nor oversees them has none, and asks the database for none.
    if (!mayBreakGlass(actor) && actor.role !== 'auditor') return { items: [], next: null, left: 0 };
    const agencyOf = await this.agencies.lookUp();
    const after = cursor === undefined ? {} : { after: placeOf(cursor) };
    const { now, rows, next, left } = await this.reader.list(actor, { box, limit, ...after });
    return {
      items: rows.map(({ basis, ...row }) => presentGlass({ ...row, now }, actorByTie(actor, basis), agencyOf)),
      next: cursorOf(next),
      left,
    };
  }

  /** What was said when it was asked for, to whoever is to open or to review it. */
  async said(actor: Actor, id: string, requestId: string): Promise<BreakGlassTextView> {
    try {
      return { text: await this.recorder.said(actor, id, requestId) };
    } catch (failure) {
      throw problemOf(failure, await this.agencies.lookUp());
    }
  }

  /** A second person opens or refuses it; a reviewer says what they found. Opening asks for the password again. */
  record(session: Session, id: string, body: BreakGlassEventDto, repeatable: Repeatable): Promise<BreakGlassView> {
    if (body.type === 'confirm') requireStepUp(session, this.clock.now());
    return this.#record((present) =>
      this.recorder.step(session.actor, stepOf(id, body), {
        ...repeatable,
        route: `POST /api/break-glass/${id}/events`,
        body: { ...body },
        status: 200,
        present,
      }),
    );
  }

  async #record(work: (present: (sheet: GlassSheet, actor: CaseActor) => BreakGlassView) => Promise<BreakGlassView>): Promise<BreakGlassView> {
    const agencyOf: AgencyOf = await this.agencies.lookUp();
    try {
      return await work((sheet, actor) => presentGlass(sheet, actor, agencyOf));
    } catch (failure) {
      throw problemOf(failure, agencyOf);
    }
  }
}

// What a review leaves out is told by the rules of the form, once it is known to be this person's to do.
function stepOf(grantId: string, { type, finding, text }: BreakGlassEventDto): GlassStep {
  switch (type) {
    case 'confirm':
      return { type: 'confirmBreakGlass', grantId, ...unwanted({ finding, text }) };
    case 'refuse':
      return { type: 'refuseBreakGlass', grantId, ...unwanted({ finding }), ...(text === undefined ? {} : { note: text }) };
    case 'review':
      return { type: 'reviewBreakGlass', grantId, ...(finding === undefined ? {} : { finding }), ...(text === undefined ? {} : { text }) } as GlassStep;
  }
}

function unwanted(fields: Readonly<Record<string, unknown>>): Record<string, never> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (given.length > 0) throw new ProblemError('invalid', { fields: given.map(([path]) => ({ path, code: 'unknownField' })) });
  return {};
}
