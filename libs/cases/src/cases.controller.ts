import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { AccessView, CaseEntitlementsView, CaseRowView, CaseView, Page, ReadPageView, RevealView, TimelineView, VerificationView } from '@loive/contracts';
import { mayOpenCase, type Actor } from '@loive/domain';
import { Can, CaseEntitlementsDto, CurrentActor, CurrentSession, Id, IdempotencyKey, IfMatch, Problems, RequestId, SignedIn, TimelineQueryDto, Versioned, type Session } from '@loive/platform';
import { AccessDto, AccessQueryDto } from './access.dtos.js';
import { CaseDto, OpeningQueryDto } from './case.dtos.js';
import { CasesService } from './cases.service.js';
import { EVENT_SCHEMA, OPENING_SCHEMA } from './event-schema.js';
import { IdOrCode } from './id-or-code.js';
import { ReadPageDto, ReadsQueryDto } from './reads/reads.dtos.js';
import { LookDto, RevealDto } from './reveal.dtos.js';
import { TimelineDto } from './timeline.dtos.js';
import { VerificationDto } from './verification.dtos.js';
import { CasePageDto, WorklistDto } from './worklist.dtos.js';

const KEY = { name: 'Idempotency-Key', required: true, schema: { type: 'string', format: 'uuid' } } as const;
const VERSION = { name: 'If-Match', required: true, schema: { type: 'string' }, description: 'The ETag of the case' } as const;

/** Cases: open, list, read, record, and the timeline with its check. */
@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(private readonly cases: CasesService) {}

  @Post()
  @Can(mayOpenCase)
  @Versioned({ location: '/api/cases' })
  @ApiHeader(KEY)
  @ApiBody({ schema: OPENING_SCHEMA })
  @ApiCreatedResponse({ type: CaseDto })
  @Problems('malformed', 'idempotencyKeyMissing', 'keyReused')
  open(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string,
    @RequestId() requestId: string,
    @Query() { draft }: OpeningQueryDto,
    @Body() body: Record<string, unknown>,
  ): Promise<CaseView> {
    return this.cases.open(actor, body, { key, requestId, draftId: draft });
  }

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: CasePageDto })
  @Problems('badCursor')
  worklist(@CurrentActor() actor: Actor, @Query() asked: WorklistDto): Promise<Page<CaseRowView>> {
    return this.cases.worklist(actor, asked);
  }

  @Get(':id')
  @SignedIn()
  @Versioned()
  @ApiOkResponse({ type: CaseDto })
  @Problems('notFound')
  page(@CurrentActor() actor: Actor, @Param('id', IdOrCode) id: string): Promise<CaseView> {
    return this.cases.page(actor, id);
  }

  @Post(':id/events')
  @HttpCode(200)
  @SignedIn()
  @Versioned()
  @ApiHeader(KEY)
  @ApiHeader(VERSION)
  @ApiBody({ schema: EVENT_SCHEMA })
  @ApiOkResponse({ type: CaseDto })
  @Problems('malformed', 'idempotencyKeyMissing', 'stepUpNeeded', 'notFound', 'blocked', 'stale', 'versionMissing', 'keyReused')
  record(
    @CurrentSession() session: Session,
    @Id() id: string,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @RequestId() requestId: string,
    @Body() body: Record<string, unknown>,
  ): Promise<CaseView> {
    return this.cases.record(session, id, version, body, { key, requestId });
  }

  @Post(':id/reveals')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: RevealDto })
  @Problems('malformed', 'notFound', 'blocked')
  reveal(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @RequestId() requestId: string,
    @Body() look: LookDto,
  ): Promise<RevealView> {
    return this.cases.reveal(actor, id, look, requestId);
  }

  @Get(':id/access')
  @SignedIn()
  @ApiOkResponse({ type: AccessDto })
  @Problems('notFound', 'notYours')
  access(@CurrentActor() actor: Actor, @Id() id: string, @Query() asked: AccessQueryDto): Promise<AccessView> {
    return this.cases.access(actor, id, asked);
  }

  @Get(':id/reads')
  @SignedIn()
  @ApiOkResponse({ type: ReadPageDto })
  @Problems('notFound', 'notYours', 'badCursor')
  reads(@CurrentActor() actor: Actor, @Id() id: string, @Query() asked: ReadsQueryDto): Promise<ReadPageView> {
    return this.cases.reads(actor, id, asked);
  }

  @Get(':id/entitlements')
  @SignedIn()
  @ApiOkResponse({ type: CaseEntitlementsDto })
  @Problems('notFound', 'notYours')
  entitlements(@CurrentActor() actor: Actor, @Id() id: string): Promise<CaseEntitlementsView> {
    return this.cases.entitlements(actor, id);
  }

  @Get(':id/timeline')
  @SignedIn()
  @ApiOkResponse({ type: TimelineDto })
  @Problems('notFound')
  timeline(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() asked: TimelineQueryDto,
  ): Promise<TimelineView> {
    return this.cases.timeline(actor, id, asked);
  }

  @Get(':id/timeline/verify')
  @SignedIn()
  @ApiOkResponse({ type: VerificationDto })
  @Problems('notFound')
  verify(@CurrentActor() actor: Actor, @Id() id: string): Promise<VerificationView> {
    return this.cases.verify(actor, id);
  }
}
