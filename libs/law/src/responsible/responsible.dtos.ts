import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { NOT_NAMED_REASONS, type NotNamedReason, type ResponsibleView, type TypeAndAgencyView } from '@loive/contracts';
import { RESPONSIBILITIES, type ResponsibilityId } from '@loive/domain';
import { AgencyDto, MayBeLeftOut, SuccessionDto } from '@loive/platform';
import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';

const DUTIES = Object.keys(RESPONSIBILITIES) as ResponsibilityId[];

/** Who is asked for: which duty, where and on which day. */
export class ResponsibleAskedDto {
  @ApiProperty({ enum: DUTIES, enumName: 'ResponsibilityId' }) @IsIn(DUTIES) duty: ResponsibilityId;

  @ApiProperty({ description: 'Id, code or name of a place as of that day; the province may follow after a comma', minLength: 1, maxLength: 100 })
  @IsNotEmpty()
  @IsString()
  @MaxLength(100)
  place: string;

  @ApiPropertyOptional({ format: 'date', description: 'Left out: today' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(40)
  on?: string;
}

/** A kind of agency and the one agency of it. */
export class TypeAndAgencyDto implements TypeAndAgencyView {
  @ApiProperty({ example: 'PROV_HEALTH' }) agencyType: string;
  @ApiProperty({ type: AgencyDto, nullable: true }) agency: AgencyDto | null;
}

/** Words in both languages. */
export class BothLanguagesDto {
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}

class NamedPlaceDto {
  @ApiProperty({ type: String, nullable: true, description: 'Null: only the name is known' }) id: string | null;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true }) province: string | null;
}

/** Who answers, by which text; or why nobody can be named. */
export class ResponsibleDto implements ResponsibleView {
  @ApiProperty({ enum: DUTIES, enumName: 'ResponsibilityId' }) duty: ResponsibilityId;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ description: 'No text names anybody: a person must' }) unresolved: boolean;
  @ApiProperty({ type: String, nullable: true }) agencyType: string | null;
  @ApiProperty({ type: AgencyDto, nullable: true }) agency: AgencyDto | null;
  @ApiProperty({ type: [TypeAndAgencyDto], description: 'Others that may do it too, by the same text' }) also: TypeAndAgencyDto[];
  @ApiProperty() citation: string;
  @ApiProperty() verified: boolean;
  @ApiProperty({ type: String, enum: NOT_NAMED_REASONS, nullable: true, description: 'Null: an agency is named' }) reason: NotNamedReason | null;
  @ApiProperty({ type: BothLanguagesDto, nullable: true }) why: BothLanguagesDto | null;
  @ApiProperty({ type: [TypeAndAgencyDto], description: 'For a person to choose from' }) candidates: TypeAndAgencyDto[];
  @ApiProperty({ type: [NamedPlaceDto], description: 'Places that bear the name, where it is not one' }) places: NamedPlaceDto[];
  @ApiProperty({ type: [SuccessionDto], description: 'The handings-on by which the agency came to answer' }) through: SuccessionDto[];
}
