import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { ResponsibleView } from '@loive/contracts';
import { Problems, SignedIn } from '@loive/platform';
import { ResponsibleAskedDto, ResponsibleDto } from './responsible.dtos.js';
import { ResponsibleService } from './responsible.service.js';

/** Who answers for a duty. */
@ApiTags('law')
@Controller('law/responsible')
export class ResponsibleController {
  constructor(private readonly responsible: ResponsibleService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: ResponsibleDto })
  @Problems('invalid')
  find(@Query() asked: ResponsibleAskedDto): Promise<ResponsibleView> {
    return this.responsible.find(asked);
  }
}
