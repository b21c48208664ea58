import { ApiProperty } from '@nestjs/swagger';
import type { NoticePageView, NoticeView } from '@loive/contracts';
import { NOTICE_ABOUT } from '@loive/domain';
import type { NoticeAbout } from '@loive/domain';
import { pageAsked } from '@loive/platform';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';

/** Rows of a page when nothing else is asked. */
export const PAGE_ROWS = 25;

/** Notices that may be marked at once. */
const MOST_MARKED = 100;

/** Which page of notices. */
export class NoticeQueryDto extends pageAsked(PAGE_ROWS) {}

/** Which notices were read. */
export class ReadNoticesDto {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: MOST_MARKED })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_MARKED)
  @IsUUID('all', { each: true })
  ids: string[];
}

/** A colleague whom a notice is about. */
class NoticedPersonDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

/** A notice: that something waits, and where. */
export class NoticeDto implements NoticeView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: NOTICE_ABOUT }) about: NoticeAbout;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) referralId: string | null;
  @ApiProperty({ type: NoticedPersonDto, nullable: true, description: 'The colleague whom it is about; for supervisors' }) person: NoticedPersonDto | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty() read: boolean;
  @ApiProperty({ description: 'Something was left unanswered; for supervisors' }) escalated: boolean;
}

/** A page of notices. */
export class NoticePageDto implements NoticePageView {
  @ApiProperty({ type: [NoticeDto] }) items: NoticeDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, description: 'Of all pages; 100 is shown as 99+' }) unread: number;
}
