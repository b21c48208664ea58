import { ApiProperty } from '@nestjs/swagger';
import { BUDGET_REASONS } from '@loive/contracts';
import type { BudgetReason, HandoverBody, HandoverPreviewView, HandoverSkipView, HandoverView, ReadBudgetBody, ReadBudgetView } from '@loive/contracts';
import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { NamedPersonDto } from './people.dtos.js';

/** Who takes the cases. */
export class HandoverDto implements HandoverBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() to: string;
}

/** What a handover would move. */
export class HandoverPreviewDto implements HandoverPreviewView {
  @ApiProperty({ type: 'integer', description: 'Cases that the person is named for now and the supervisor sees' }) cases: number;
}

class HandoverSkipDto implements HandoverSkipView {
  @ApiProperty({ description: 'Code of the case' }) code: string;
  @ApiProperty({ description: 'Code of a problem, a blocker or a fault' }) why: string;
}

/** What a handover has done. */
export class HandoverAnswerDto implements HandoverView {
  @ApiProperty({ type: 'integer', description: 'By this request, repeats counted once' }) moved: number;
  @ApiProperty({ type: [HandoverSkipDto] }) skipped: HandoverSkipDto[];
}

/** Further cases that somebody may look at today, and why. */
export class ReadBudgetDto implements ReadBudgetBody {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 40 }) @IsInt() @Min(1) @Max(40) extra: number;
  @ApiProperty({ enum: BUDGET_REASONS, enumName: 'BudgetReason' }) @IsIn(BUDGET_REASONS) reason: BudgetReason;
}

/** What the supervisor has added today. */
export class ReadBudgetAnswerDto implements ReadBudgetView {
  @ApiProperty({ type: NamedPersonDto }) person: NamedPersonDto;
  @ApiProperty({ format: 'date', description: 'The law’s day' }) day: string;
  @ApiProperty({ type: 'integer' }) extra: number;
}
