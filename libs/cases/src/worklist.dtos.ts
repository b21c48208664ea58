import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CaseRowView, Page } from '@loive/contracts';
import { PHASES } from '@loive/domain';
import type { Phase } from '@loive/domain';
import { AgencyDto, AssigneeDto, MayBeLeftOut, pageAsked } from '@loive/platform';
import { IsIn, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { StageDto } from './case.dtos.js';

/** Rows of a page when nothing else is asked. */
export const PAGE_ROWS = 25;

/** How a list of cases may be narrowed; all of it stands in the address of the page. */
export class WorklistDto extends pageAsked(PAGE_ROWS) {
  @ApiPropertyOptional({ enum: PHASES }) @MayBeLeftOut() @IsIn(PHASES) phase?: Phase;

  @ApiPropertyOptional({ description: 'region.state, such as protection.inForce' })
  @MayBeLeftOut()
  @Matches(/^[a-z]+\.[A-Za-z]+$/)
  stage?: string;

  @ApiPropertyOptional({ enum: ['open', 'closed'] }) @MayBeLeftOut() @IsIn(['open', 'closed']) status?: 'open' | 'closed';

  @ApiPropertyOptional({ format: 'uuid', description: 'Agency that owns the case' }) @MayBeLeftOut() @IsUUID() agency?: string;

  @ApiPropertyOptional({ enum: ['overdue', 'today', 'threeDays'] })
  @MayBeLeftOut()
  @IsIn(['overdue', 'today', 'threeDays'])
  due?: 'overdue' | 'today' | 'threeDays';

  @ApiPropertyOptional({ description: 'Code or alias, with or without marks' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(60)
  q?: string;

  @ApiPropertyOptional({ enum: ['due', 'changed'], default: 'due' }) @MayBeLeftOut() @IsIn(['due', 'changed']) sort?: 'due' | 'changed';
}

/** The next duty of a case, for lists. */
export class NextDutyDto {
  @ApiProperty() step: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt: string | null;
  @ApiProperty({ type: AgencyDto, nullable: true }) owner: AgencyDto | null;
}

/** A row of the worklist. */
export class CaseRowDto implements CaseRowView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() code: string;
  @ApiProperty({ type: String, nullable: true }) alias: string | null;
  @ApiProperty({ enum: PHASES }) phase: Phase;
  @ApiProperty({ type: StageDto }) stage: StageDto;
  @ApiProperty({ enum: ['open', 'closed'] }) status: 'open' | 'closed';
  @ApiProperty() presumedChild: boolean;
  @ApiProperty({ type: AgencyDto }) owner: AgencyDto;
  @ApiProperty({ type: AssigneeDto, nullable: true }) assignee: AssigneeDto | null;
  @ApiProperty({ type: NextDutyDto, nullable: true }) nextDuty: NextDutyDto | null;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
}

/** A page of the worklist. */
export class CasePageDto implements Page<CaseRowView> {
  @ApiProperty({ type: [CaseRowDto] }) items: CaseRowDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
