import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  CaseEntitlementView,
  CaseEntitlementsView, CompanionView,
  EntitlementView,
  EntitlementsView,
  LawText,
  LocalRateView,
  SupportAnswerView,
  SupportDeciderView,
  SupportLevelView,
  SupportWindowView,
} from '@loive/contracts';
import { LEVEL_LAYERS, LEVEL_UNITS, NOT_OFFERED, SUPPORT_CATEGORY_CODES, SUPPORT_FACTS, SUPPORT_KINDS, SUPPORT_REGIMES } from '@loive/domain';
import type { LevelLayer, LevelUnit, NotOfferedReason, RegimeId, SupportCategory, SupportFact, SupportKind } from '@loive/domain';

const DAY = { type: String, format: 'date' } as const;
const DAY_OR_NULL = { ...DAY, nullable: true } as const;
const TEXT_OR_NULL = { type: String, nullable: true } as const;
const FACTS = { enum: Object.keys(SUPPORT_FACTS), isArray: true } as const;

/** Words of the law in both languages. */
export class LawTextDto implements LawText {
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}

class SupportLevelDto implements SupportLevelView {
  @ApiProperty() id: string;
  @ApiProperty({ enum: Object.keys(LEVEL_LAYERS), description: 'The text that the level comes from; no layer hides another' }) layer: LevelLayer;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: the figure was not read' }) value: number | null;
  @ApiProperty({ type: String, enum: LEVEL_UNITS, nullable: true }) unit: LevelUnit | null;
  @ApiProperty(DAY) from: string;
  @ApiProperty(DAY_OR_NULL) to: string | null;
  @ApiProperty() citation: string;
  @ApiProperty() verified: boolean;
  @ApiProperty({ type: LawTextDto }) text: LawTextDto;
}

class SupportWindowDto implements SupportWindowView {
  @ApiProperty() id: string;
  @ApiProperty({ ...DAY_OR_NULL, description: 'Last day; null: no day can be worked out' }) endsOn: string | null;
  @ApiProperty({ type: String, enum: ['running', 'soon', 'over'], nullable: true, description: '"soon" is a target of the house' }) state: SupportWindowView['state'];
  @ApiProperty({ description: 'Texts give several answers; each is a window of its own and none is chosen' }) contradicted: boolean;
  @ApiProperty() citation: string;
  @ApiProperty() verified: boolean;
  @ApiProperty({ type: LawTextDto }) text: LawTextDto;
}

class EntitlementDto implements EntitlementView {
  @ApiProperty({ enum: SUPPORT_KINDS }) kind: SupportKind;
  @ApiProperty({ enum: ['owed', 'needsFact', 'notOffered'] }) state: EntitlementView['state'];
  @ApiProperty({ type: String, enum: Object.keys(NOT_OFFERED), nullable: true }) reason: NotOfferedReason | null;
  @ApiProperty({ ...FACTS, description: 'What must be known or decided first' }) needs: SupportFact[];
  @ApiPropertyOptional({ type: [SupportLevelDto], description: 'Left out: nothing is known of how much or how long' }) level?: SupportLevelDto[];
  @ApiProperty({ ...TEXT_OR_NULL, description: 'Article that gives it to the category, or refuses it' }) citation: string | null;
  @ApiProperty({ type: LawTextDto, nullable: true }) content: LawTextDto | null;
  @ApiProperty(TEXT_OR_NULL) contentCitation: string | null;
  @ApiProperty({ description: 'The right and its content were read, and no text speaks against it' }) verified: boolean;
  @ApiProperty({ description: 'How much or how long was read too' }) levelVerified: boolean;
  @ApiProperty({ type: [SupportWindowDto] }) windows: SupportWindowDto[];
  @ApiProperty({ type: String, enum: ['stay', 'legalAid'], nullable: true, description: 'Texts of which it is not settled which one wins' }) conflict: EntitlementView['conflict'];
}

