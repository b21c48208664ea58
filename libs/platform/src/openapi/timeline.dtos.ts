import { ApiProperty } from '@nestjs/swagger';
import type { Page, TimelineEventView } from '@loive/contracts';
import { ROLES } from '@loive/domain';
import type { Role } from '@loive/domain';
import { pageAsked } from './asked.js';
import { AgencyDto } from './problem.dtos.js';
import { AssigneeDto } from './record.dtos.js';

/** Which part of a timeline. */
export class TimelineQueryDto extends pageAsked(100) {}

/** One event of the chain as this reader may see it. */
export class TimelineEventDto implements TimelineEventView {
  @ApiProperty({ type: 'integer' }) seq: number;
  @ApiProperty() type: string;
  @ApiProperty({ format: 'date-time', description: 'As stated by the recorder' }) at: string;
  @ApiProperty({ format: 'date-time', description: 'By the clock of the database' }) recordedAt: string;
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ enum: [...ROLES, 'system'] }) role: Role | 'system';
  @ApiProperty({ type: AssigneeDto, nullable: true }) person: AssigneeDto | null;
  @ApiProperty({ type: [String] }) fieldNames: string[];
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) record: Record<string, unknown> | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) commits: Record<string, string>;
  @ApiProperty() hash: string;
  @ApiProperty() prev: string;
}

/** Events in order. */
export class TimelinePageDto implements Page<TimelineEventView> {
  @ApiProperty({ type: [TimelineEventDto] }) items: TimelineEventDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
