import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { EntitlementsView } from '@loive/contracts';
import { EntitlementsDto, Problems, SignedIn } from '@loive/platform';
import { EntitlementsAskedDto } from './entitlements.dtos.js';
import { EntitlementsService } from './entitlements.service.js';

/** Who is owed which support. */
@ApiTags('law')
@Controller('law/entitlements')
export class EntitlementsController {
  constructor(private readonly entitlements: EntitlementsService) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: EntitlementsDto })
  @Problems('invalid')
  find(@Query() asked: EntitlementsAskedDto): EntitlementsView {
    return this.entitlements.find(asked);
  }
}