class CaseEntitlementDto extends EntitlementDto implements CaseEntitlementView {
  @ApiProperty({ ...DAY_OR_NULL, description: 'In the first support or in an approved plan' }) promisedOn: string | null;
  @ApiProperty({ type: [String], description: 'Days on which it was given' }) givenOn: string[];
}

class LocalRateDto implements LocalRateView {
  @ApiProperty({ description: 'A province as it stood before 01/07/2025' }) territory: string;
  @ApiProperty({ type: LawTextDto }) name: LawTextDto;
  @ApiProperty({ enum: ['rates', 'unread', 'none', 'notOnFile'], description: '"none" and "notOnFile": no local rate' }) state: LocalRateView['state'];
  @ApiProperty({ type: LawTextDto, nullable: true }) beside: LawTextDto | null;
  @ApiProperty(TEXT_OR_NULL) citation: string | null;
  @ApiProperty() verified: boolean;
}

class SupportDeciderDto implements SupportDeciderView {
  @ApiProperty({ ...TEXT_OR_NULL, description: 'Null: no text names one, and a person must' }) agencyType: string | null;
  @ApiProperty({ type: [String] }) candidates: string[];
  @ApiProperty() citation: string;
  @ApiProperty() verified: boolean;
}

class SupportAnswerDto implements SupportAnswerView {
  @ApiProperty({ enum: Object.keys(SUPPORT_REGIMES) }) regime: RegimeId;
  @ApiProperty() regimeCitation: string;
  @ApiProperty() regimeVerified: boolean;
  @ApiProperty({ type: String, enum: ['undecidedAtCut', 'identifiedBefore2012'], nullable: true }) reading: 'undecidedAtCut' | 'identifiedBefore2012' | null;
  @ApiProperty(DAY) on: string;
  @ApiProperty(DAY_OR_NULL) identifiedOn: string | null;
  @ApiProperty() caseByCase: boolean;
  @ApiProperty() includesAccompanyingMinor: boolean;
  @ApiProperty({ type: LawTextDto, nullable: true, description: 'What the law leaves open about the category' }) question: LawTextDto | null;
  @ApiProperty({ type: [LocalRateDto] }) localRates: LocalRateDto[];
  @ApiProperty({ type: SupportDeciderDto, nullable: true }) decidedBy: SupportDeciderDto | null;
}

/** The matrix for a category on a day. */
export class EntitlementsDto extends SupportAnswerDto implements EntitlementsView {
  @ApiProperty({ enum: SUPPORT_CATEGORY_CODES, enumName: 'SupportCategory' }) category: SupportCategory;
  @ApiProperty({ type: [EntitlementDto], description: 'What is offered' }) kinds: EntitlementDto[];
  @ApiProperty({ type: [EntitlementDto] }) notOffered: EntitlementDto[];
}

class CompanionDto implements CompanionView {
  @ApiProperty({ enum: SUPPORT_CATEGORY_CODES, enumName: 'SupportCategory' }) category: SupportCategory;
  @ApiProperty({ type: [EntitlementDto], description: 'What is offered' }) kinds: EntitlementDto[];
  @ApiProperty({ type: LawTextDto, nullable: true }) question: LawTextDto | null;
}

/** What the person of a case is owed, was given and may lose. */
export class CaseEntitlementsDto extends SupportAnswerDto implements CaseEntitlementsView {
  @ApiProperty({ type: String, enum: SUPPORT_CATEGORY_CODES, nullable: true, description: 'Null: what is missing must be known first' }) category: SupportCategory | null;
  @ApiProperty(FACTS) missing: SupportFact[];
  @ApiProperty({ type: [CaseEntitlementDto] }) kinds: CaseEntitlementDto[];
  @ApiProperty({ type: CompanionDto, nullable: true, description: 'Of somebody under 18 who accompanies the person' }) companion: CompanionDto | null;
}
