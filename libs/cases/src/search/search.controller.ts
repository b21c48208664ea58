import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SearchView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { CurrentActor, Problems, SignedIn, Waiting } from '@loive/platform';
import { SearchBodyDto, SearchDto } from './search.dtos.js';
import { SearchService } from './search.service.js';

/** Whether somebody is in one's cases already. */
@ApiTags('cases')
@Controller('cases/search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Post()
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: SearchDto })
  @Problems('malformed', 'invalid', 'throttled', 'searchBudget', 'keysAway')
  find(@CurrentActor() actor: Actor, @Waiting() waiting: AbortSignal, @Body() { q }: SearchBodyDto): Promise<SearchView> {
    return this.search.find(actor, q, waiting);
  }
}
