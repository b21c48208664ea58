import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

class FirstBadDto {
  @ApiProperty({ type: 'integer' }) seq: number;
  @ApiProperty() reason: string;
}

/** Result of checking a chain. */
export class VerificationDto {
  @ApiProperty() ok: boolean;
  @ApiProperty({ type: 'integer' }) events: number;
  @ApiProperty() head: string;
  @ApiPropertyOptional({ type: 'integer', description: 'Of an erased case: events whose records were destroyed, so that only their commitments are left to check' }) recordsGone?: number;
  @ApiPropertyOptional({ type: FirstBadDto }) firstBad?: FirstBadDto;
}
