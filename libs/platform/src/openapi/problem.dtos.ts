import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PROBLEM_CODES } from '@loive/contracts';
import type { AgencyView, BlockerView, FieldProblem, Problem, ProblemCode } from '@loive/contracts';
import { ROLES } from '@loive/domain';
import type { Role } from '@loive/domain';

/** An agency as others see it. */
export class AgencyDto implements AgencyView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'A code of the agency register, such as PROV_HEALTH' })
  type: string;

  @ApiProperty()
  nameVi: string;

  @ApiProperty()
  nameEn: string;
}

class WhoDto {
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;

  @ApiProperty({ type: [String] })
  agencyTypes: string[];
}

/** What must be cleared before a step, and by whom. */
export class BlockerDto implements BlockerView {
  @ApiProperty()
  code: string;

  @ApiProperty({ type: [WhoDto] })
  who: WhoDto[];
}

class FieldProblemDto implements FieldProblem {
  @ApiProperty({ description: 'Names joined by dots, such as age.estimate' })
  path: string;

  @ApiProperty()
  code: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Last moment that would be taken' })
  latest?: string;
}

class SinceDto {
  @ApiProperty()
  type: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: AgencyDto })
  agency: AgencyDto;
}

/** `application/problem+json` after RFC 9457. */
export class ProblemDto implements Problem {
  @ApiProperty()
  type: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  status: number;

  @ApiProperty({ enum: Object.keys(PROBLEM_CODES), enumName: 'ProblemCode' })
  code: ProblemCode;

  @ApiProperty({ description: 'Id of this request' })
  instance: string;

  @ApiPropertyOptional({ type: [BlockerDto] })
  blockers?: BlockerDto[];

  @ApiPropertyOptional({ type: [FieldProblemDto] })
  fields?: FieldProblemDto[];

  @ApiPropertyOptional({ description: 'With 412: the present version' })
  version?: number;

  @ApiPropertyOptional({ type: [SinceDto] })
  since?: SinceDto[];
}
