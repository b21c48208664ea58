import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { AgencyView, Page } from '@loive/contracts';
import { Problems, SignedIn } from '@loive/platform';
import { AgencyPageDto, FindAgenciesDto } from './directory.dtos.js';
import { DirectoryService } from './directory.service.js';

/** The agencies of today, for those who choose one. */
@ApiTags('directory')
@Controller('agencies')
export class DirectoryController {
  constructor(private readonly directory: DirectoryService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: AgencyPageDto })
  @Problems('noSession', 'invalid')
  find(@Query() query: FindAgenciesDto): Promise<Page<AgencyView>> {
    return this.directory.find(query);
  }
}
