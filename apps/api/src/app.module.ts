import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AccountsModule } from '@loive/accounts';
import { CasesModule } from '@loive/cases';
import { HotlineModule } from '@loive/hotline';
import { LawModule } from '@loive/law';
import { NoticesModule } from '@loive/notices';
import { OperationsModule } from '@loive/operations';
import { PlatformModule } from '@loive/platform';
import type { PlatformOptions } from '@loive/platform';
import { ReferralsModule } from '@loive/referrals';
import { TerritoryModule } from '@loive/territory';

/** The API process: its modules and nothing else. */
@Module({})
export class AppModule {
  static forRoot(platform: PlatformOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.forRoot(platform), AccountsModule, CasesModule, ReferralsModule, LawModule, HotlineModule, NoticesModule, OperationsModule, TerritoryModule],
    };
  }
}
