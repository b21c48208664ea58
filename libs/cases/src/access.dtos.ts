import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AccessRule, AccessSourceView, AccessView, CompartmentAccessView, ScopeView, SourceKind } from '@loive/contracts';
import { BASES, COMPARTMENTS, ROLES } from '@loive/domain';
import type { Basis, Compartment, Role } from '@loive/domain';
import { AgencyDto, AssigneeDto } from '@loive/platform';
import { IsOptional, IsUUID, Matches } from 'class-validator';

const INSTANT = { type: String, format: 'date-time' } as const;
const INSTANT_OR_NULL = { ...INSTANT, nullable: true } as const;

/** Ways by which a person of an agency that takes part reaches a case. */
export const SCOPE_VIEWS: readonly ScopeView[] = ['assignment', 'pool', 'supervision', 'oversight'];

const SOURCE_KINDS: readonly SourceKind[] = [...BASES, 'assignment', 'breakGlass', 'courtOrder', 'supervision'];

const RULES: readonly AccessRule[] = [
  'assignment',
  'pool',
  'supervision',
  'breakGlass',
  'courtOrder',
  'oversight',
  'noTie',
  'ended',
  'notNamed',
  'notOfRole',
  'childNeedsName',
  'sealed',
  'erased',
];

/** About whom and for which day; left out: oneself, now. */
export class AccessQueryDto {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() person?: string;

  @ApiPropertyOptional({ format: 'date', description: 'A past day: what held at its end' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  on?: string;
}

/** What a right rests on. */
export class AccessSourceDto implements AccessSourceView {
  @ApiProperty({ enum: SOURCE_KINDS }) kind: SourceKind;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Place of the event that brought it' }) seq: number | null;
  @ApiProperty(INSTANT) since: string;
  @ApiProperty(INSTANT_OR_NULL) until: string | null;
}

class CompartmentAccessDto implements CompartmentAccessView {
  @ApiProperty({ enum: COMPARTMENTS }) name: Compartment;
  @ApiProperty() readable: boolean;
  @ApiProperty({ enum: RULES }) rule: AccessRule;
  @ApiProperty({ type: AccessSourceDto, nullable: true }) source: AccessSourceDto | null;
}

/** Why somebody may see a case, and what of it. */
export class AccessDto implements AccessView {
  @ApiProperty({ type: AssigneeDto }) person: AssigneeDto;
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ enum: ROLES, enumName: 'Role' }) role: Role;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null: now' }) on: string | null;
  @ApiProperty({ type: String, enum: BASES, nullable: true }) basis: Basis | null;
  @ApiProperty({ type: String, enum: SCOPE_VIEWS, nullable: true }) scope: ScopeView | null;
  @ApiProperty(INSTANT_OR_NULL) since: string | null;
  @ApiProperty(INSTANT_OR_NULL) until: string | null;
  @ApiProperty() page: boolean;
  @ApiProperty() timeline: boolean;
  @ApiProperty() alias: boolean;
  @ApiProperty({ type: [CompartmentAccessDto] }) compartments: CompartmentAccessDto[];
}
