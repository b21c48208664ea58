import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { RightsSheetsView, RightsSheetView } from '@loive/contracts';
import { directionOf, outdatedTexts } from '@loive/domain';
import { RightsSheets, type SheetRow } from '@loive/persistence';
import { SignedIn } from '@loive/platform';
import { RightsSheetsDto } from './rights-sheets.dtos.js';

/** What people are told of their rights, in the languages that were loaded; nothing of a case. */
@ApiTags('law')
@Controller('law/rights-sheets')
export class RightsSheetsController {
  constructor(private readonly sheets: RightsSheets) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: RightsSheetsDto })
  async last(): Promise<RightsSheetsView> {
    return { items: (await this.sheets.last()).map(present) };
  }
}

function present(sheet: SheetRow): RightsSheetView {
  const { language, version, translator, checker, loadedAt } = sheet;
  const outdated = [...outdatedTexts(sheet)];
  return {
    language, direction: directionOf(language), version, translator, checker, loadedAt: loadedAt.toISOString(), stands: outdated.length === 0, outdated,
    texts: sheet.texts.map(({ id, text }) => ({ id, text })),
  };
}
