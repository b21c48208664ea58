import { Injectable } from '@nestjs/common';
import type { BreakGlassPageView, BreakGlassView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { ProblemError, type Session } from '@loive/platform';
import type { Repeatable } from '../cases.service.js';
import type { BreakGlassEventDto, BreakGlassQueryDto, BreakGlassRequestDto } from './break-glass.dtos.js';

/** Broken glasses: asked for, confirmed by a second person, told, reviewed. */
@Injectable()
export class BreakGlassService {
  /** Asks for compartments of a case, named by its code. */
  open(_session: Session, _body: BreakGlassRequestDto, _repeatable: Repeatable): Promise<BreakGlassView> {
    return Promise.reject(new ProblemError('unavailable'));
  }

  /** One page of a box. */
  list(_actor: Actor, _asked: BreakGlassQueryDto): Promise<BreakGlassPageView> {
    return Promise.resolve({ items: [], next: null, left: 0 });
  }

  /** A second person opens or refuses it; a reviewer says what they found. */
  record(_session: Session, _id: string, _body: BreakGlassEventDto, _repeatable: Repeatable): Promise<BreakGlassView> {
    return Promise.reject(new ProblemError('unavailable'));
  }
}
