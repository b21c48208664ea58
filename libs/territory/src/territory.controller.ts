import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { PlacesView } from '@loive/contracts';
import { dayInVietnam, findPlaces, registerDayFault } from '@loive/domain';
import { Clock, ProblemError, Problems, SignedIn } from '@loive/platform';
import { FindPlacesDto, PlacesDto } from './territory.dtos.js';

/** Places through time, for those who must name one. */
@ApiTags('territory')
@Controller('territory')
export class TerritoryController {
  constructor(private readonly clock: Clock) {}

  @Get('places')
  @SignedIn()
  @ApiOkResponse({ type: PlacesDto })
  @Problems('invalid')
  places(@Query() { q, on = dayInVietnam(this.clock.now().toISOString()) }: FindPlacesDto): PlacesView {
    const code = registerDayFault(on);
    if (code !== null) throw new ProblemError('invalid', { fields: [{ path: 'on', code }] });
    return findPlaces(q, on);
  }
}
