import { Module } from '@nestjs/common';
import { BreakGlassController } from './break-glass/break-glass.controller.js';
import { BreakGlassService } from './break-glass/break-glass.service.js';
import { CasesController } from './cases.controller.js';
import { CasesService } from './cases.service.js';
import { DutiesController } from './duties/duties.controller.js';
import { DutiesService } from './duties/duties.service.js';

/** Cases over HTTP. */
@Module({ controllers: [CasesController, BreakGlassController, DutiesController], providers: [CasesService, BreakGlassService, DutiesService] })
export class CasesModule {}
