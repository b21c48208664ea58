import { Module, ValidationPipe } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AgencyRegister, CallReader, CallRecorder, CaseReader, CaseSearch, DutyReader, FileKeyStore, GlassReader, GlassRecorder, IntakeDrafts, LawSettingsReader, ProviderReader, ProviderRecorder, Recorder, ReferralReader, RescueReader, RescueRecorder, RightsSheets } from '@loive/persistence';
import type { DataSourceOptions } from 'typeorm';
import { RouteAudit } from './access/route-audit.js';
import { SessionStore } from './access/session-store.js';
import { SessionGuard } from './access/session.guard.js';
import { Clock, SystemClock } from './clock.js';
import { databaseModule } from './database.js';
import { HealthController } from './health/health.controller.js';
import { fieldProblems } from './problem/field-problems.js';
import { ProblemError } from './problem/problem-error.js';
import { ProblemFilter } from './problem/problem.filter.js';
import { AgencyNames, RECORDING } from './recording.js';
import { Settings } from './settings.js';
import { RulesWatch } from './watch/rules-watch.js';

/** What the platform needs to be told by the process that starts it. */
export interface PlatformOptions {
  readonly settings: Settings;
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  /** False only where the routes are described and not served. */
  readonly connect?: boolean;
}

/** Settings, clock, database, guard, filter and validation: one for the whole process. */
@Module({})
export class PlatformModule {
  static forRoot({ settings, entities, connect = true }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [DiscoveryModule, databaseModule(settings, entities, connect)],
      controllers: [HealthController],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Clock, useClass: SystemClock },
        ...RECORDING,
        SessionStore,
        RulesWatch,
        RouteAudit,
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: formPipe },
      ],
      exports: [Settings, Clock, AgencyNames, AgencyRegister, CallReader, CallRecorder, CaseReader, CaseSearch, DutyReader, FileKeyStore, GlassReader, GlassRecorder, IntakeDrafts, LawSettingsReader, Recorder, ReferralReader, RescueReader, RescueRecorder, RightsSheets, ProviderReader, ProviderRecorder, RulesWatch],
    };
  }
}

function formPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false },
    exceptionFactory: (errors) => new ProblemError('invalid', { fields: fieldProblems(errors).slice(0, 100) }),
  });
}
