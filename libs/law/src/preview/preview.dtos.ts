import { ApiProperty } from '@nestjs/swagger';
import type { DutyPreviewView, LawText, PreviewedDutyView } from '@loive/contracts';
import { AgencyDto, LawTextDto } from '@loive/platform';

const INSTANT_OR_NULL = { type: String, format: 'date-time', nullable: true } as const;
const TEXT_OR_NULL = { type: String, nullable: true } as const;

class PreviewedDutyDto implements PreviewedDutyView {
  @ApiProperty() pathway: string;
  @ApiProperty() step: string;
  @ApiProperty({ enum: ['duty', 'record'] }) kind: 'duty' | 'record';
  @ApiProperty() ownerType: string;
  @ApiProperty({ type: AgencyDto, nullable: true }) owner: AgencyDto | null;
  @ApiProperty({ ...TEXT_OR_NULL, description: 'Why no agency may be named' }) unresolved: string | null;
  @ApiProperty({ type: [AgencyDto] }) with: AgencyDto[];
  @ApiProperty({ ...INSTANT_OR_NULL, description: 'Null: its clock has not begun' }) openedAt: string | null;
  @ApiProperty(INSTANT_OR_NULL) dueAt: string | null;
  @ApiProperty({ description: 'The text says "at once"; dueAt is a target of the house' }) operationalTarget: boolean;
  @ApiProperty() citation: string;
  @ApiProperty() verified: boolean;
  @ApiProperty() blocksClosing: boolean;
  @ApiProperty({ type: [String] }) metBy: string[];
  @ApiProperty({ ...TEXT_OR_NULL, description: 'Milestone that it waits for' }) waitsFor: string | null;
  @ApiProperty({ ...TEXT_OR_NULL, description: 'Condition that nobody answered yet' }) dependsOn: string | null;
}

/** The duties that a case would have. */
export class DutyPreviewDto implements DutyPreviewView {
  @ApiProperty({ type: [PreviewedDutyDto] }) items: PreviewedDutyDto[];
  @ApiProperty({ type: String, nullable: true, enum: [null], description: 'Always null: the list is whole' }) next: null;
  @ApiProperty({ type: LawTextDto, nullable: true, description: 'Why no pathway of the channel is kept for that day' }) gap: LawText | null;
}
