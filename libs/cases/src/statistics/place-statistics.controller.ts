import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { PlaceStatisticsView } from '@loive/contracts';
import { ROUNDED_TO, SMALLEST_GROUP, dayInVietnam, placeTable, publishedPeriods, readsStatistics, type Actor, type PublishedPeriod } from '@loive/domain';
import { readCountedPlaces } from '@loive/persistence';
import { Can, Clock, CurrentActor, ProblemError, Problems, Settings } from '@loive/platform';
import { DataSource } from 'typeorm';
import { PlaceStatisticsDto, PlaceTableDto } from './place-statistics.dtos.js';

/** Counts of cases by province, in the geography of before the mergers or since. No case and no small group. */
@ApiTags('statistics')
@Controller('statistics/places')
@Can(readsStatistics)
export class PlaceStatisticsController {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: PlaceStatisticsDto })
  @Problems('invalid', 'notYours')
  async table(@CurrentActor() actor: Actor, @Query() { geography = 'new', from, to }: PlaceTableDto): Promise<PlaceStatisticsView> {
    const periods = publishedPeriods(dayInVietnam(this.clock.now().toISOString()));
    const period = from === undefined && to === undefined ? periods[0] : periods.find((one) => one.from === from && one.to === to);
    if (period === undefined) throw new ProblemError('invalid', { fields: [{ path: 'from', code: 'notPublished' }] });
    const counted = await readCountedPlaces(this.db, this.settings.keys.ticket, actor, { from: firstDay(periods, period), to: period.to });
    const { rows, ...sums } = placeTable(counted, period, geography);
    return { geography, period, periods: [...periods], items: [...rows], next: null, ...sums, smallestGroup: SMALLEST_GROUP, roundedTo: ROUNDED_TO };
  }
}

// What an earlier report of the same year told has a say in what a later one tells.
function firstDay(periods: readonly PublishedPeriod[], { year, from }: PublishedPeriod): string {
  return periods.filter((one) => one.year === year).reduce((first, one) => (one.from < first ? one.from : first), from);
}
