import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CaseView, CompartmentView, CourtOrderView, GlassView, OptionView, ParticipantView, ScopeView, SealView } from '@loive/contracts';
import { BASES, COMPARTMENTS, PHASES, REGIONS, SCOPES } from '@loive/domain';
import type { Basis, Compartment, Phase, Stage } from '@loive/domain';
import { AgencyDto, AssigneeDto, DutyDto, MayBeLeftOut, NextStepDto, ReferralRowDto } from '@loive/platform';
import { IsUUID } from 'class-validator';

const INSTANT = { type: String, format: 'date-time' } as const;
const INSTANT_OR_NULL = { ...INSTANT, nullable: true } as const;

/** What an opening may name beside its body. */
export class OpeningQueryDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'The draft in which it was typed: it ends with the opening' }) @MayBeLeftOut() @IsUUID() draft?: string;
}

/** One state per region of the chart. */
export class StageDto implements Stage {
  @ApiProperty({ enum: REGIONS.file }) file: Stage['file'];
  @ApiProperty({ enum: REGIONS.receipt }) receipt: Stage['receipt'];
  @ApiProperty({ enum: REGIONS.verification }) verification: Stage['verification'];
  @ApiProperty({ enum: REGIONS.identification }) identification: Stage['identification'];
  @ApiProperty({ enum: REGIONS.protection }) protection: Stage['protection'];
  @ApiProperty({ enum: REGIONS.support }) support: Stage['support'];
  @ApiProperty({ enum: REGIONS.reintegration }) reintegration: Stage['reintegration'];
}

/** An agency that takes part, and why. */
export class ParticipantDto implements ParticipantView {
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ enum: BASES }) basis: Basis;
  @ApiProperty(INSTANT) since: string;
  @ApiProperty(INSTANT_OR_NULL) until: string | null;
  @ApiProperty({ type: AssigneeDto, nullable: true, description: 'Named in the reader’s own agency' }) assignee: AssigneeDto | null;
}

/** Compartments that were opened to this reader for a time. */
export class GlassDto implements GlassView {
  @ApiProperty({ enum: ['breakGlass', 'courtOrder'] }) kind: GlassView['kind'];
  @ApiProperty({ enum: COMPARTMENTS, isArray: true }) compartments: Compartment[];
  @ApiProperty(INSTANT) until: string;
}

/** Who is kept out of a case. */
export class SealDto implements SealView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: AssigneeDto, nullable: true }) person: AssigneeDto | null;
  @ApiProperty({ type: AgencyDto, nullable: true }) agency: AgencyDto | null;
  @ApiProperty() ground: string;
  @ApiProperty(INSTANT) since: string;
}

/** A court order that lets somebody in now. */
export class CourtOrderDto implements CourtOrderView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ enum: COMPARTMENTS, isArray: true }) compartments: Compartment[];
  @ApiProperty(INSTANT) since: string;
  @ApiProperty(INSTANT) until: string;
}

/** A masked group of fields: that it is there, never a value. */
export class CompartmentDto implements CompartmentView {
  @ApiProperty({ enum: COMPARTMENTS }) name: Compartment;
  @ApiProperty({ type: [String] }) fields: string[];
  @ApiProperty() masked: boolean;
}

/** What the law lets somebody do on a case now. */
export class OptionDto implements OptionView {
  @ApiProperty({ description: 'Id of the step in the law data' }) step: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) referralId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The duty whose limit it changes' }) replaces: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The condition that taking it says to hold' }) dependsOn: string | null;
  @ApiProperty(INSTANT_OR_NULL) until: string | null;
  @ApiProperty() citation: string;
  @ApiProperty() verified: boolean;
}

/** The case page. */
export class CaseDto implements CaseView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'LV-2026-48213' }) code: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: 'integer' }) chartVersion: number;
  @ApiProperty({ enum: PHASES }) phase: Phase;
  @ApiProperty({ type: StageDto }) stage: StageDto;
  @ApiProperty({ enum: ['open', 'closed'] }) status: 'open' | 'closed';
  @ApiProperty({ type: String, nullable: true }) alias: string | null;
  @ApiProperty(INSTANT) openedAt: string;
  @ApiProperty(INSTANT) updatedAt: string;
  @ApiProperty({ type: AgencyDto }) owner: AgencyDto;
  @ApiProperty({ type: AssigneeDto, nullable: true }) assignee: AssigneeDto | null;
  @ApiProperty({ type: String, enum: BASES, nullable: true }) basis: Basis | null;
  @ApiProperty({ type: String, enum: SCOPES, nullable: true }) scope: ScopeView | null;
  @ApiProperty({ type: GlassDto, nullable: true }) glass: GlassDto | null;
  @ApiProperty({ description: 'Masked compartments need somebody who is named' }) child: boolean;
  @ApiProperty({ enum: COMPARTMENTS, isArray: true }) writable: Compartment[];
  @ApiProperty({ description: 'What was said was destroyed; stage and timeline are left' }) erased: boolean;
  @ApiProperty({ type: [SealDto] }) seals: SealDto[];
  @ApiProperty({ type: [CourtOrderDto] }) courtOrders: CourtOrderDto[];
  @ApiProperty({ type: 'object', additionalProperties: true }) facts: Record<string, unknown>;
  @ApiProperty({ type: [CompartmentDto] }) compartments: CompartmentDto[];
  @ApiProperty({ type: [DutyDto] }) duties: DutyDto[];
  @ApiProperty({ type: [OptionDto] }) options: OptionDto[];
  @ApiProperty({ type: [ParticipantDto] }) participants: ParticipantDto[];
  @ApiProperty({ type: [ReferralRowDto] }) referrals: ReferralRowDto[];
  @ApiProperty({ type: [NextStepDto] }) nextSteps: NextStepDto[];
}
