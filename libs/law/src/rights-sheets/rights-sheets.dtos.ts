import { ApiProperty } from '@nestjs/swagger';
import type { RightsSheetsView, RightsSheetView } from '@loive/contracts';

/** One text of a sheet. */
export class RightsTextDto {
  @ApiProperty({ description: 'Id of a right, or `title`, `intro`, `unverified`, `foot`' }) id: string;
  @ApiProperty() text: string;
}

/** A sheet of rights in a further language. */
export class RightsSheetDto implements RightsSheetView {
  @ApiProperty({ description: 'BCP 47' }) language: string;
  @ApiProperty({ enum: ['ltr', 'rtl'] }) direction: 'ltr' | 'rtl';
  @ApiProperty() version: number;
  @ApiProperty({ description: 'Office that translated it' }) translator: string;
  @ApiProperty({ description: 'Another that checked it' }) checker: string;
  @ApiProperty({ format: 'date-time' }) loadedAt: string;
  @ApiProperty({ description: 'Whether it says what is told now, so that it may be handed over' }) stands: boolean;
  @ApiProperty({ type: [String], description: 'Ids of texts that were translated from other words' }) outdated: string[];
  @ApiProperty({ type: [RightsTextDto] }) texts: RightsTextDto[];
}

/** The last version of each language. */
export class RightsSheetsDto implements RightsSheetsView {
  @ApiProperty({ type: [RightsSheetDto] }) items: RightsSheetDto[];
}
