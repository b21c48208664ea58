import { ApiProperty } from '@nestjs/swagger';
import { EVIDENCE_SOURCES, INTERVIEW_CONDITIONS, LEGAL_ELEMENTS, SCREENING_TABLES } from '@loive/domain';
import type { Asked, ElementOnBoard, EvidenceBehind, EvidenceId, LegalElement, QuestionId, ReminderId, ResidualOnBoard, SaidBy, ScreeningBoard } from '@loive/domain';

const IDS: { type: [StringConstructor] } = { type: [String] };
const QUESTIONS = SCREENING_TABLES.ask.map(({ id }) => id);
const REMINDERS = SCREENING_TABLES.recall.map(({ id }) => id);

class EvidenceBehindDto implements EvidenceBehind {
  @ApiProperty({ example: 'act_recruit' }) sign: string;
  @ApiProperty({ type: String, enum: EVIDENCE_SOURCES, nullable: true, description: 'Null: nobody said yet which source shows it' }) source: EvidenceId | null;
  @ApiProperty({ type: String, enum: ['body', 'person', 'offender', 'others', 'anybody'], nullable: true }) saidBy: SaidBy | null;
  @ApiProperty({ enum: ['for', 'against'] }) speaks: EvidenceBehind['speaks'];
  @ApiProperty() counts: boolean;
  @ApiProperty({ type: String, enum: ['sourceNotNamed', 'interviewConditions', 'absenceNotChecked'], nullable: true, description: 'Why it does not count' }) because: EvidenceBehind['because'];
}

class ElementOnBoardDto implements ElementOnBoard {
  @ApiProperty({ enum: ['met', 'missing', 'contradicted', 'notNeeded'] }) state: ElementOnBoard['state'];
  @ApiProperty({ description: 'False: the law does not ask for it, as for means under 18' }) needed: boolean;
  @ApiProperty({ type: [EvidenceBehindDto] }) evidence: readonly EvidenceBehindDto[];
  @ApiProperty({ type: String, enum: ['sign', 'source', 'interviewConditions', 'sourcesAgree'], nullable: true }) lacks: ElementOnBoard['lacks'];
}

class ElementsDto {
  @ApiProperty({ type: ElementOnBoardDto }) act: ElementOnBoardDto;
  @ApiProperty({ type: ElementOnBoardDto }) means: ElementOnBoardDto;
  @ApiProperty({ type: ElementOnBoardDto }) purpose: ElementOnBoardDto;
}

class AgeStatusDto {
  @ApiProperty() childU16: boolean;
  @ApiProperty() minorU18: boolean;
  @ApiProperty({ description: 'Rests on doubt, not on knowledge' }) presumedChild: boolean;
}

class InterviewDto {
  @ApiProperty({ description: 'A tick rests on what the person or the family told' }) cited: boolean;
  @ApiProperty() counts: boolean;
  @ApiProperty({ enum: INTERVIEW_CONDITIONS, isArray: true }) missing: ScreeningBoard['interview']['missing'];
}

class ResidualSignDto implements ResidualOnBoard {
  @ApiProperty() id: string;
  @ApiProperty() ticked: boolean;
  @ApiProperty({ type: [EvidenceBehindDto] }) evidence: readonly EvidenceBehindDto[];
}

class ResidualDto {
  @ApiProperty({ enum: ['notAsked', 'checkAbsence', 'look'] }) state: ScreeningBoard['residual']['state'];
  @ApiProperty() absenceChecked: boolean;
  @ApiProperty({ type: [ResidualSignDto] }) signs: readonly ResidualSignDto[];
}

class FormOnBoardDto {
  @ApiProperty() id: string;
  @ApiProperty({ description: 'The purpose that it belongs to' }) purpose: string;
  @ApiProperty() purposeTicked: boolean;
  @ApiProperty({ type: [EvidenceBehindDto] }) evidence: readonly EvidenceBehindDto[];
}

class PatternOnBoardDto {
  @ApiProperty() id: string;
  @ApiProperty(IDS) asksAbout: readonly string[];
  @ApiProperty({ type: [EvidenceBehindDto] }) evidence: readonly EvidenceBehindDto[];
}

class AskedDto implements Asked {
  @ApiProperty({ type: String, enum: QUESTIONS }) id: QuestionId;
  @ApiProperty({ type: String, enum: LEGAL_ELEMENTS, nullable: true }) element: LegalElement | null;
  @ApiProperty(IDS) about: readonly string[];
}

/** The element board: what was ticked, what is missing, what to ask next. It holds no score and decides nothing. */
export class ScreeningBoardDto implements ScreeningBoard {
  @ApiProperty({ description: 'Version of the tool' }) version: string;
  @ApiProperty({ type: AgeStatusDto }) age: AgeStatusDto;
  @ApiProperty({ type: ElementsDto }) elements: ElementsDto;
  @ApiProperty({ enum: LEGAL_ELEMENTS, isArray: true, description: 'Needed and not met' }) open: readonly LegalElement[];
  @ApiProperty({ type: InterviewDto }) interview: InterviewDto;
  @ApiProperty({ type: ResidualDto }) residual: ResidualDto;
  @ApiProperty({ type: [FormOnBoardDto] }) forms: readonly FormOnBoardDto[];
  @ApiProperty({ type: [PatternOnBoardDto] }) patterns: readonly PatternOnBoardDto[];
  @ApiProperty({ type: [AskedDto] }) questions: readonly AskedDto[];
  @ApiProperty({ enum: REMINDERS, isArray: true }) reminders: readonly ReminderId[];
}
