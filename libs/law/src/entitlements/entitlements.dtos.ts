import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SUPPORT_CATEGORY_CODES } from '@loive/domain';
import type { SupportCategory } from '@loive/domain';
import { MayBeLeftOut } from '@loive/platform';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whose support, identified when, looked at on which day. */
export class EntitlementsAskedDto {
  @ApiProperty({ enum: SUPPORT_CATEGORY_CODES, enumName: 'SupportCategory' }) @IsIn(SUPPORT_CATEGORY_CODES) category: SupportCategory;

  @ApiPropertyOptional({ format: 'date', description: 'Day of identification, which chooses the regime; needed for those identified' })
  @MayBeLeftOut()
  @Matches(DAY)
  identifiedOn?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Left out: today' }) @MayBeLeftOut() @Matches(DAY) on?: string;

  @ApiPropertyOptional({ description: 'A province as it stood before 01/07/2025, for its rates' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(80)
  territory?: string;
}
