import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DynamicModule } from '@nestjs/common';
import { LogController } from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { serveOpenApi } from '../openapi/build-openapi.js';
import { answerProblem } from '../problem/answer-problem.js';
import { ProblemError } from '../problem/problem-error.js';
import { inRequest } from '@loive/persistence';
import type { Settings } from '../settings.js';
import { FrameworkLog } from './framework-log.js';
import { addHeaders, setHeaders } from './headers.js';
import { BODY_LIMIT, isJsonType, readJsonBody, tidy } from './json-body.js';
import { addRequestLog } from './request-log.js';
import { ignoreExpectations, refuseUnreadable } from './unreadable.js';
import { serveWebApp } from './web-app.js';

/** The HTTP application, ready to listen: one body parser, one set of headers, one log line for each request. */
export async function createApi(root: DynamicModule, settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: { level: settings.logLevel, base: null, serializers: { err: bareError } },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    // One hop: the address our own proxy saw. What a client writes into the header before it counts for nothing.
    trustProxy: settings.trustProxy ? (_address, hop) => hop === 0 : false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    keepAliveTimeout: 10_000,
    clientErrorHandler: (error, socket) => refuseUnreadable(error, socket, settings),
    // A path that cannot be decoded is refused before any hook runs.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      setHeaders(request, reply, settings);
      answerProblem(error, request, reply);
    },
  });
  const server = adapter.getInstance();
  await prepare(server, settings);
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: new FrameworkLog(server.log),
  });
  app.setGlobalPrefix('api');
  app.enableShutdownHooks();
  serveOpenApi(app);
  await serveWebApp(server, settings);
  return app;
}

async function prepare(server: FastifyInstance, settings: Settings): Promise<void> {
  server.decorateRequest('session', null);
  // Every ticket that is signed while a request is served bears its id.
  server.addHook('onRequest', (request, _reply, done) => inRequest(request.id, done));
  ignoreExpectations(server.server);
  addHeaders(server, settings);
  addRequestLog(server);
  await server.register(fastifyCookie);
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      if (!isJsonType(request.headers['content-type'])) throw new ProblemError('notJson');
      done(null, readJsonBody(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
  server.addHook('preValidation', (request, _reply, done) => {
    try {
      request.query = tidy(request.query);
      // A form that was not sent is an empty one: what it needs is then named field by field.
      request.body ??= {};
      done();
    } catch (error) {
      done(error as Error);
    }
  });
}

// Fastify logs some errors by itself: their messages and stacks may hold values.
function bareError(error: Error): { type: string; message: string; stack: string } {
  return { type: error.name, message: '', stack: '' };
}
