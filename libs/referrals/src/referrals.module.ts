import { Module } from '@nestjs/common';
import { PreviewService } from './preview.service.js';
import { ProvidersController } from './providers/providers.controller.js';
import { ProvidersService } from './providers/providers.service.js';
import { CaseReferralsController, ReferralsController } from './referrals.controller.js';
import { ReferralsService } from './referrals.service.js';

/** Referrals over HTTP, and the directory of those who may receive them. */
@Module({
  controllers: [CaseReferralsController, ReferralsController, ProvidersController],
  providers: [ReferralsService, PreviewService, ProvidersService],
})
export class ReferralsModule {}
