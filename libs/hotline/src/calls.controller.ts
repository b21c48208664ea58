import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CallRowView, CallView, Page } from '@loive/contracts';
import { mayLogCalls, seesCalls, type Actor } from '@loive/domain';
import { Can, CurrentActor, Id, IdempotencyKey, IfMatch, Problems, RequestId, Versioned } from '@loive/platform';
import { CALL_EVENT_SCHEMA, CALL_SCHEMA, CallDto, CallPageDto, CallsQueryDto } from './call.dtos.js';
import { CallsService } from './calls.service.js';

/** The log of the hotline: calls are written down, passed on, turned into cases. */
@ApiTags('hotline')
@Controller('hotline/calls')
export class CallsController {
  constructor(private readonly calls: CallsService) {}

  @Get()
  @Can(seesCalls)
  @ApiOkResponse({ type: CallPageDto })
  @Problems('notYours', 'badCursor', 'invalid')
  list(@CurrentActor() actor: Actor, @Query() asked: CallsQueryDto): Promise<Page<CallRowView>> {
    return this.calls.list(actor, asked);
  }

  @Post()
  @Can(mayLogCalls)
  @Versioned({ location: '/api/hotline/calls' })
  @ApiBody({ schema: CALL_SCHEMA })
  @ApiCreatedResponse({ type: CallDto })
  @Problems('malformed', 'idempotencyKeyMissing', 'notYours', 'invalid', 'keyReused')
  log(@CurrentActor() actor: Actor, @IdempotencyKey() key: string, @RequestId() requestId: string, @Body() body: Record<string, unknown>): Promise<CallView> {
    return this.calls.log(actor, body, { key, requestId });
  }

  @Get(':id')
  @Can(mayLogCalls)
  @Versioned()
  @ApiOkResponse({ type: CallDto })
  @Problems('notYours', 'notFound')
  page(@CurrentActor() actor: Actor, @Id() id: string): Promise<CallView> {
    return this.calls.page(actor, id);
  }

  @Post(':id/events')
  @HttpCode(200)
  @Can(mayLogCalls)
  @Versioned()
  @ApiBody({ schema: CALL_EVENT_SCHEMA })
  @ApiOkResponse({ type: CallDto })
  @Problems('malformed', 'idempotencyKeyMissing', 'notYours', 'notFound', 'blocked', 'stale', 'versionMissing', 'invalid', 'keyReused')
  record(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @RequestId() requestId: string,
    @Body() body: Record<string, unknown>,
  ): Promise<CallView> {
    return this.calls.record(actor, id, version, body, { key, requestId });
  }
}
