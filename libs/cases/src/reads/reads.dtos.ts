import { ApiProperty } from '@nestjs/swagger';
import type { ReadPageView, ReadPurpose, ReadView } from '@loive/contracts';
import { COMPARTMENTS, ROLES } from '@loive/domain';
import type { Compartment, Role } from '@loive/domain';
import { AgencyDto, AssigneeDto, pageAsked } from '@loive/platform';

/** Rows of a page when nothing else is asked. */
export const PAGE_ROWS = 50;

const READ_PURPOSES: readonly ReadPurpose[] = ['list', 'page', 'record', 'reveal', 'audit', 'referral', 'refer', 'breakGlass'];

/** Which page of looks. */
export class ReadsQueryDto extends pageAsked(PAGE_ROWS) {}

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
