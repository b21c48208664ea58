import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page, ProviderView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { Can, CurrentActor, IdempotencyKey, Problems, SignedIn } from '@loive/platform';
import { OwnProviderDto, ProviderDto, ProviderPageDto, ProvidersAskedDto } from './provider.dtos.js';
import { ProvidersService, mayReadOwn, maySetOwn } from './providers.service.js';

/** Who could receive a referral, and what an agency says of itself. */
@ApiTags('directory')
@Controller('directory/providers')
export class ProvidersController {
  constructor(private readonly providers: ProvidersService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: ProviderPageDto })
  @Problems('invalid')
  find(@CurrentActor() actor: Actor, @Query() asked: ProvidersAskedDto): Promise<Page<ProviderView>> {
    return this.providers.find(actor, asked);
  }

  @Get('own')
  @Can(mayReadOwn)
  @ApiOkResponse({ type: ProviderDto })
  own(@CurrentActor() actor: Actor): Promise<ProviderView> {
    return this.providers.own(actor);
  }

  @Post('own')
  @HttpCode(200)
  @Can(maySetOwn)
  @ApiOkResponse({ type: ProviderDto })
  @Problems('malformed', 'idempotencyKeyMissing', 'keyReused')
  setOwn(@CurrentActor() actor: Actor, @IdempotencyKey() key: string, @Body() body: OwnProviderDto): Promise<ProviderView> {
    return this.providers.setOwn(actor, key, body);
  }
}
