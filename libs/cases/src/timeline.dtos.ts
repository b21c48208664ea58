import { ApiProperty } from '@nestjs/swagger';
import type { DutyRungView, TimelineView } from '@loive/contracts';
import { RUNGS } from '@loive/domain';
import type { Rung } from '@loive/domain';
import { AgencyDto, TimelinePageDto } from '@loive/platform';

/** That a duty stayed silent past its limit was told. */
export class DutyRungDto implements DutyRungView {
  @ApiProperty({ format: 'uuid' }) dutyId: string;
  @ApiProperty() step: string;
  @ApiProperty({ enum: RUNGS, enumName: 'Rung' }) rung: Rung;
  @ApiProperty({ format: 'date-time', description: 'The limit that had passed' }) dueAt: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: [AgencyDto], description: 'Where it was told' }) agencies: AgencyDto[];
  @ApiProperty({ type: String, enum: ['noHolder', 'noSteeringBody'], nullable: true, description: 'Why nobody was told' }) nobody: DutyRungView['nobody'];
}

/** Events of a case in order. */
export class TimelineDto extends TimelinePageDto implements TimelineView {
  @ApiProperty({ type: [DutyRungDto], description: 'Whom the silence of the case’s duties was told to; the same on every page' }) rungs: DutyRungDto[];
}
