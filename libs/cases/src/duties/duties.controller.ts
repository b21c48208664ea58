import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CaseView, DutyBoardView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { CurrentActor, CurrentSession, Id, IdempotencyKey, IfMatch, Problems, RequestId, SignedIn, Versioned, type Session } from '@loive/platform';
import { CaseDto } from '../case.dtos.js';
import { DutyBoardDto, DutyBoardQueryDto } from './duties.dtos.js';
import { DUTY_EVENT_SCHEMA } from './duty-events.js';
import { DutiesService } from './duties.service.js';

/** The open duties that an agency answers for; what it does to one is an event in the chain of the case. */
@ApiTags('duties')
@Controller('duties')
export class DutiesController {
  constructor(private readonly duties: DutiesService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: DutyBoardDto })
  @Problems('badCursor')
  board(@CurrentActor() actor: Actor, @Query() asked: DutyBoardQueryDto): Promise<DutyBoardView> {
    return this.duties.board(actor, asked);
  }

  @Post(':id/events')
  @HttpCode(200)
  @SignedIn()
  @Versioned()
  @ApiBody({ schema: DUTY_EVENT_SCHEMA })
  @ApiOkResponse({ type: CaseDto })
  @Problems('malformed', 'idempotencyKeyMissing', 'notFound', 'blocked', 'stale', 'versionMissing', 'keyReused')
  record(
    @CurrentSession() session: Session,
    @Id() id: string,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @RequestId() requestId: string,
    @Body() body: Record<string, unknown>,
  ): Promise<CaseView> {
    return this.duties.record(session, id, version, body, { key, requestId });
  }
}
