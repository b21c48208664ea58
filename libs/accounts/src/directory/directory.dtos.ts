import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { AgencyView, Page } from '@loive/contracts';
import { AgencyDto } from '@loive/platform';

/** Which agencies are wanted; nothing given: all. */
export class FindAgenciesDto {
  @ApiPropertyOptional({ description: 'A code of the agency register, such as PROV_HEALTH' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  type?: string;

  @ApiPropertyOptional({ description: 'Id of a place' })
  @IsOptional()
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
