import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { NoticePageView } from '@loive/contracts';
import { actorByTie, mayReadCase, type Actor } from '@loive/domain';
import { Can, CurrentActor, IdempotencyKey, Problems } from '@loive/platform';
import { NoticePageDto, NoticeQueryDto, ReadNoticesDto } from './notices.dtos.js';
import { NoticesService } from './notices.service.js';

/** Those who work on cases: who would read one if their agency had a duty in it. */
const worksOnCases = (actor: Actor): boolean => mayReadCase(actorByTie(actor, 'duty'));

/** What waits for the reader's agency: kinds and places, never a content. */
@ApiTags('notices')
@Controller('notices')
@Can(worksOnCases)
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @ApiOkResponse({ type: NoticePageDto })
  @Problems('notYours', 'badCursor')
  list(@CurrentActor() actor: Actor, @Query() asked: NoticeQueryDto): Promise<NoticePageView> {
    return this.notices.list(actor, asked);
  }

  @Post('read')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Problems('notYours', 'idempotencyKeyMissing')
  markRead(@CurrentActor() actor: Actor, @IdempotencyKey() _key: string, @Body() { ids }: ReadNoticesDto): Promise<void> {
    return this.notices.markRead(actor, ids);
  }
}
