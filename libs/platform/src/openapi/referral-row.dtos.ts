import { ApiProperty } from '@nestjs/swagger';
import type { ReferralRowView, TeaserView } from '@loive/contracts';
import { REFERRAL_STATES, SERVICE_CODES, URGENCY_CODES } from '@loive/domain';
import type { ReferralState, Urgency } from '@loive/domain';
import { AgencyDto } from './problem.dtos.js';
import { AssigneeDto } from './record.dtos.js';

const INSTANT = { type: String, format: 'date-time' } as const;
const INSTANT_OR_NULL = { ...INSTANT, nullable: true } as const;

/** What a receiver may know before it accepts. */
export class TeaserDto implements TeaserView {
  @ApiProperty({ description: 'A made-up name' }) alias: string;
  @ApiProperty({ enum: ['under16', 'under18', 'adult', 'presumedChild'] }) ageGroup: TeaserView['ageGroup'];
  @ApiProperty({ description: 'BCP 47' }) language: string;
}

/** A referral in a list. */
export class ReferralRowDto implements ReferralRowView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'CT-2026-30871' }) code: string;
  @ApiProperty({ type: String, enum: ['in', 'out'], nullable: true }) box: ReferralRowView['box'];
  @ApiProperty({ enum: REFERRAL_STATES, enumName: 'ReferralState' }) state: ReferralState;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ enum: SERVICE_CODES, enumName: 'Service' }) service: string;
  @ApiProperty({ enum: URGENCY_CODES, enumName: 'Urgency' }) urgency: Urgency;
  @ApiProperty({ type: AgencyDto }) from: AgencyDto;
  @ApiProperty({ type: AgencyDto }) to: AgencyDto;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null for a receiver, who sees the referral alone' })
  caseId: string | null;
  @ApiProperty({ type: String, nullable: true }) caseCode: string | null;
  @ApiProperty({ type: TeaserDto, nullable: true }) teaser: TeaserDto | null;
  @ApiProperty(INSTANT_OR_NULL) sentAt: string | null;
  @ApiProperty({ ...INSTANT_OR_NULL, description: 'A target of the house, not a limit of the law' }) answerBy: string | null;
  @ApiProperty() overdue: boolean;
  @ApiProperty() questionOpen: boolean;
  @ApiProperty({ type: AssigneeDto, nullable: true }) claimedBy: AssigneeDto | null;
  @ApiProperty({ description: 'It came back and the sender has not chosen what comes next' }) needsNewReceiver: boolean;
  @ApiProperty(INSTANT) updatedAt: string;
}
