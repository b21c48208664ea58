import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AgeView } from '@loive/contracts';
import { AGE_CERTAINTIES, type AgeAsked } from '@loive/domain';
import { MayBeLeftOut } from '@loive/platform';
import { IsString, MaxLength } from 'class-validator';

/** An age as far as it is known; the domain names the field that it cannot read. */
export class AgeAskedDto implements AgeAsked {
  @ApiPropertyOptional({ format: 'date' }) @MayBeLeftOut() @IsString() @MaxLength(40) bornOn?: string;
  @ApiPropertyOptional({ description: 'Years, or two of them', example: '14-16' }) @MayBeLeftOut() @IsString() @MaxLength(40) estimate?: string;
  @ApiProperty({ enum: AGE_CERTAINTIES }) @MayBeLeftOut() @IsString() @MaxLength(40) certainty?: string;
  @ApiPropertyOptional({ format: 'date', description: 'Left out: today' }) @MayBeLeftOut() @IsString() @MaxLength(40) on?: string;
}

/** Both thresholds, answered so that doubt protects the person. */
export class AgeDto implements AgeView {
  @ApiProperty({ description: 'Under 16, or possibly so' }) childU16: boolean;
  @ApiProperty({ description: 'Under 18, or possibly so' }) minorU18: boolean;
  @ApiProperty({ description: 'Rests on doubt, not on knowledge' }) presumedChild: boolean;
}
