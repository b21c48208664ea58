import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { PeriodView, PlaceCountsView, PlaceStatisticsView, ToldCountsView } from '@loive/contracts';
import { REPORT_PERIODS, type Geography, type ReportPeriod } from '@loive/domain';
import { LawTextDto, MayBeLeftOut } from '@loive/platform';
import { IsIn, IsString, MaxLength } from 'class-validator';

const GEOGRAPHIES = ['old', 'new'] as const satisfies readonly Geography[];
const COUNT = { type: 'integer', minimum: 0, nullable: true, description: 'Rounded; null: kept back' } as const;

/** Which table: a geography, and the days of a period that is over. */
export class PlaceTableDto {
  @ApiPropertyOptional({ enum: GEOGRAPHIES, description: 'The 63 provinces of before 01/07/2025, or the 34 since; left out: new' })
  @MayBeLeftOut()
  @IsIn(GEOGRAPHIES)
  geography?: Geography;

  @ApiPropertyOptional({ format: 'date', description: 'First day of a reporting period; left out with `to`: the last one that is over' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(40)
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last day of the same period' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(40)
  to?: string;
}

/** A period that can be asked for. */
export class PeriodDto implements PeriodView {
  @ApiProperty({ example: '2026-Q3' }) id: string;
  @ApiProperty() year: number;
  @ApiProperty({ enum: REPORT_PERIODS }) period: ReportPeriod;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ format: 'date' }) to: string;
}

/** Two numbers as they are told. */
export class ToldCountsDto implements ToldCountsView {
  @ApiProperty(COUNT) opened: number | null;
  @ApiProperty(COUNT) identified: number | null;
}

/** A province and its numbers. */
export class PlaceCountsDto extends ToldCountsDto implements PlaceCountsView {
  @ApiProperty({ example: 'vn-lang-son' }) province: string;
  @ApiProperty({ type: LawTextDto }) name: LawTextDto;
}

/** A table that gives no small group away. */
export class PlaceStatisticsDto implements PlaceStatisticsView {
  @ApiProperty({ enum: GEOGRAPHIES }) geography: Geography;
  @ApiProperty({ type: PeriodDto }) period: PeriodDto;
  @ApiProperty({ type: [PeriodDto] }) periods: PeriodDto[];
  @ApiProperty({ type: [PlaceCountsDto] }) items: PlaceCountsDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
  @ApiProperty({ type: ToldCountsDto, description: 'Cases whose province in this geography no text tells' }) unresolved: ToldCountsDto;
  @ApiProperty({ type: ToldCountsDto }) total: ToldCountsDto;
  @ApiProperty({ type: 'integer' }) smallestGroup: number;
  @ApiProperty({ type: 'integer' }) roundedTo: number;
}
