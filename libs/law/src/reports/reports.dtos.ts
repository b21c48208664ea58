import { ApiProperty } from '@nestjs/swagger';
import type { LawText, ReportView } from '@loive/contracts';
import { REPORT_PERIODS, type ReportPeriod } from '@loive/domain';
import { LawTextDto } from '@loive/platform';

const DAY_OR_NULL = { type: String, format: 'date', nullable: true } as const;

/** What a report covers and when it is due. */
export class ReportDto implements ReportView {
  @ApiProperty({ example: 'KH-2025' }) calendar: string;
  @ApiProperty({ enum: REPORT_PERIODS }) period: ReportPeriod;
  @ApiProperty() year: number;
  @ApiProperty({ ...DAY_OR_NULL, description: 'Null: the calendar does not say what the report covers' }) from: string | null;
  @ApiProperty(DAY_OR_NULL) to: string | null;
  @ApiProperty({ format: 'date', description: 'The last day on which it is in time' }) lastDay: string;
  @ApiProperty({ type: LawTextDto }) name: LawText;
  @ApiProperty({ type: LawTextDto }) recipient: LawText;
  @ApiProperty() citation: string;
  @ApiProperty({ description: 'False: read in no text for that year' }) verified: boolean;
}
