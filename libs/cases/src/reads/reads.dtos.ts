import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ReadPageView, ReadPurpose, ReadView } from '@loive/contracts';
import { COMPARTMENTS, ROLES } from '@loive/domain';
import type { Compartment, Role } from '@loive/domain';
import { AgencyDto, AssigneeDto } from '@loive/platform';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Rows of a page when nothing else is asked. */
export const PAGE_ROWS = 50;

const READ_PURPOSES: readonly ReadPurpose[] = ['list', 'page', 'record', 'reveal', 'audit', 'referral', 'refer', 'breakGlass'];

/** Which page of looks. */
export class ReadsQueryDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: PAGE_ROWS })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

/** One look into a case. */
export class ReadDto implements ReadView {
  @ApiProperty({ type: String, format: 'date-time' }) at: string;
  @ApiProperty({ type: AssigneeDto, nullable: true }) person: AssigneeDto | null;
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role: Role;
  @ApiProperty({ enum: READ_PURPOSES }) purpose: ReadPurpose;
  @ApiProperty({ enum: COMPARTMENTS, isArray: true }) compartments: Compartment[];
}

/** A page of looks, newest first. */
export class ReadPageDto implements ReadPageView {
  @ApiProperty({ type: [ReadDto] }) items: ReadDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
