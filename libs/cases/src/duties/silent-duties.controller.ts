import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Page, SilentDutiesView } from '@loive/contracts';
import { readsSilence, type Actor } from '@loive/domain';
import { readSilentDuties } from '@loive/persistence';
import { AgencyDto, AgencyNames, Can, CurrentActor, Problems, Settings } from '@loive/platform';
import { DataSource } from 'typeorm';

class SilentStepDto {
  @ApiProperty() step: string;
  @ApiProperty({ type: 'integer', minimum: 1 }) count: number;
  @ApiProperty({ format: 'date', description: 'The day on which the oldest was told' }) since: string;
}

class SilentDutiesDto implements SilentDutiesView {
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ type: [SilentStepDto] }) steps: SilentStepDto[];
}

/** Which agencies are silent past their head. */
class SilentDutiesPageDto implements Page<SilentDutiesView> {
  @ApiProperty({ type: [SilentDutiesDto] }) items: SilentDutiesDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

/** The top of the ladder: counts and names of duties for the steering body of a province, and no case. */
@ApiTags('duties')
@Controller('duties/silent')
@Can(readsSilence)
export class SilentDutiesController {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
    private readonly agencies: AgencyNames,
  ) {}

  @Get()
  @ApiOkResponse({ type: SilentDutiesPageDto })
  @Problems('notYours')
  async list(@CurrentActor() actor: Actor): Promise<Page<SilentDutiesView>> {
    const agencyOf = await this.agencies.lookUp();
    const rows = await readSilentDuties(this.db, this.settings.keys.ticket, actor);
    const silent = [...new Set(rows.map(({ agencyId }) => agencyId))];
    const stepsOf = (id: string) => rows.flatMap(({ agencyId, ...step }) => (agencyId === id ? [step] : []));
    return { items: silent.map((id) => ({ agency: agencyOf(id), steps: stepsOf(id) })), next: null };
  }
}
