import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SCREENING_FIELDS, screen, type ScreeningBoard, type ScreeningPayload } from '@loive/domain';
import { Clock, Problems, ProblemError, SignedIn, payloadSchema } from '@loive/platform';
import { ScreeningBoardDto } from './screening.dtos.js';

/** The element board for what was ticked. Nothing is kept, and no case is named. */
@ApiTags('law')
@Controller('law')
export class ScreeningController {
  constructor(private readonly clock: Clock) {}

  @Post('screening')
  @HttpCode(200)
  @SignedIn()
  @ApiBody({ schema: payloadSchema(SCREENING_FIELDS) })
  @ApiOkResponse({ type: ScreeningBoardDto })
  @Problems('malformed', 'invalid')
  screening(@Body() body: Record<string, unknown>): ScreeningBoard {
    // The domain names every field that it cannot read, so the shape is its word alone.
    const screened = screen(body as unknown as ScreeningPayload, this.clock.now().toISOString());
    if (!screened.ok) throw new ProblemError('invalid', { fields: [...screened.fields] });
    return screened.board;
  }
}
