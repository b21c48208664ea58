import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { AgencyView, ColleagueView, Page } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { CurrentActor, Problems, SignedIn } from '@loive/platform';
import { AgencyPageDto, ColleaguePageDto, FindAgenciesDto } from './directory.dtos.js';
import { DirectoryService } from './directory.service.js';

/** The agencies of today and one's own colleagues, for those who choose one. */
@ApiTags('directory')
@Controller()
export class DirectoryController {
  constructor(private readonly directory: DirectoryService) {}

  @Get('agencies')
  @SignedIn()
  @ApiOkResponse({ type: AgencyPageDto })
  @Problems('noSession', 'invalid')
  find(@Query() query: FindAgenciesDto): Promise<Page<AgencyView>> {
    return this.directory.find(query);
  }

  @Get('colleagues')
  @SignedIn()
  @ApiOkResponse({ type: ColleaguePageDto })
  @Problems('noSession')
  colleagues(@CurrentActor() actor: Actor): Promise<Page<ColleagueView>> {
    return this.directory.colleagues(actor.agencyId);
  }
}
