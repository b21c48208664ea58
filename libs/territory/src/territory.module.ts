import { Module } from '@nestjs/common';
import { TerritoryController } from './territory.controller.js';

/** The register of places over HTTP. */
@Module({ controllers: [TerritoryController] })
export class TerritoryModule {}
