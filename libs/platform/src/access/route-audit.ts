import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ROUTE_ACCESS } from './route-access.js';

/** Stops the boot when a route does not say who may call it. */
@Injectable()
export class RouteAudit implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype }) =>
      typeof metatype === 'function' ? this.undeclared(metatype) : [],
    );
    if (open.length > 0) {
      throw new Error(`routes without @Public, @SignedIn or @Can: ${open.join(', ')}`);
    }
  }

  private undeclared(controller: { name: string; prototype: object }): string[] {
    if (Reflect.hasMetadata(ROUTE_ACCESS, controller)) return [];
    return this.scanner
      .getAllMethodNames(controller.prototype)
      .filter((name) => {
        const method: unknown = Reflect.get(controller.prototype, name);
        if (typeof method !== 'function') return false;
        return Reflect.hasMetadata(METHOD_METADATA, method) && !Reflect.hasMetadata(ROUTE_ACCESS, method);
      })
      .map((name) => `${controller.name}.${name}`);
  }
}
