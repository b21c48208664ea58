import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Page, ProviderView } from '@loive/contracts';
import { SERVICE_CODES } from '@loive/domain';
import type { Service } from '@loive/domain';
import { MayBeLeftOut } from '@loive/platform';
import { IsBoolean, IsIn, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

const CAPACITIES = ['open', 'waitlist', 'full'] as const;

/** Who could give a service, for whom and on which day. */
export class ProvidersAskedDto {
  @ApiPropertyOptional({ enum: SERVICE_CODES, enumName: 'Service' }) @MayBeLeftOut() @IsIn(SERVICE_CODES) need?: Service;

  @ApiPropertyOptional({ description: 'Id of a place; left out: where the case or the reader is' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(80)
  place?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Left out: today' })
  @MayBeLeftOut()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  on?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'A case, for its place' }) @MayBeLeftOut() @IsUUID() case?: string;
}

/** A possible receiver; those that can take it come first. */
export class ProviderDto implements ProviderView {
  @ApiProperty({ format: 'uuid' }) agencyId: string;
  @ApiProperty() name: string;
  @ApiProperty() nameEn: string;
  @ApiProperty() type: string;
  @ApiProperty({ enum: SERVICE_CODES, enumName: 'Service', isArray: true }) services: string[];
  @ApiProperty({ type: String, enum: CAPACITIES, nullable: true }) capacity: ProviderView['capacity'];
  @ApiProperty({ type: [String], description: 'Why it cannot take the need now; empty: it can' }) reasons: string[];
}

/** Possible receivers. */
export class ProviderPageDto implements Page<ProviderView> {
  @ApiProperty({ type: [ProviderDto] }) items: ProviderDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

/** What an agency says of itself. */
export class OwnProviderDto {
  @ApiProperty({ description: 'Takes new referrals' }) @IsBoolean() accepting: boolean;
  @ApiProperty({ enum: CAPACITIES }) @IsIn(CAPACITIES) capacity: (typeof CAPACITIES)[number];
}
