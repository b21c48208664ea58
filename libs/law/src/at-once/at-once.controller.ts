import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { AtOnceView } from '@loive/contracts';
import { LawSettingsReader } from '@loive/persistence';
import { SignedIn } from '@loive/platform';
import { AtOnceDto } from './at-once.dtos.js';

/** What the house set for duties that are due at once: an operational target, no law. */
@ApiTags('law')
@Controller('law/at-once')
export class AtOnceController {
  constructor(private readonly settings: LawSettingsReader) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: AtOnceDto })
  async list(): Promise<AtOnceView> {
    const { atOnce } = await this.settings.read();
    return { items: [...atOnce], next: null };
  }
}
