import { Module } from '@nestjs/common';
import { AgeController } from './age/age.controller.js';
import { AgenciesController } from './agencies/agencies.controller.js';
import { AgenciesService } from './agencies/agencies.service.js';
import { AtOnceController } from './at-once/at-once.controller.js';
import { EntitlementsController } from './entitlements/entitlements.controller.js';
import { EntitlementsService } from './entitlements/entitlements.service.js';
import { PreviewController } from './preview/preview.controller.js';
import { ReportsController } from './reports/reports.controller.js';
import { ResponsibleController } from './responsible/responsible.controller.js';
import { ResponsibleService } from './responsible/responsible.service.js';
import { RightsSheetsController } from './rights-sheets/rights-sheets.controller.js';
import { ScreeningController } from './screening/screening.controller.js';

/** Questions to the law's data over HTTP; nothing of a case. */
@Module({
  controllers: [AgeController, AgenciesController, AtOnceController, EntitlementsController, PreviewController, ReportsController, ResponsibleController, RightsSheetsController, ScreeningController],
  providers: [AgenciesService, EntitlementsService, ResponsibleService],
})
export class LawModule {}
