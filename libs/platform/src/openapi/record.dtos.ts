import { ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import type { DutyView, NextStepView } from '@loive/contracts';
import { AgencyDto, BlockerDto } from './problem.dtos.js';

const INSTANT = { type: String, format: 'date-time' } as const;
const INSTANT_OR_NULL = { ...INSTANT, nullable: true } as const;

/** Somebody by name, for those who may see persons. */
export class AssigneeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

/** Since when and why a clock stands still. */
export class DutyPauseDto implements NonNullable<DutyView['paused']> {
  @ApiProperty(INSTANT) since: string;
  @ApiProperty({ type: String, nullable: true }) ground: string | null;
}

/** A later end that a supervisor of the same agency has to allow. */
export class ExtensionAskedDto implements NonNullable<DutyView['extensionAsked']> {
  @ApiProperty(INSTANT) until: string;
  @ApiProperty() ground: string;
  @ApiProperty(INSTANT) at: string;
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ description: 'Asked by this reader, who may not allow it' }) mine: boolean;
}

/** A statutory or operational duty of one case. */
export class DutyDto implements DutyView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId: string | null;
  @ApiProperty() pathway: string;
  @ApiProperty() step: string;
  @ApiProperty({ enum: ['duty', 'record'] }) kind: 'duty' | 'record';
  @ApiProperty({ enum: ['open', 'met', 'ended', 'notApplicable'] }) state: DutyView['state'];
  @ApiProperty() ownerType: string;
  @ApiProperty({ type: AgencyDto, nullable: true }) owner: AgencyDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why no text names an agency; it stays when a person names one' }) unresolved: string | null;
  @ApiProperty({ type: [String], description: 'Kinds of body that the text names' }) ownerTypes: string[];
  @ApiProperty({ type: [AgencyDto] }) with: AgencyDto[];
  @ApiProperty(INSTANT) openedAt: string;
  @ApiProperty(INSTANT_OR_NULL) dueAt: string | null;
  @ApiProperty({ description: 'The text says "at once"; dueAt is a target of the house' }) operationalTarget: boolean;
  @ApiProperty({ ...INSTANT_OR_NULL, description: 'The limit before anybody paused or extended its clock' }) lawDueAt: string | null;
  @ApiProperty({ type: () => DutyPauseDto, nullable: true }) paused: DutyPauseDto | null;
  @ApiProperty({ type: () => ExtensionAskedDto, nullable: true }) extensionAsked: ExtensionAskedDto | null;
  @ApiProperty(INSTANT_OR_NULL) metAt: string | null;
  @ApiProperty() citation: string;
  @ApiProperty() verified: boolean;
  @ApiProperty() blocksClosing: boolean;
  @ApiProperty({ type: [String], description: 'Events that meet it; empty: completed by hand' }) metBy: string[];
}

/** One event this reader might record now. */
export class NextStepDto implements NextStepView {
  @ApiProperty() type: string;
  @ApiProperty() allowed: boolean;
  @ApiProperty({ type: [BlockerDto] }) blockers: BlockerDto[];
  @ApiPropertyOptional({ type: [String] }) variants?: string[];
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'array', items: { $ref: getSchemaPath(BlockerDto) } },
    description: 'Kinds that are closed now, and why',
  })
  closedVariants?: Record<string, BlockerDto[]>;
}
