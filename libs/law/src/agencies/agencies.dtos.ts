import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { EndedTypeView, FoundAgenciesView, FoundAgencyView, PassedOnView } from '@loive/contracts';
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

/** A kind of agency that ended. */
export class EndedTypeDto implements EndedTypeView {
  @ApiProperty({ example: 'PROV_LABOUR' }) agencyType: string;
  @ApiProperty({ type: BothLanguagesDto }) name: BothLanguagesDto;
  @ApiProperty({ type: [PassedOnDto] }) passedOn: PassedOnDto[];
}

/** Agencies and ended kinds that bear the words in a name. */
export class FoundAgenciesDto implements FoundAgenciesView {
  @ApiProperty({ type: [FoundAgencyDto] }) items: FoundAgencyDto[];
  @ApiProperty({ type: [EndedTypeDto] }) types: EndedTypeDto[];
  @ApiProperty({ description: 'Other names hold the words too: write more of it' }) more: boolean;
}
