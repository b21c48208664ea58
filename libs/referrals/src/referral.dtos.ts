import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import type { PacketItemView, ReferralView, ReferralWordView } from '@loive/contracts';
import { AgencyDto, DutyDto, NextStepDto, ReferralRowDto } from '@loive/platform';

const INSTANT = { type: String, format: 'date-time' } as const;
const DAY = { type: String, format: 'date' } as const;

/** One thing that the packet holds. */
export class PacketItemDto implements PacketItemView {
  @ApiProperty({ example: 'identity.fullName' }) name: string;
  @ApiProperty({ nullable: true, description: 'Null while it is closed to this reader', oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'array', items: {} }, { type: 'object' }] })
  value: unknown;
  @ApiProperty({ description: 'False: the value is not the one that the chain vouches for' }) intact: boolean;
  @ApiPropertyOptional({ description: 'It does not open any more; value is null' }) unreadable?: boolean;
}

/** Something that was said about a referral. */
export class ReferralWordDto implements ReferralWordView {
  @ApiProperty({ type: 'integer' }) seq: number;
  @ApiProperty() type: string;
  @ApiProperty(INSTANT) at: string;
  @ApiProperty({ type: AgencyDto }) agency: AgencyDto;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty() text: string;
  @ApiPropertyOptional({ description: 'What was written does not open any more; text is empty' }) unreadable?: boolean;
}

/** The disclosure rests on what the person allowed. */
export class ConsentGroundsDto {
  @ApiProperty({ enum: ['consent'] }) kind: 'consent';
  @ApiProperty() consentId: string;
  @ApiProperty(DAY) on: string;
  @ApiProperty({ enum: ['person', 'representative', 'childAndRepresentative'] }) giver: string;
  @ApiProperty({ ...DAY, nullable: true }) withdrawnOn: string | null;
}

/** The disclosure rests on a text of the law. */
export class LawGroundsDto {
  @ApiProperty({ enum: ['law'] }) kind: 'law';
  @ApiProperty() basis: string;
  @ApiProperty() citation: string;
  @ApiProperty() verified: boolean;
}

/** Something that is kept back, and why. */
export class WithheldDto {
  @ApiProperty({ description: 'A group of fields, such as `shelter`' }) name: string;
  @ApiProperty({ enum: ['safety', 'notNeeded', 'noRetelling'] }) reason: ReferralView['withheld'][number]['reason'];
}

class OtherReferralDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() code: string;
}

/** The referral page, for one of its two ends. */
@ApiExtraModels(ConsentGroundsDto, LawGroundsDto)
export class ReferralDto extends ReferralRowDto implements ReferralView {
  @ApiProperty({
    nullable: true,
    description: 'Null: a draft that names neither yet',
    oneOf: [{ $ref: getSchemaPath(ConsentGroundsDto) }, { $ref: getSchemaPath(LawGroundsDto) }],
  })
  grounds: ConsentGroundsDto | LawGroundsDto | null;
  @ApiProperty({ type: [PacketItemDto] }) packet: PacketItemDto[];
  @ApiProperty() packetOpen: boolean;
  @ApiProperty({ type: [WithheldDto] }) withheld: WithheldDto[];
  @ApiProperty({ type: [ReferralWordDto] }) thread: ReferralWordDto[];
  @ApiProperty({ type: String, nullable: true }) ground: string | null;
  @ApiProperty({ type: OtherReferralDto, nullable: true }) insteadOf: OtherReferralDto | null;
  @ApiProperty({ type: OtherReferralDto, nullable: true }) replacedBy: OtherReferralDto | null;
  @ApiProperty({ type: AgencyDto, nullable: true }) suggested: AgencyDto | null;
  @ApiProperty({ type: [DutyDto] }) duties: DutyDto[];
  @ApiProperty({ description: 'Legal aid: arrested or detained' }) detained: boolean;
  @ApiProperty({ ...DAY, nullable: true, description: 'Legal aid: the next day at court' }) courtOn: string | null;
  @ApiProperty({ description: 'Legal aid: taken although proof of eligibility is missing' }) proofMissing: boolean;
  @ApiProperty({ description: 'Status of the FHIR Task', example: 'in-progress' }) taskStatus: string;
  @ApiProperty({ type: [NextStepDto] }) nextSteps: NextStepDto[];
}
