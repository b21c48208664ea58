import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BREAK_GLASS_REASONS } from '@loive/contracts';
import type { BreakGlassBox, BreakGlassFinding, BreakGlassPageView, BreakGlassTextView, BreakGlassReason, BreakGlassRequest, BreakGlassView } from '@loive/contracts';
import { COMPARTMENTS } from '@loive/domain';
import type { Compartment } from '@loive/domain';
import { AgencyDto, AssigneeDto, MayBeLeftOut, NextStepDto, pageAsked } from '@loive/platform';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsString, Matches, MaxLength, MinLength } from 'class-validator';

const INSTANT = { type: String, format: 'date-time' } as const;
const INSTANT_OR_NULL = { ...INSTANT, nullable: true } as const;

/** Rows of a page when nothing else is asked. */
export const PAGE_ROWS = 25;

/** Least length of what is said for a break-glass or its review, in characters. */
const LEAST_TEXT = 20;

const BOXES: readonly BreakGlassBox[] = ['mine', 'toConfirm', 'toReview'];
const FINDINGS: readonly BreakGlassFinding[] = ['justified', 'unjustified'];
const STEPS = ['confirm', 'refuse', 'review'] as const;

/** Asks for single compartments of one case, for an hour. */
export class BreakGlassRequestDto implements BreakGlassRequest {
  @ApiProperty({ example: 'LV-2026-48213', pattern: '^LV-[0-9]{4}-[0-9]{5,9}$' }) @IsString() @Matches(/^LV-\d{4}-\d{5,9}$/) case: string;

  @ApiProperty({ enum: COMPARTMENTS, isArray: true, minItems: 1, maxItems: COMPARTMENTS.length, uniqueItems: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(COMPARTMENTS.length)
  @ArrayUnique()
  @IsIn(COMPARTMENTS, { each: true })
  compartments: Compartment[];

  @ApiProperty({ enum: BREAK_GLASS_REASONS }) @IsIn(BREAK_GLASS_REASONS) reason: BreakGlassReason;

  @ApiProperty({ minLength: LEAST_TEXT, maxLength: 500 }) @IsString() @MinLength(LEAST_TEXT) @MaxLength(500) text: string;
}

/** What a second person or a reviewer says of it. */
export class BreakGlassEventDto {
  @ApiProperty({ enum: STEPS }) @IsIn(STEPS) type: (typeof STEPS)[number];
  @ApiPropertyOptional({ enum: FINDINGS, description: 'Of a review' }) @MayBeLeftOut() @IsIn(FINDINGS) finding?: BreakGlassFinding;
  @ApiPropertyOptional({ maxLength: 500, description: 'Needed for a review' }) @MayBeLeftOut() @IsString() @MaxLength(500) text?: string;
}

/** Which of the broken glasses. */
export class BreakGlassQueryDto extends pageAsked(PAGE_ROWS) {
  @ApiPropertyOptional({ enum: BOXES, default: 'mine' }) @MayBeLeftOut() @IsIn(BOXES) box?: BreakGlassBox;
}

/** One broken glass: one case, chosen compartments, one person, an hour. */
export class BreakGlassDto implements BreakGlassView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'LV-2026-48213' }) code: string;
  @ApiProperty({ enum: ['waiting', 'live', 'over', 'refused'] }) state: BreakGlassView['state'];
  @ApiProperty({ type: AssigneeDto, nullable: true }) person: AssigneeDto | null;
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ enum: COMPARTMENTS, isArray: true }) compartments: Compartment[];
  @ApiProperty({ enum: BREAK_GLASS_REASONS }) reason: BreakGlassReason;
  @ApiProperty(INSTANT) askedAt: string;
  @ApiProperty({ ...INSTANT_OR_NULL, description: 'Null while it waits for a second person' }) since: string | null;
  @ApiProperty(INSTANT_OR_NULL) until: string | null;
  @ApiProperty({ description: 'Somebody else has to open it, or has' }) twoPeople: boolean;
  @ApiProperty({ ...INSTANT_OR_NULL, description: 'After it the account of whoever broke the glass pauses' }) reviewBy: string | null;
  @ApiProperty({ type: String, enum: FINDINGS, nullable: true }) finding: BreakGlassFinding | null;
  @ApiProperty({ type: [NextStepDto] }) nextSteps: NextStepDto[];
}

/** The words beside a broken glass. */
export class BreakGlassTextDto implements BreakGlassTextView {
  @ApiProperty({ type: String, nullable: true, description: 'Null: it does not open any more' }) text: string | null;
}

/** A page of broken glasses, newest first. */
export class BreakGlassPageDto implements BreakGlassPageView {
  @ApiProperty({ type: [BreakGlassDto] }) items: BreakGlassDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'How often this person may still do it in 30 days' }) left: number;
}
