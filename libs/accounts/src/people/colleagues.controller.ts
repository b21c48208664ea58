import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { HandoverView, ReadBudgetView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { Can, CurrentActor, Id, IdempotencyKey, Problems, RequestId } from '@loive/platform';
import { HandoverAnswerDto, HandoverDto, ReadBudgetAnswerDto, ReadBudgetDto } from './colleagues.dtos.js';
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
  ) {}

  @Post('handover')
  @HttpCode(200)
  @ApiOkResponse({ type: HandoverAnswerDto })
  @Problems('noSession', 'notYours', 'notFound', 'idempotencyKeyMissing', 'invalid', 'keyReused')
  handOver(
    @CurrentActor() actor: Actor,
    @Id() from: string,
    @IdempotencyKey() key: string,
    @RequestId() requestId: string,
    @Body() { to }: HandoverDto,
  ): Promise<HandoverView> {
    return this.handovers.handOver(actor, { from, to: to.toLowerCase(), key, requestId });
  }

  @Post('read-budget')
  @HttpCode(200)
  @ApiOkResponse({ type: ReadBudgetAnswerDto })
  @Problems('noSession', 'notYours', 'notFound', 'idempotencyKeyMissing', 'invalid', 'keyReused')
  unlock(@CurrentActor() actor: Actor, @Id() id: string, @IdempotencyKey() key: string, @Body() { extra, reason }: ReadBudgetDto): Promise<ReadBudgetView> {
    return this.budgets.unlock(actor, id, key, { extra, reason });
  }
}
