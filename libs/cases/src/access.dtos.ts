import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AccessRule, AccessSourceView, AccessView, CompartmentAccessView, ScopeView, SourceKind } from '@loive/contracts';
import { BASES, COMPARTMENTS, GRANT_KINDS, ROLES, SCOPES, WHY_RULES } from '@loive/domain';
import type { Basis, Compartment, Role } from '@loive/domain';
import { AgencyDto, AssigneeDto, MayBeLeftOut } from '@loive/platform';
import { IsUUID, Matches } from 'class-validator';

const INSTANT = { type: String, format: 'date-time' } as const;
const INSTANT_OR_NULL = { ...INSTANT, nullable: true } as const;

/** About whom and for which day; left out: oneself, now. */
export class AccessQueryDto {
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeLeftOut() @IsUUID() person?: string;

  @ApiPropertyOptional({ format: 'date', description: 'A past day: what held at its end. Whether the person of the case counts as a child, and whether the file was erased, is taken as it stands now' })
  @MayBeLeftOut()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  on?: string;
}

/** What a right rests on. */
export class AccessSourceDto implements AccessSourceView {
  @ApiProperty({ enum: GRANT_KINDS }) kind: SourceKind;
  @ApiProperty({ type: 'integer', description: 'Place of the event that brought it' }) seq: number;
  @ApiProperty(INSTANT) since: string;
  @ApiProperty(INSTANT_OR_NULL) until: string | null;
}

class CompartmentAccessDto implements CompartmentAccessView {
  @ApiProperty({ enum: COMPARTMENTS }) name: Compartment;
  @ApiProperty() readable: boolean;
  @ApiProperty({ enum: WHY_RULES }) rule: AccessRule;
  @ApiProperty({ type: AccessSourceDto, nullable: true }) source: AccessSourceDto | null;
}

/** Why somebody may see a case, and what of it. Of a past day: by the role, the ties and the table of rights of its end. */
export class AccessDto implements AccessView {
  @ApiProperty({ type: AssigneeDto, nullable: true, description: 'Null for oversight, which asks by id and reads no names' }) person: AssigneeDto | null;
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ type: String, enum: ROLES, nullable: true, description: 'Null: none, on that day' }) role: Role | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null: now' }) on: string | null;
  @ApiProperty({ type: String, enum: BASES, nullable: true }) basis: Basis | null;
  @ApiProperty({ type: String, enum: SCOPES, nullable: true }) scope: ScopeView | null;
  @ApiProperty(INSTANT_OR_NULL) since: string | null;
  @ApiProperty(INSTANT_OR_NULL) until: string | null;
  @ApiProperty() page: boolean;
  @ApiProperty() timeline: boolean;
  @ApiProperty() alias: boolean;
  @ApiProperty({ type: [CompartmentAccessDto] }) compartments: CompartmentAccessDto[];
}
