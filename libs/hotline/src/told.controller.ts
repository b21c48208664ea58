import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page, ToldView } from '@loive/contracts';
import { receivesCalls, type Actor } from '@loive/domain';
import { Can, CurrentActor, Id, IdempotencyKey, Problems, RequestId } from '@loive/platform';
import { TieDto, ToldDto, ToldPageDto, ToldQueryDto } from './call.dtos.js';
import { CallsService } from './calls.service.js';

/** What the hotline told the reader's agency: the words that were passed on, never the call or its number. */
@ApiTags('hotline')
@Controller('hotline/told')
@Can(receivesCalls)
export class ToldController {
  constructor(private readonly calls: CallsService) {}

  @Get()
  @ApiOkResponse({ type: ToldPageDto })
  @Problems('notYours', 'badCursor')
  list(@CurrentActor() actor: Actor, @Query() asked: ToldQueryDto): Promise<Page<ToldView>> {
    return this.calls.toldTo(actor, asked);
  }

  @Get(':id')
  @ApiOkResponse({ type: ToldDto })
  @Problems('notYours', 'notFound')
  page(@CurrentActor() actor: Actor, @Id() id: string): Promise<ToldView> {
    return this.calls.told(actor, id);
  }

  @Post(':id/case')
  @HttpCode(200)
  @ApiOkResponse({ type: ToldDto })
  @Problems('malformed', 'idempotencyKeyMissing', 'notYours', 'notFound', 'blocked', 'invalid', 'keyReused')
  tie(@CurrentActor() actor: Actor, @Id() id: string, @IdempotencyKey() key: string, @RequestId() requestId: string, @Body() body: TieDto): Promise<ToldView> {
    return this.calls.tie(actor, id, body.caseId, { key, requestId });
  }
}
