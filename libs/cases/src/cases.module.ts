import { Module } from '@nestjs/common';
import { BreakGlassController } from './break-glass/break-glass.controller.js';
import { BreakGlassService } from './break-glass/break-glass.service.js';
import { CasesController } from './cases.controller.js';
import { CasesService } from './cases.service.js';

/** Cases over HTTP. */
@Module({ controllers: [CasesController, BreakGlassController], providers: [CasesService, BreakGlassService] })
export class CasesModule {}
