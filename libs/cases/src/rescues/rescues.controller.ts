import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page, RescueCasesView, RescueRowView, RescueView } from '@loive/contracts';
import { mayOpenCase, type Actor } from '@loive/domain';
import { Can, CurrentActor, Id, IdempotencyKey, Problems, RequestId } from '@loive/platform';
import { NewRescueDto, RESCUE_CASES_SCHEMA, RescueCasesDto, RescueDto, RescuePageDto, RescuesAskedDto } from './rescue.dtos.js';
import { RescuesService } from './rescues.service.js';

/** Rescues of several people: one event, a case for each of them, nothing read across. */
@ApiTags('rescues')
@Controller('rescues')
export class RescuesController {
  constructor(private readonly rescues: RescuesService) {}

  @Post()
  @Can(mayOpenCase)
  @ApiCreatedResponse({ type: RescueDto })
  @Problems('malformed', 'idempotencyKeyMissing', 'invalid', 'keyReused')
  open(@CurrentActor() actor: Actor, @IdempotencyKey() key: string, @Body() body: NewRescueDto): Promise<RescueView> {
    return this.rescues.open(actor, body, key);
  }

  @Get()
  @Can(mayOpenCase)
  @ApiOkResponse({ type: RescuePageDto })
  @Problems('badCursor')
  list(@CurrentActor() actor: Actor, @Query() asked: RescuesAskedDto): Promise<Page<RescueRowView>> {
    return this.rescues.list(actor, asked);
  }

  @Get(':id')
  @Can(mayOpenCase)
  @ApiOkResponse({ type: RescueDto })
  @Problems('notFound')
  page(@CurrentActor() actor: Actor, @Id() id: string): Promise<RescueView> {
    return this.rescues.page(actor, id);
  }

  @Post(':id/cases')
  @Can(mayOpenCase)
  @ApiBody({ schema: RESCUE_CASES_SCHEMA })
  @ApiCreatedResponse({ type: RescueCasesDto })
  @Problems('malformed', 'idempotencyKeyMissing', 'notFound', 'invalid', 'keyReused')
  openCases(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IdempotencyKey() key: string,
    @RequestId() requestId: string,
    @Body() body: Record<string, unknown>,
  ): Promise<RescueCasesView> {
    return this.rescues.openCases(actor, id, body, { key, requestId });
  }
}
