import { Module } from '@nestjs/common';
import { CallsController } from './calls.controller.js';
import { CallsService } from './calls.service.js';
import { ToldController } from './told.controller.js';

/** The log of the hotline, and what it told others. */
@Module({ controllers: [CallsController, ToldController], providers: [CallsService] })
export class HotlineModule {}
