import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { AgencyView, Page, SilentDutiesView } from '@loive/contracts';
import { FEWEST_SILENT, readsSilence, type Actor } from '@loive/domain';
import { readSilentDuties, type FewSilent, type SilentStep } from '@loive/persistence';
import { AgencyDto, AgencyNames, Can, CurrentActor, Problems, Settings } from '@loive/platform';
import { DataSource } from 'typeorm';

class SilentStepDto {
  @ApiProperty() step: string;
  @ApiProperty({ type: 'integer', minimum: FEWEST_SILENT }) count: number;
  @ApiProperty({ format: 'date', description: 'The day on which the oldest was told' }) since: string;
}

class OtherSilentDto {
  @ApiProperty({ type: 'integer', minimum: FEWEST_SILENT, nullable: true, description: 'Null: too few to be told' }) count: number | null;
}

class SilentDutiesDto implements SilentDutiesView {
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ type: OtherSilentDto, nullable: true, description: 'Duties of steps that have too few to be told one by one' }) others: OtherSilentDto | null;
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
    return { items: silent.map((id) => present(agencyOf(id), rows.filter(({ agencyId }) => agencyId === id))), next: null };
  }
}

function present(agency: AgencyView, rows: readonly (SilentStep | FewSilent)[]): SilentDutiesView {
  const few = rows.find(({ step }) => step === null);
  const steps = rows.flatMap((row) => (row.step === null ? [] : [{ step: row.step, count: row.count, since: row.since }]));
  return { agency, others: few === undefined ? null : { count: few.count }, steps };
}
