import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ReferralPageView } from '@loive/contracts';
import { REFERRAL_STATES } from '@loive/domain';
import type { ReferralState } from '@loive/domain';
import { REFERRAL_TABS } from '@loive/persistence';
import type { ReferralTab } from '@loive/persistence';
import { MayBeLeftOut, ReferralRowDto, pageAsked } from '@loive/platform';
import { IsIn } from 'class-validator';

/** Rows of a page when nothing else is asked. */
export const PAGE_ROWS = 25;

const STATES_ASKED = [...REFERRAL_TABS, ...REFERRAL_STATES] as const;

/** Which referrals of the reader's agency. */
export class ReferralsAskedDto extends pageAsked(PAGE_ROWS) {
  @ApiPropertyOptional({ enum: ['in', 'out'], default: 'in' }) @MayBeLeftOut() @IsIn(['in', 'out']) box?: 'in' | 'out';

  @ApiPropertyOptional({ enum: STATES_ASKED, description: 'A tab or one state' })
  @MayBeLeftOut()
  @IsIn(STATES_ASKED)
  state?: ReferralTab | ReferralState;
}

class TabCountsDto {
  @ApiProperty({ type: 'integer', maximum: 100 }) waiting: number;
  @ApiProperty({ type: 'integer', maximum: 100 }) running: number;
  @ApiProperty({ type: 'integer', maximum: 100 }) ended: number;
}

/** A page of a box. */
export class ReferralPageDto implements ReferralPageView {
  @ApiProperty({ type: [ReferralRowDto] }) items: ReferralRowDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
  @ApiProperty({ type: TabCountsDto, description: 'Each capped at 100, shown as 99+' }) counts: TabCountsDto;
}
