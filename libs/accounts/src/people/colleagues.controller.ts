import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { HandoverPreviewView, HandoverView, ReadBudgetView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { Can, Clock, CurrentActor, CurrentSession, Id, IdempotencyKey, Problems, RequestId, requireStepUp, type Session } from '@loive/platform';
import { HandoverAnswerDto, HandoverDto, HandoverPreviewDto, ReadBudgetAnswerDto, ReadBudgetDto } from './colleagues.dtos.js';
import { HandoverService } from './handover.service.js';
import { ReadBudgetService } from './read-budget.service.js';
import { workingRolesOf } from './roles-of-agency.js';

const supervisesCases = ({ role, agencyType }: Actor): boolean => role === 'supervisor' && workingRolesOf(agencyType).length > 0;

/** What a supervisor does for the work of colleagues. */
@ApiTags('people')
@Controller('people/:id')
@Can(supervisesCases)
export class ColleaguesController {
  constructor(
    private readonly handovers: HandoverService,
    private readonly budgets: ReadBudgetService,
    private readonly clock: Clock,
  ) {}

  @Get('handover')
  @ApiOkResponse({ type: HandoverPreviewDto })
  @Problems('noSession', 'notYours', 'notFound')
  preview(@CurrentActor() actor: Actor, @Id() from: string): Promise<HandoverPreviewView> {
    return this.handovers.preview(actor, from);
  }

  @Post('handover')
  @HttpCode(200)
  @ApiOkResponse({ type: HandoverAnswerDto })
  @Problems('noSession', 'notYours', 'stepUpNeeded', 'notFound', 'idempotencyKeyMissing', 'invalid', 'keyReused')
  async handOver(
    @CurrentSession() session: Session,
    @Id() from: string,
    @IdempotencyKey() key: string,
    @RequestId() requestId: string,
    @Body() { to }: HandoverDto,
  ): Promise<HandoverView> {
    requireStepUp(session, this.clock.now());
    return this.handovers.handOver(session.actor, { from, to: to.toLowerCase(), key, requestId });
  }

  @Post('read-budget')
  @HttpCode(200)
  @ApiOkResponse({ type: ReadBudgetAnswerDto })
  @Problems('noSession', 'notYours', 'stepUpNeeded', 'notFound', 'idempotencyKeyMissing', 'invalid', 'keyReused')
  async unlock(@CurrentSession() session: Session, @Id() id: string, @IdempotencyKey() key: string, @Body() { extra, reason }: ReadBudgetDto): Promise<ReadBudgetView> {
    requireStepUp(session, this.clock.now());
    return this.budgets.unlock(session.actor, id, key, { extra, reason });
  }
}
