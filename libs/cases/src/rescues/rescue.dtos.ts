import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Page, RescueCasesView, RescueRowView, RescueView } from '@loive/contracts';
import { OPENING_FIELDS, RESCUED_PEOPLE, RESCUE_ROWS, type Fields } from '@loive/domain';
import { AgencyDto, MayBeLeftOut, pageAsked, payloadSchema, type SchemaObject } from '@loive/platform';
import { IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { CaseRowDto, PAGE_ROWS } from '../worklist.dtos.js';

const { alias, age, wishes, channel: _channel, rescueId: _rescue, ...common } = OPENING_FIELDS;
const optional = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, required: false }]));

const KEY: SchemaObject = { type: 'string', format: 'uuid', description: 'Tells the row apart: with it the row opens one case, whatever is changed before it is sent again' };

/** OpenAPI form of the rows: what all share, and for each what is theirs, which may differ from what is shared. */
export const RESCUE_CASES_SCHEMA: SchemaObject = {
  type: 'object',
  additionalProperties: false,
  required: ['shared', 'rows'],
  properties: {
    shared: payloadSchema(optional(common)),
    rows: { type: 'array', minItems: 1, maxItems: RESCUE_ROWS, items: payloadSchema({ alias, age, wishes, ...optional(common) }, { key: KEY }) },
  },
};

/** A rescue as it is written down. */
export class NewRescueDto {
  @ApiProperty({ format: 'date-time', description: 'When they were freed' }) @IsString() @MaxLength(40) at: string;
  @ApiPropertyOptional({ description: 'Id of a place of that day' }) @MayBeLeftOut() @IsString() @MaxLength(80) placeId?: string;
  @ApiProperty({ format: 'uuid', description: 'Agency that freed them' }) @IsUUID() agencyId: string;
  @ApiProperty({ type: 'integer', minimum: RESCUED_PEOPLE.min, maximum: RESCUED_PEOPLE.max }) @IsInt() @Min(RESCUED_PEOPLE.min) @Max(RESCUED_PEOPLE.max) people: number;
}

/** Where in the list of rescues to go on. */
export class RescuesAskedDto extends pageAsked(PAGE_ROWS) {}

/** A rescue in a list. */
export class RescueRowDto implements RescueRowView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: String, nullable: true }) placeId: string | null;
  @ApiProperty({ type: AgencyDto }) rescuer: AgencyDto;
  @ApiProperty({ type: 'integer' }) people: number;
  @ApiProperty({ type: 'integer', description: 'How many have a case that this reader may list' }) opened: number;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

/** One case of a rescue. */
export class RescueCaseDto {
  @ApiProperty({ type: 'integer', description: 'In the order in which they were opened, from 1, among those that this reader may list' }) number: number;
  @ApiProperty({ type: CaseRowDto }) case: CaseRowDto;
}

/** A rescue with the cases that this reader may list. */
export class RescueDto extends RescueRowDto implements RescueView {
  @ApiProperty({ type: [RescueCaseDto] }) cases: RescueCaseDto[];
}

/** A page of rescues. */
export class RescuePageDto implements Page<RescueRowView> {
  @ApiProperty({ type: [RescueRowDto] }) items: RescueRowDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

/** The case of one row. */
export class OpenedRowDto {
  @ApiProperty({ type: 'integer', description: 'Place of the row in the request, from 0' }) row: number;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'LV-2026-48213' }) code: string;
  @ApiProperty({ description: 'It had this case from a request before; what the row says now is not in it' }) again: boolean;
}

/** The cases of all rows. */
export class RescueCasesDto implements RescueCasesView {
  @ApiProperty({ type: [OpenedRowDto] }) rows: OpenedRowDto[];
}
