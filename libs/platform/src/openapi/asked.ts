import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';

/** Most rows that one page of a list may be asked for. */
const MOST_ROWS = 100;

/**
 * A field that may be left out. The library's own `IsOptional` lets null through as well, which no form says and no code
 * behind it expects: here null is refused by the rules that follow, under the name of the field.
 */
export const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** What every list takes: where to go on, and how many rows. */
export interface PageAsked {
  cursor?: string;
  limit?: number;
}

/** The form of it for a list that gives `rows` where nothing else is asked. */
export function pageAsked(rows: number): new () => PageAsked {
  class PageAskedDto implements PageAsked {
    @ApiPropertyOptional({ description: '`next` of the page before' }) @MayBeLeftOut() @IsString() @MaxLength(200) cursor?: string;

    @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MOST_ROWS, default: rows })
    @MayBeLeftOut()
    @Type(() => Number)
    @IsInt()
    @Min(1)
    @Max(MOST_ROWS)
    limit?: number;
  }
  return PageAskedDto;
}
