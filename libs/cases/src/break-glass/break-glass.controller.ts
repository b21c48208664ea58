import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { BreakGlassPageView, BreakGlassTextView, BreakGlassView } from '@loive/contracts';
import { mayBreakGlass, type Actor } from '@loive/domain';
import { Can, CurrentActor, CurrentSession, Id, IdempotencyKey, Problems, RequestId, SignedIn } from '@loive/platform';
import type { Session } from '@loive/platform';
import { BreakGlassDto, BreakGlassEventDto, BreakGlassPageDto, BreakGlassQueryDto, BreakGlassRequestDto, BreakGlassTextDto } from './break-glass.dtos.js';
import { BreakGlassService } from './break-glass.service.js';

/** Opening single compartments of a case without a tie to it, for an hour: told at once, reviewed after. */
@ApiTags('breakGlass')
@Controller('break-glass')
export class BreakGlassController {
  constructor(private readonly glasses: BreakGlassService) {}

  @Post()
  @Can(mayBreakGlass)
  @ApiCreatedResponse({ type: BreakGlassDto })
  @Problems('malformed', 'idempotencyKeyMissing', 'stepUpNeeded', 'notYours', 'notFound', 'blocked', 'invalid', 'keyReused')
  open(
    @CurrentSession() session: Session,
    @IdempotencyKey() key: string,
    @RequestId() requestId: string,
    @Body() body: BreakGlassRequestDto,
  ): Promise<BreakGlassView> {
    return this.glasses.open(session, body, { key, requestId });
  }

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: BreakGlassPageDto })
  @Problems('badCursor')
  list(@CurrentActor() actor: Actor, @Query() asked: BreakGlassQueryDto): Promise<BreakGlassPageView> {
    return this.glasses.list(actor, asked);
  }

  @Get(':id/text')
  @SignedIn()
  @ApiOkResponse({ type: BreakGlassTextDto })
  @Problems('notFound')
  said(@CurrentActor() actor: Actor, @Id() id: string, @RequestId() requestId: string): Promise<BreakGlassTextView> {
    return this.glasses.said(actor, id, requestId);
  }

  @Post(':id/events')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: BreakGlassDto })
  @Problems('malformed', 'idempotencyKeyMissing', 'stepUpNeeded', 'notYours', 'notFound', 'blocked', 'invalid', 'keyReused')
  record(
    @CurrentSession() session: Session,
    @Id() id: string,
    @IdempotencyKey() key: string,
    @RequestId() requestId: string,
    @Body() body: BreakGlassEventDto,
  ): Promise<BreakGlassView> {
    return this.glasses.record(session, id, body, { key, requestId });
  }
}
