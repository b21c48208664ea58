import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SuccessionOfView, SuccessionsView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { Can, Clock, CurrentActor, CurrentSession, Id, Problems, requireStepUp, type Session } from '@loive/platform';
import { SuccessionEventDto, SuccessionOfDto, SuccessionsDto } from './successions.dtos.js';
import { SuccessionsService } from './successions.service.js';

const heads = ({ role }: Actor): boolean => role === 'supervisor';

/** Passing the open work of an ended agency on, for the heads at either end. */
@ApiTags('people')
@Controller('agencies')
@Can(heads)
export class SuccessionsController {
  constructor(
    private readonly successions: SuccessionsService,
    private readonly clock: Clock,
  ) {}

  @Get('successions')
  @ApiOkResponse({ type: SuccessionsDto })
  @Problems('noSession', 'notYours')
  list(@CurrentActor() actor: Actor): Promise<SuccessionsView> {
    return this.successions.list(actor);
  }

  @Get(':id/succession')
  @ApiOkResponse({ type: SuccessionOfDto })
  @Problems('noSession', 'notYours', 'notFound')
  find(@CurrentActor() actor: Actor, @Id() id: string): Promise<SuccessionOfView> {
    return this.successions.find(actor, id);
  }

  @Post(':id/succession')
  @HttpCode(200)
  @ApiOkResponse({ type: SuccessionOfDto })
  @Problems('noSession', 'notYours', 'stepUpNeeded', 'notFound', 'blocked', 'invalid')
  async record(@CurrentSession() session: Session, @Id() id: string, @Body() body: SuccessionEventDto): Promise<SuccessionOfView> {
    if (body.type !== 'refuse') requireStepUp(session, this.clock.now());
    return this.successions.record(session.actor, id, body);
  }
}
