import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { DraftMarkView, DraftRowView, DraftView } from '@loive/contracts';
import { mayOpenCase, type Actor } from '@loive/domain';
import { Can, CurrentActor, Id, IdempotencyKey, IfMatch, Problems, Versioned } from '@loive/platform';
import { DraftBodyDto, DraftDto, DraftListDto, DraftMarkDto } from './draft.dtos.js';
import { DraftsService } from './drafts.service.js';

/** What somebody has typed of a case that is not open yet: their own, and nobody else's. */
@ApiTags('intake')
@Controller('intake/drafts')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @Get()
  @Can(mayOpenCase)
  @ApiOkResponse({ type: DraftListDto })
  list(@CurrentActor() actor: Actor): Promise<{ items: DraftRowView[] }> {
    return this.drafts.list(actor);
  }

  @Post()
  @Can(mayOpenCase)
  @Versioned({ location: '/api/intake/drafts' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, schema: { type: 'string', format: 'uuid' }, description: 'A UUID made for this draft, which becomes its id' })
  @ApiCreatedResponse({ type: DraftMarkDto })
  @Problems('malformed', 'idempotencyKeyMissing', 'notFound', 'invalid', 'keysAway')
  begin(@CurrentActor() actor: Actor, @IdempotencyKey() key: string, @Body() { words }: DraftBodyDto): Promise<DraftMarkView> {
    return this.drafts.begin(actor, key, words);
  }

  @Get(':id')
  @Can(mayOpenCase)
  @Versioned()
  @ApiOkResponse({ type: DraftDto })
  @Problems('notFound', 'keysAway')
  find(@CurrentActor() actor: Actor, @Id() id: string): Promise<DraftView> {
    return this.drafts.find(actor, id);
  }

  @Put(':id')
  @Can(mayOpenCase)
  @Versioned()
  @ApiOkResponse({ type: DraftMarkDto })
  @Problems('malformed', 'notFound', 'stale', 'invalid', 'versionMissing', 'keysAway')
  save(@CurrentActor() actor: Actor, @Id() id: string, @IfMatch() version: number, @Body() { words }: DraftBodyDto): Promise<DraftMarkView> {
    return this.drafts.save(actor, id, version, words);
  }

  @Delete(':id')
  @Can(mayOpenCase)
  @HttpCode(204)
  @ApiNoContentResponse()
  @Problems('notFound')
  discard(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    return this.drafts.discard(actor, id);
  }
}
