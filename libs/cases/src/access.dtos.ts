import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AccessView } from '@loive/contracts';
import { BASES, COMPARTMENTS, ROLES } from '@loive/domain';
import type { Basis, Compartment, Role } from '@loive/domain';
import { AgencyDto, AssigneeDto } from '@loive/platform';
import { IsOptional, IsUUID } from 'class-validator';

/** About whom; left out: oneself. */
export class AccessQueryDto {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() person?: string;
}

class CompartmentAccessDto {
  @ApiProperty({ enum: COMPARTMENTS }) name: Compartment;
  @ApiProperty() readable: boolean;
}

/** Why somebody may see a case, and what of it. */
export class AccessDto implements AccessView {
  @ApiProperty({ type: AssigneeDto }) person: AssigneeDto;
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role: Role;
  @ApiProperty({ type: String, enum: BASES, nullable: true }) basis: Basis | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) since: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) until: string | null;
  @ApiProperty() page: boolean;
  @ApiProperty() timeline: boolean;
  @ApiProperty() alias: boolean;
  @ApiProperty({ type: [CompartmentAccessDto] }) compartments: CompartmentAccessDto[];
}
