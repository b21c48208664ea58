import { ApiProperty } from '@nestjs/swagger';
import type { DraftBody, DraftMarkView, DraftRowView, DraftView, DraftWords } from '@loive/contracts';
import { CHANNEL_CODES } from '@loive/domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsIn, IsObject, IsString, MaxLength, ValidateNested } from 'class-validator';

/** Ticks that one board takes, each a code. */
const TICKS = 100;
const CODE = 60;

/** A field as typed, up to so many characters. */
function Typed(maxLength: number): PropertyDecorator {
  return (target, name) => {
    ApiProperty({ type: String, maxLength })(target, name);
    IsString()(target, name);
    MaxLength(maxLength)(target, name);
  };
}

/** What stands in the fields; only its size is checked. */
export class DraftWordsDto implements DraftWords {
  @ApiProperty() @IsBoolean() quick: boolean;
  @Typed(20) safety: string;
  @Typed(20) language: string;
  @Typed(60) alias: string;
  @ApiProperty({ enum: ['', ...CHANNEL_CODES] }) @IsIn(['', ...CHANNEL_CODES]) channel: string;
  @Typed(20) receivedDay: string;
  @Typed(20) receivedClock: string;
  @Typed(20) ageKind: string;
  @Typed(20) bornOn: string;
  @Typed(20) ageFrom: string;
  @Typed(20) ageTo: string;
  @Typed(20) nationality: string;
  @Typed(80) placeId: string;
  @Typed(200) placeText: string;
  @ApiProperty({ type: [String], maxItems: TICKS, items: { type: 'string', maxLength: CODE } })
  @IsArray()
  @ArrayMaxSize(TICKS)
  @IsString({ each: true })
  @MaxLength(CODE, { each: true })
  indicators: string[];
  @Typed(4000) wishes: string;
}

/** What is sent to keep a draft. */
export class DraftBodyDto implements DraftBody {
  @ApiProperty({ type: DraftWordsDto }) @IsDefined() @IsObject() @ValidateNested() @Type(() => DraftWordsDto) words: DraftWordsDto;
}

/** How a draft stands on the server. */
export class DraftMarkDto implements DraftMarkView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ format: 'date-time' }) savedAt: string;
  @ApiProperty({ format: 'date-time', description: 'When it is destroyed if nobody goes on with it' }) keptUntil: string;
}

/** One draft of its author’s list. */
export class DraftRowDto extends DraftMarkDto implements DraftRowView {
  @ApiProperty({ type: String, enum: CHANNEL_CODES, nullable: true }) channel: string | null;
  @ApiProperty({ format: 'date-time' }) begunAt: string;
}

/** The reader’s own drafts, the last saved first. */
export class DraftListDto {
  @ApiProperty({ type: [DraftRowDto] }) items: DraftRowDto[];
}

/** A draft, opened by its author. */
export class DraftDto extends DraftMarkDto implements DraftView {
  @ApiProperty({ type: DraftWordsDto }) words: DraftWordsDto;
}
