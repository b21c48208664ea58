import { ApiProperty } from '@nestjs/swagger';
import type { InheritorView, SuccessionView } from '@loive/contracts';
import { SUCCESSION_KINDS, type SuccessionKind } from '@loive/domain';
import { AgencyDto } from './problem.dtos.js';

/** One agency's work handed on to another. */
export class SuccessionDto implements SuccessionView {
  @ApiProperty({ type: AgencyDto }) predecessor: AgencyDto;
  @ApiProperty({ type: AgencyDto }) successor: AgencyDto;
  @ApiProperty({ enum: SUCCESSION_KINDS, enumName: 'SuccessionKind' }) kind: SuccessionKind;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty() citation: string;
  @ApiProperty() verified: boolean;
}

/** Who stands for an ended agency, and by which steps. */
export class InheritorDto implements InheritorView {
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ type: [SuccessionDto] }) through: SuccessionDto[];
}
