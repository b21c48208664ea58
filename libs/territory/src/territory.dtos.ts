import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { FoundPlaceView, PlaceRefView, PlacesView, PredecessorView, SuccessorView } from '@loive/contracts';
import { MayBeLeftOut } from '@loive/platform';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

const KINDS = ['province', 'municipality', 'commune', 'ward', 'special_zone', 'township', 'district', 'area'] as const;
const UNIT_KINDS = KINDS.slice(0, 5);
const PARTS = ['whole', 'part', 'unclear'] as const;
const DAY_OR_NULL = { type: String, format: 'date', nullable: true } as const;

/** What place is sought, and on which day. */
export class FindPlacesDto {
  @ApiProperty({ description: 'Name, code or id; marks may be left out; the province may follow after a comma', minLength: 1, maxLength: 100 })
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

/** A place in a few words. */
export class PlaceRefDto implements PlaceRefView {
  @ApiProperty({ example: 'vn-lang-son' }) id: string;
  @ApiProperty({ example: 'Tỉnh Lạng Sơn' }) name: string;
  @ApiProperty({ description: 'Whether it stood on that day' }) there: boolean;
}

/** A unit that stands where another one stood. */
export class SuccessorDto extends PlaceRefDto implements SuccessorView {
  @ApiProperty() code: string;
  @ApiProperty({ enum: UNIT_KINDS }) kind: SuccessorView['kind'];
  @ApiProperty({ enum: PARTS, description: 'How much of the old unit it took up; unclear: the text leaves it open' }) part: SuccessorView['part'];
  @ApiProperty({ type: PlaceRefDto, nullable: true }) province: PlaceRefDto | null;
  @ApiProperty(DAY_OR_NULL) from: string | null;
}

/** A unit that went into a place. */
export class PredecessorDto implements PredecessorView {
  @ApiProperty({ type: String, nullable: true }) id: string | null;
  @ApiProperty() name: string;
  @ApiProperty({ enum: PARTS }) part: PredecessorView['part'];
}

/** A place as the search finds it. */
export class FoundPlaceDto implements FoundPlaceView {
  @ApiProperty({ type: String, nullable: true, description: 'Null: only the name is known; nothing can be recorded under it' }) id: string | null;
  @ApiProperty({ type: String, nullable: true }) code: string | null;
  @ApiProperty({ type: String, enum: KINDS, nullable: true }) kind: FoundPlaceView['kind'];
  @ApiProperty({ description: 'As of that day' }) name: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ description: 'Whether it stood on that day' }) there: boolean;
  @ApiProperty(DAY_OR_NULL) from: string | null;
  @ApiProperty(DAY_OR_NULL) to: string | null;
  @ApiProperty({ type: PlaceRefDto, nullable: true }) province: PlaceRefDto | null;
  @ApiProperty({ type: [SuccessorDto], description: 'Every unit that took its place since; never a choice among them' }) became: SuccessorDto[];
  @ApiProperty({ type: [PredecessorDto] }) cameFrom: PredecessorDto[];
}

/** Places that answer to the words. */
export class PlacesDto implements PlacesView {
  @ApiProperty({ type: [FoundPlaceDto] }) items: FoundPlaceDto[];
  @ApiProperty({ description: 'Other names hold the words too: write more of it' }) more: boolean;
}
