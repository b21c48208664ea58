import 'reflect-metadata';
import { Controller, Get } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { describe, expect, it } from '@jest/globals';
import { RouteAudit } from './route-audit.js';
import { Can, Public, SignedIn } from './route-access.js';

@Controller('declared')
class DeclaredController {
  @Get('a')
  @Public()
  open() {}

  @Get('b')
  @Can((actor) => actor.role === 'auditor')
  narrow() {}

  notARoute() {}
}

@SignedIn()
@Controller('whole')
class WholeController {
  @Get()
  all() {}
}

@Controller('forgotten')
class ForgottenController {
  @Get('a')
  @SignedIn()
  fine() {}

  @Get('b')
  forgotten() {}
}

const boot = async (...controllers: (new () => object)[]) => {
  const module = await Test.createTestingModule({ imports: [DiscoveryModule], controllers, providers: [RouteAudit] }).compile();
  return module.init();
};

describe('who may call a route', () => {
  it('boots when every route says so, itself or by its controller', async () => {
    await expect(boot(DeclaredController, WholeController)).resolves.toBeDefined();
  });

  it('does not boot with a route that forgot, and names it', async () => {
    await expect(boot(DeclaredController, ForgottenController)).rejects.toThrow('ForgottenController.forgotten');
  });
});
