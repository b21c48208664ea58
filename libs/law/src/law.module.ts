import { Module } from '@nestjs/common';
import { EntitlementsController } from './entitlements/entitlements.controller.js';
import { EntitlementsService } from './entitlements/entitlements.service.js';
import { ScreeningController } from './screening/screening.controller.js';

/** Questions to the law's data over HTTP; nothing of a case. */
@Module({ controllers: [EntitlementsController, ScreeningController], providers: [EntitlementsService] })
export class LawModule {}
