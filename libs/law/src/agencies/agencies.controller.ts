import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FoundAgenciesView } from '@loive/contracts';
import { Problems, SignedIn } from '@loive/platform';
import { FindByNameDto, FoundAgenciesDto } from './agencies.dtos.js';
import { AgenciesService } from './agencies.service.js';

/** Agencies through time. */
@ApiTags('law')
@Controller('law/agencies')
export class AgenciesController {
  constructor(private readonly agencies: AgenciesService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: FoundAgenciesDto })
  @Problems('invalid')
  find(@Query() asked: FindByNameDto): Promise<FoundAgenciesView> {
    return this.agencies.find(asked);
  }
}
