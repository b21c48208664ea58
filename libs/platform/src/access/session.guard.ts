import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../problem/problem-error.js';
import { Settings } from '../settings.js';
import { ROUTE_ACCESS, WHILE_STOPPED, WITH_FIRST_PASSWORD } from './route-access.js';
import { RulesWatch } from '../watch/rules-watch.js';
import type { RouteAccess } from './route-access.js';
import { isSameOrigin } from './same-origin.js';
import { SessionStore } from './session-store.js';
import { sameToken, sessionCookieName } from './session.js';
import type { Session } from './session.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the session guard on every route that is not public. */
    session: Session | null;
  }
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets in whom the route names, and nobody by omission. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionStore,
    private readonly settings: Settings,
    private readonly rules: RulesWatch,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const places = [context.getHandler(), context.getClass()];
    const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, places);
    if (!access) throw new ProblemError('notFound');
    const unsafe = !SAFE_METHODS.has(request.method);
    if (unsafe && !isSameOrigin(this.originOf(request))) throw new ProblemError('badOrigin');
    if (access.kind === 'public') return true;

    const token = request.cookies[sessionCookieName(this.settings)];
    const session = token ? await this.sessions.find(token) : null;
    if (!session) throw new ProblemError('noSession');
    if (unsafe && !sameToken(headerOf(request, 'x-csrf-token'), session.csrf)) {
      throw new ProblemError('badCsrfToken');
    }
    if (session.passwordDue && this.reflector.getAllAndOverride<boolean | undefined>(WITH_FIRST_PASSWORD, places) !== true) {
      throw new ProblemError('passwordDue');
    }
    if (!access.allows(session.actor)) throw new ProblemError('notYours');
    if (unsafe && this.rules.fault !== null && !this.reflector.getAllAndOverride<boolean | undefined>(WHILE_STOPPED, places)) {
      throw new ProblemError('writesStopped', { retryAfter: this.settings.rulesWatch.everySeconds });
    }
    request.session = session;
    return true;
  }

  private originOf(request: FastifyRequest) {
    return {
      origin: headerOf(request, 'origin'),
      fetchSite: headerOf(request, 'sec-fetch-site'),
      expected: this.settings.origin ?? `${request.protocol}://${request.host}`,
    };
  }
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}
