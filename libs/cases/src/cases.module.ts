import { Module } from '@nestjs/common';
import { BreakGlassController } from './break-glass/break-glass.controller.js';
import { BreakGlassService } from './break-glass/break-glass.service.js';
import { CasesController } from './cases.controller.js';
import { CasesService } from './cases.service.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { DraftsService } from './drafts/drafts.service.js';
import { DutiesController } from './duties/duties.controller.js';
import { DutiesService } from './duties/duties.service.js';
import { SilentDutiesController } from './duties/silent-duties.controller.js';
import { RescuesController } from './rescues/rescues.controller.js';
import { RescuesService } from './rescues/rescues.service.js';
import { SearchController } from './search/search.controller.js';
import { SearchService } from './search/search.service.js';
import { PlaceStatisticsController } from './statistics/place-statistics.controller.js';

/** Cases over HTTP. */
@Module({
  controllers: [SearchController, CasesController, BreakGlassController, DraftsController, DutiesController, RescuesController, SilentDutiesController, PlaceStatisticsController],
  providers: [SearchService, CasesService, BreakGlassService, DraftsService, DutiesService, RescuesService],
})
export class CasesModule {}
