import { ApiProperty } from '@nestjs/swagger';
import type { AtOnceView } from '@loive/contracts';
import { AT_ONCE_LIMITS, type AtOnceTarget } from '@loive/domain';

class AtOnceTargetDto implements AtOnceTarget {
  @ApiProperty({ format: 'date-time', description: 'It counts for clocks that begin then or later, until the next; the first for older ones too' }) since: string;
  @ApiProperty({ type: 'integer', minimum: AT_ONCE_LIMITS.least, maximum: AT_ONCE_LIMITS.most }) minutes: number;
}

/** Every target, in the order of time; the last may not have begun. */
export class AtOnceDto implements AtOnceView {
  @ApiProperty({ type: [AtOnceTargetDto] }) items: AtOnceTargetDto[];
  @ApiProperty({ type: String, nullable: true, enum: [null], description: 'Always null: the list is whole' }) next: null;
}
