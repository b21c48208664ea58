import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CompartmentEntryView, RevealView } from '@loive/contracts';
import { COMPARTMENTS, REVEAL_CODES } from '@loive/domain';
import type { Compartment } from '@loive/domain';
import { AgencyDto, MayBeLeftOut } from '@loive/platform';
import { IsIn, IsString, MaxLength } from 'class-validator';

/** Which compartment is to be opened, and why; `other` needs a text. */
export class LookDto {
  @ApiProperty({ enum: COMPARTMENTS }) @IsIn(COMPARTMENTS) compartment: Compartment;
  @ApiProperty({ enum: REVEAL_CODES }) @IsIn(REVEAL_CODES) reason: (typeof REVEAL_CODES)[number];
  @ApiPropertyOptional({ maxLength: 500 }) @MayBeLeftOut() @IsString() @MaxLength(500) text?: string;
}

/** Values that one event put into a compartment. */
export class CompartmentEntryDto implements CompartmentEntryView {
  @ApiProperty({ type: 'integer' }) seq: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ type: 'object', additionalProperties: true }) fields: Record<string, unknown>;
  @ApiProperty({ description: 'False: the values are not those that the chain vouches for' }) intact: boolean;
  @ApiPropertyOptional({ description: 'They could not be read; fields is empty' }) unreadable?: boolean;
}

/** How a person can be reached safely. */
export class SafeContactDto {
  @ApiProperty({ type: String, nullable: true }) safeContact: string | null;
  @ApiProperty({ type: String, nullable: true }) safeTimes: string | null;
}

/** A masked compartment, opened for a minute. */
export class RevealDto implements RevealView {
  @ApiProperty({ enum: COMPARTMENTS }) compartment: Compartment;
  @ApiProperty({ type: SafeContactDto, nullable: true, description: 'With contact: to be read before any number' }) first: SafeContactDto | null;
  @ApiProperty({ type: [CompartmentEntryDto] }) entries: CompartmentEntryDto[];
  @ApiProperty({ format: 'date-time' }) until: string;
  @ApiProperty({ type: 'integer' }) version: number;
}
