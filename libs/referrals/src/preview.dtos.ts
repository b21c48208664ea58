import { ApiProperty } from '@nestjs/swagger';
import type { ReferralPreviewView } from '@loive/contracts';
import { SERVICE_CODES, URGENCY_CODES } from '@loive/domain';
import type { Service, Urgency } from '@loive/domain';
import { TeaserDto } from '@loive/platform';
import { IsIn, IsUUID } from 'class-validator';
import { WithheldDto } from './referral.dtos.js';

/** What would be asked of whom. */
export class PreviewAskedDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() to: string;
  @ApiProperty({ enum: SERVICE_CODES, enumName: 'Service' }) @IsIn(SERVICE_CODES) service: Service;
  @ApiProperty({ enum: URGENCY_CODES, enumName: 'Urgency' }) @IsIn(URGENCY_CODES) urgency: Urgency;
}

class PreviewItemDto {
  @ApiProperty({ example: 'identity.fullName' }) name: string;
  @ApiProperty({ description: 'Ticked unless the sender takes it out' }) proposed: boolean;
  @ApiProperty({ description: 'The case holds a value' }) held: boolean;
  @ApiProperty({ description: 'This sender may pass it on' }) allowed: boolean;
}

class PreviewConsentDto {
  @ApiProperty() id: string;
  @ApiProperty() purpose: string;
  @ApiProperty() receiver: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty() giver: string;
}

class PreviewBasisDto {
  @ApiProperty() code: string;
  @ApiProperty() citation: string;
  @ApiProperty() verified: boolean;
}

/** What the receiver would see; records nothing. */
export class PreviewDto implements ReferralPreviewView {
  @ApiProperty({ type: TeaserDto }) teaser: TeaserDto;
  @ApiProperty({ type: [PreviewItemDto] }) items: PreviewItemDto[];
  @ApiProperty({ type: [WithheldDto] }) withheld: WithheldDto[];
  @ApiProperty({ type: [PreviewConsentDto] }) consents: PreviewConsentDto[];
  @ApiProperty({ type: [PreviewBasisDto] }) bases: PreviewBasisDto[];
  @ApiProperty({ type: [String], description: 'Why the receiver cannot take it now; empty: it can' }) unfit: string[];
  @ApiProperty({ type: 'integer', description: 'A target of the house' }) answerWithinMinutes: number;
}
