import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { ReportView } from '@loive/contracts';
import { REPORT_CALENDARS, reportDue } from '@loive/domain';
import { ProblemError, Problems, SignedIn } from '@loive/platform';
import { ReportDto } from './reports.dtos.js';

/** Which days a report covers and when it is due. */
@ApiTags('law')
@Controller('law/reports')
export class ReportsController {
  @Get(':calendar/:period')
  @SignedIn()
  @ApiParam({ name: 'calendar', schema: { type: 'string', enum: REPORT_CALENDARS.map(({ id }) => id) } })
  @ApiParam({ name: 'period', schema: { type: 'string', example: '2025-Q1' }, description: 'Year, and Q1, 6M, Q3 or Y' })
  @ApiOkResponse({ type: ReportDto })
  // Without a period there is nothing at this address.
  @Problems('invalid', 'notFound')
  due(@Param('calendar') calendarId: string, @Param('period') asked: string): ReportView {
    const answer = reportDue(calendarId, asked);
    if (!answer.ok) throw new ProblemError('invalid', { fields: [{ path: answer.path, code: answer.code }] });
    const { calendar, ...report } = answer.report;
    const { id, vi, en, recipient, citation } = calendar;
    return { ...report, calendar: id, name: { vi, en }, recipient, citation };
  }
}
