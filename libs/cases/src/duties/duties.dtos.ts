import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DutyBoardView, DutyLineView } from '@loive/contracts';
import { RUNGS, type Rung } from '@loive/domain';
import { DUTY_BOXES, type DutyBox } from '@loive/persistence';
import { AssigneeDto, DutyDto, MayBeLeftOut, pageAsked } from '@loive/platform';
import { IsIn, IsUUID } from 'class-validator';
import { PAGE_ROWS } from '../worklist.dtos.js';

const COUNT = { type: 'integer', minimum: 0, maximum: 100 } as const;

/** Which of the open duties; all of it stands in the address of the page. */
export class DutyBoardQueryDto extends pageAsked(PAGE_ROWS) {
  @ApiPropertyOptional({ enum: DUTY_BOXES, default: 'agency' }) @MayBeLeftOut() @IsIn(DUTY_BOXES) box?: DutyBox;

  @ApiPropertyOptional({ format: 'uuid', description: 'Only of cases for which this person of the agency is named' })
  @MayBeLeftOut()
  @IsUUID()
  person?: string;
}

/** How far the silence of a duty was told. */
export class ToldRungDto {
  @ApiProperty({ enum: RUNGS, enumName: 'Rung' }) rung: Rung;
  @ApiProperty({ format: 'date-time' }) at: string;
}

/** A line of the board. */
export class DutyLineDto extends DutyDto implements DutyLineView {
  @ApiProperty({ type: String, nullable: true }) code: string | null;
  @ApiProperty({ type: String, nullable: true }) alias: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of the referral that it came with, for its receiver' }) referralCode: string | null;
  @ApiProperty({ type: AssigneeDto, nullable: true }) assignee: AssigneeDto | null;
  @ApiProperty({ type: ToldRungDto, nullable: true, description: 'Who was told last that its limit has passed' }) told: ToldRungDto | null;
}

/** How many duties press; 100 stands for more than 99. */
export class DutyCountsDto {
  @ApiProperty(COUNT) overdue: number;
  @ApiProperty({ ...COUNT, description: 'Due before this day ends' }) today: number;
  @ApiProperty({ ...COUNT, description: 'Due in the three days after' }) threeDays: number;
}

/** A page of the board. */
export class DutyBoardDto implements DutyBoardView {
  @ApiProperty({ type: [DutyLineDto] }) items: DutyLineDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
  @ApiProperty({ type: DutyCountsDto }) counts: DutyCountsDto;
}
