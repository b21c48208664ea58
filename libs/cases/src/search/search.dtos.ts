import { ApiProperty } from '@nestjs/swagger';
import { FOUND_BY, type CaseHitView, type FoundByView, type SearchBody, type SearchView } from '@loive/contracts';
import { SEARCH_LENGTH } from '@loive/domain';
import { Transform } from 'class-transformer';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { CaseRowDto } from '../worklist.dtos.js';

/** Whom to look for; it stands in the body, for an address is kept in logs and histories. */
export class SearchBodyDto implements SearchBody {
  @ApiProperty({ minLength: SEARCH_LENGTH.min, maxLength: SEARCH_LENGTH.max, description: 'A code, an alias, a name, a number of papers or of a telephone' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MinLength(SEARCH_LENGTH.min)
  @MaxLength(SEARCH_LENGTH.max)
  q: string;
}

/** A case that may be the one. */
export class CaseHitDto extends CaseRowDto implements CaseHitView {
  @ApiProperty({ enum: FOUND_BY, isArray: true }) by: FoundByView[];
}

/** What was found, best first. */
export class SearchDto implements SearchView {
  @ApiProperty({ type: [CaseHitDto] }) items: CaseHitDto[];
  @ApiProperty({ description: 'False: it was stopped before it had been through all cases, or there are more than one search goes through' }) complete: boolean;
}
