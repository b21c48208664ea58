import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { AgencyView, ColleagueView, Page } from '@loive/contracts';
import { ROLES } from '@loive/domain';
import type { Role } from '@loive/domain';
import { AgencyDto, MayBeLeftOut } from '@loive/platform';

/** Which agencies are wanted; nothing given: all. */
export class FindAgenciesDto {
  @ApiPropertyOptional({ description: 'A code of the agency register, such as PROV_HEALTH' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(60)
  type?: string;

  @ApiPropertyOptional({ description: 'Id of a place' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(60)
  province?: string;
}

/** Agencies in the order of their Vietnamese names. */
export class AgencyPageDto implements Page<AgencyView> {
  @ApiProperty({ type: [AgencyDto] })
  items: AgencyDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

/** Somebody of the reader's own agency. */
export class ColleagueDto implements ColleagueView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;
}

/** Colleagues in the order of their names. */
export class ColleaguePageDto implements Page<ColleagueView> {
  @ApiProperty({ type: [ColleagueDto] })
  items: ColleagueDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
