import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { OperationsView, ReplayView } from '@loive/contracts';
import { rolesOf, type Actor } from '@loive/domain';
import { Can, CurrentActor, Id, IdempotencyKey, Problems } from '@loive/platform';
import { OperationsDto, ReplayDto } from './operations.dtos.js';
import { OperationsService } from './operations.service.js';

const isOperator = (actor: Actor): boolean => rolesOf(actor).includes('operator');

/** The operator's page: queues, and messages that could not be delivered. Nothing of a case. */
@ApiTags('operations')
@Controller('operations')
@Can(isOperator)
export class OperationsController {
  constructor(private readonly operations: OperationsService) {}

  @Get()
  @ApiOkResponse({ type: OperationsDto })
  @Problems('notYours')
  look(@CurrentActor() actor: Actor): Promise<OperationsView> {
    return this.operations.look(actor);
  }

  @Post('dead-letters/:id/replay')
  @HttpCode(200)
  @ApiOkResponse({ type: ReplayDto })
  @Problems('notYours', 'notFound', 'idempotencyKeyMissing', 'keyReused')
  replay(@CurrentActor() actor: Actor, @Id() id: string, @IdempotencyKey() key: string): Promise<ReplayView> {
    return this.operations.replay(actor, id, key);
  }
}
