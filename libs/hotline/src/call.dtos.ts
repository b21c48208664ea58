import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CallRowView, CallStepView, CallView, HandOnView, Page, ToldView } from '@loive/contracts';
import {
  CALL_BACK_RULES,
  CALL_EVENT_FIELDS,
  CALL_EVENT_TYPES,
  CALL_FIELDS,
  CALL_KINDS,
  CALL_STATES,
  CALLER_KINDS,
  HAND_ON_MEANS,
  NUMBER_REASONS,
  type CallBackRule,
  type CallEventType,
  type CallKind,
  type CallState,
  type CallerKind,
  type HandOnMeans,
  type NumberReason,
} from '@loive/domain';
import { AgencyDto, AssigneeDto, MayBeLeftOut, pageAsked, payloadSchema, type SchemaObject } from '@loive/platform';
import { IsIn, IsUUID, Matches } from 'class-validator';

/** Rows of a page when nothing else is asked. */
export const PAGE_ROWS = 25;

/** OpenAPI form of a call as it is written down. */
export const CALL_SCHEMA: SchemaObject = payloadSchema(CALL_FIELDS);

/** OpenAPI form of what may be recorded of one: a closed object for each `type`. */
export const CALL_EVENT_SCHEMA: SchemaObject = {
  oneOf: Object.entries(CALL_EVENT_FIELDS).map(([type, fields]) => payloadSchema(fields, { type: { type: 'string', enum: [type] } }, ['type'])),
};

/** Which page of a list. */
export class ToldQueryDto extends pageAsked(PAGE_ROWS) {}

/** Which calls. */
export class CallsQueryDto extends ToldQueryDto {
  @ApiPropertyOptional({ format: 'date', description: 'Calls of one day in Vietnam' })
  @MayBeLeftOut()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  on?: string;

  @ApiPropertyOptional({ enum: ['true'], description: 'Only calls that must still be passed on' }) @MayBeLeftOut() @IsIn(['true']) waiting?: 'true';
}

/** To whom a call was passed on. */
export class HandOnDto implements HandOnView {
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ enum: HAND_ON_MEANS, enumName: 'HandOnMeans' }) means: HandOnMeans;
}

/** A call in the log; for oversight everything but kind, times and receivers is null. */
export class CallRowDto implements CallRowView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ enum: CALL_KINDS, enumName: 'CallKind' }) kind: CallKind;
  @ApiProperty({ enum: CALL_STATES, enumName: 'CallState' }) state: CallState;
  @ApiProperty({ type: String, enum: CALLER_KINDS, nullable: true }) caller: CallerKind | null;
  @ApiProperty({ type: String, nullable: true }) language: string | null;
  @ApiProperty({ type: String, nullable: true }) placeId: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Calls of the same number in the thirty days before' }) repeats: number | null;
  @ApiProperty({ type: [HandOnDto] }) handedOn: HandOnDto[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId: string | null;
}

/** A page of the log. */
export class CallPageDto implements Page<CallRowView> {
  @ApiProperty({ type: [CallRowDto] }) items: CallRowDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

/** A step taken with a call. */
export class CallStepDto implements CallStepView {
  @ApiProperty({ type: 'integer' }) seq: number;
  @ApiProperty({ enum: CALL_EVENT_TYPES, enumName: 'CallEventType' }) type: CallEventType;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: AssigneeDto }) person: AssigneeDto;
  @ApiProperty({ type: String, enum: CALL_KINDS, nullable: true }) kind: CallKind | null;
  @ApiProperty({ type: AgencyDto, nullable: true }) agency: AgencyDto | null;
  @ApiProperty({ type: String, enum: NUMBER_REASONS, nullable: true }) reason: NumberReason | null;
}

/** A call with what was told. */
export class CallDto extends CallRowDto implements CallView {
  @ApiProperty({ enum: CALL_BACK_RULES, enumName: 'CallBackRule' }) callBack: CallBackRule;
  @ApiProperty() hasNumber: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the recording' }) recording: string | null;
  @ApiProperty({ type: String, nullable: true }) told: string | null;
  @ApiProperty({ description: 'What was told, if anything was, went with the case' }) erased: boolean;
  @ApiProperty({ type: String, nullable: true }) safeContact: string | null;
  @ApiProperty({ type: [CallStepDto] }) steps: CallStepDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Only in the answer to the step that shows it' }) number: string | null;
}

/** What the hotline told the reader's agency. */
export class ToldDto implements ToldView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: AgencyDto }) from: AgencyDto;
  @ApiProperty({ enum: CALL_KINDS, enumName: 'CallKind' }) kind: CallKind;
  @ApiProperty({ type: String, nullable: true }) placeId: string | null;
  @ApiProperty({ enum: HAND_ON_MEANS, enumName: 'HandOnMeans' }) means: HandOnMeans;
  @ApiProperty({ type: String, nullable: true, description: 'Null in lists' }) told: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The case that was opened from it, for whoever reads that too' }) caseId: string | null;
}

/** The case that was opened from what was told. */
export class TieDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() caseId: string;
}

/** A page of them. */
export class ToldPageDto implements Page<ToldView> {
  @ApiProperty({ type: [ToldDto] }) items: ToldDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
