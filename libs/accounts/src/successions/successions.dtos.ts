import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SUCCESSION_CHOICES, SUCCESSION_EVENT_TYPES, SUCCESSION_STATES } from '@loive/contracts';
import type {
  CaseToChooseView, SuccessionBody, SuccessionChoice, SuccessionCountsView, SuccessionEventType, SuccessionOfView, SuccessionState, SuccessionStepView, SuccessionsView,
} from '@loive/contracts';
import { AgencyDto, InheritorDto, MayBeLeftOut } from '@loive/platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { NamedPersonDto } from '../people/people.dtos.js';

class SuccessionChoiceDto implements SuccessionChoice {
  @ApiProperty({ format: 'uuid' }) @IsUUID() caseId: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() toAgencyId: string;
}

/** What a head does about a step. */
export class SuccessionEventDto implements SuccessionBody {
  @ApiProperty({ enum: SUCCESSION_EVENT_TYPES, enumName: 'SuccessionEventType' }) @IsIn(SUCCESSION_EVENT_TYPES) type: SuccessionEventType;

  @ApiPropertyOptional({ type: [SuccessionChoiceDto], maxItems: SUCCESSION_CHOICES, description: 'With ask: for cases where no place chooses among the successors' })
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(SUCCESSION_CHOICES)
  @ValidateNested({ each: true })
  @Type(() => SuccessionChoiceDto)
  choices?: SuccessionChoiceDto[];

  @ApiPropertyOptional({ format: 'uuid', description: 'With confirm and refuse: the step that was read' }) @MayBeLeftOut() @IsUUID() stepId?: string;
}

class SuccessionCountsDto implements SuccessionCountsView {
  @ApiProperty({ type: 'integer' }) cases: number;
  @ApiProperty({ type: 'integer' }) owned: number;
  @ApiProperty({ type: 'integer' }) takingPart: number;
  @ApiProperty({ type: 'integer', description: 'Cases in which somebody of the agency is named' }) named: number;
  @ApiProperty({ type: 'integer' }) duties: number;
  @ApiProperty({ type: 'integer' }) referralsSent: number;
  @ApiProperty({ type: 'integer' }) referralsReceived: number;
  @ApiProperty({ type: 'integer', description: 'Cases that wait for somebody to choose among the successors' }) toChoose: number;
  @ApiProperty({ type: 'integer', description: 'Cases out of which either agency is sealed: they stay' }) sealed: number;
}

class CaseToChooseDto implements CaseToChooseView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() code: string;
  @ApiProperty({ type: String, nullable: true }) place: string | null;
}

class SuccessionStepDto implements SuccessionStepView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: SUCCESSION_STATES, enumName: 'SuccessionState' }) state: SuccessionState;
  @ApiProperty({ type: NamedPersonDto }) askedBy: NamedPersonDto;
  @ApiProperty({ format: 'date-time' }) askedAt: string;
  @ApiProperty({ type: NamedPersonDto, nullable: true }) decidedBy: NamedPersonDto | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
  @ApiProperty({ description: 'The reader asked for it' }) mine: boolean;
  @ApiProperty({ type: 'integer' }) cases: number;
  @ApiProperty({ type: 'integer' }) moved: number;
  @ApiProperty({ type: 'integer', description: 'Stayed where they were' }) stayed: number;
  @ApiProperty({ type: 'integer', description: 'Given up: the operator looks at them' }) stopped: number;
}

/** An ended agency with what is still open of it. */
export class SuccessionOfDto implements SuccessionOfView {
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to: string | null;
  @ApiProperty({ type: [InheritorDto] }) became: InheritorDto[];
  @ApiProperty({ type: SuccessionCountsDto }) counts: SuccessionCountsDto;
  @ApiProperty({ type: [CaseToChooseDto] }) toChoose: CaseToChooseDto[];
  @ApiProperty({ type: SuccessionStepDto, nullable: true }) step: SuccessionStepDto | null;
  @ApiProperty({ enum: SUCCESSION_EVENT_TYPES, enumName: 'SuccessionEventType', isArray: true }) may: SuccessionEventType[];
}

/** The ended agencies at whose ends the reader stands. */
export class SuccessionsDto implements SuccessionsView {
  @ApiProperty({ type: [SuccessionOfDto] }) items: SuccessionOfDto[];
}
