import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page, ReferralPageView, ReferralPreviewView, ReferralView, TimelineEventView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { CurrentActor, Id, IdempotencyKey, IfMatch, Problems, RequestId, SignedIn, TimelinePageDto, TimelineQueryDto, Versioned } from '@loive/platform';
import { ReferralIdOrCode } from './id-or-code.js';
import { PreviewAskedDto, PreviewDto } from './preview.dtos.js';
import { ReferralPageDto, ReferralsAskedDto } from './referral-list.dtos.js';
import { DRAFT_SCHEMA, REFERRAL_EVENT_SCHEMA } from './referral-schema.js';
import { ReferralDto } from './referral.dtos.js';
import { PreviewService } from './preview.service.js';
import { ReferralsService } from './referrals.service.js';

/** Referrals of a case: preview, draft and send. */
@ApiTags('referrals')
@Controller('cases')
export class CaseReferralsController {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly previews: PreviewService,
  ) {}

  @Post(':id/referrals')
  @SignedIn()
  @Versioned({ location: '/api/referrals' })
  @ApiBody({ schema: DRAFT_SCHEMA })
  @ApiCreatedResponse({ type: ReferralDto })
  @Problems('malformed', 'idempotencyKeyMissing', 'notFound', 'blocked', 'keyReused')
  open(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IdempotencyKey() key: string,
    @RequestId() requestId: string,
    @Body() body: Record<string, unknown>,
  ): Promise<ReferralView> {
    return this.referrals.open(actor, id, body, { key, requestId });
  }

  @Post(':id/referrals/preview')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: PreviewDto })
  @Problems('malformed', 'notFound')
  preview(@CurrentActor() actor: Actor, @Id() id: string, @Body() asked: PreviewAskedDto): Promise<ReferralPreviewView> {
    return this.previews.preview(actor, id, asked);
  }
}

/** Referrals of the reader's agency: boxes, page, timeline and steps. */
@ApiTags('referrals')
@Controller('referrals')
export class ReferralsController {
  constructor(private readonly referrals: ReferralsService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: ReferralPageDto })
  @Problems('badCursor')
  list(@CurrentActor() actor: Actor, @Query() asked: ReferralsAskedDto): Promise<ReferralPageView> {
    return this.referrals.list(actor, asked);
  }

  @Get(':id')
  @SignedIn()
  @Versioned()
  @ApiOkResponse({ type: ReferralDto })
  @Problems('notFound')
  page(@CurrentActor() actor: Actor, @Param('id', ReferralIdOrCode) id: string): Promise<ReferralView> {
    return this.referrals.page(actor, id);
  }

  @Get(':id/timeline')
  @SignedIn()
  @ApiOkResponse({ type: TimelinePageDto })
  @Problems('notFound', 'badCursor')
  timeline(@CurrentActor() actor: Actor, @Id() id: string, @Query() asked: TimelineQueryDto): Promise<Page<TimelineEventView>> {
    return this.referrals.timeline(actor, id, asked);
  }

  @Post(':id/events')
  @HttpCode(200)
  @SignedIn()
  @Versioned()
  @ApiBody({ schema: REFERRAL_EVENT_SCHEMA })
  @ApiOkResponse({ type: ReferralDto })
  @Problems('malformed', 'idempotencyKeyMissing', 'notFound', 'blocked', 'stale', 'versionMissing', 'keyReused')
  record(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @IdempotencyKey() key: string,
    @RequestId() requestId: string,
    @Body() body: Record<string, unknown>,
  ): Promise<ReferralView> {
    return this.referrals.record(actor, id, version, body, { key, requestId });
  }
}
