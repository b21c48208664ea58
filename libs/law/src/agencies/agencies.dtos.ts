import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { FoundTypeView, FoundAgenciesView, FoundAgencyView, PassedOnView } from '@loive/contracts';
import { AgencyDto, InheritorDto, MayBeLeftOut } from '@loive/platform';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { BothLanguagesDto } from '../responsible/responsible.dtos.js';

/** Which name is sought, and looked at on which day. */
export class FindByNameDto {
  @ApiProperty({ description: 'Part of a name in either language, of today or earlier; marks may be left out', minLength: 1, maxLength: 100 })
  @IsNotEmpty()
  @IsString()
  @MaxLength(100)
  q: string;

  @ApiPropertyOptional({ format: 'date', description: 'Left out: today' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(40)
  on?: string;
}

/** An agency under the name of its days. */
export class FoundAgencyDto implements FoundAgencyView {
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to: string | null;
  @ApiProperty({ description: 'Whether it stood on that day' }) there: boolean;
  @ApiProperty({ type: [InheritorDto], description: 'Everybody who stands for it since; never a choice among them' }) became: InheritorDto[];
}

/** A duty that went over to others. */
export class PassedOnDto implements PassedOnView {
  @ApiProperty() duty: string;
  @ApiProperty({ format: 'date', description: 'Last day of the old kind of agency' }) until: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null: no text names anybody' }) agencyType: string | null;
  @ApiProperty({ type: [String] }) candidates: string[];
  @ApiProperty() citation: string;
  @ApiProperty() verified: boolean;
  @ApiProperty({ type: BothLanguagesDto, nullable: true }) why: BothLanguagesDto | null;
}

/** A kind of agency that ended, or of which the register names none on the day. */
export class FoundTypeDto implements FoundTypeView {
  @ApiProperty({ example: 'PROV_LABOUR' }) agencyType: string;
  @ApiProperty({ type: BothLanguagesDto }) name: BothLanguagesDto;
  @ApiProperty({ description: 'Whether the kind stood on the day asked for: the register names none of it' }) there: boolean;
  @ApiProperty({ type: [PassedOnDto] }) passedOn: PassedOnDto[];
}

/** Agencies and kinds of them that bear the words in a name. */
export class FoundAgenciesDto implements FoundAgenciesView {
  @ApiProperty({ type: [FoundAgencyDto] }) items: FoundAgencyDto[];
  @ApiProperty({ type: [FoundTypeDto] }) types: FoundTypeDto[];
  @ApiProperty({ description: 'Other names hold the words too: write more of it' }) more: boolean;
}
