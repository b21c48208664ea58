import { Module } from '@nestjs/common';
import { OperationsController } from './operations.controller.js';
import { OperationsService } from './operations.service.js';

/** The operator's page over HTTP. */
@Module({ controllers: [OperationsController], providers: [OperationsService] })
export class OperationsModule {}
