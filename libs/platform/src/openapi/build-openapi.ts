import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_CODES } from '@loive/contracts';
import type { ProblemCode } from '@loive/contracts';
import { ProblemDto } from './problem.dtos.js';
import { problemContent } from './problems.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The OpenAPI document of the routes that this application has; needs no database. */
export function buildOpenApi(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, describe(), {
    extraModels: [ProblemDto],
    operationIdFactory: operationId,
  });
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (!operation) continue;
      for (const [status, codes] of generalProblems(method, operation)) operation.responses[status] ??= { description: codes.join(', '), content: problemContent() };
      operation.responses['default'] ??= { description: 'A problem', content: problemContent() };
    }
  }
  return document;
}

// What the edge refuses before a route is asked. Who may not call at all is said by the route itself.
function generalProblems(method: (typeof METHODS)[number], operation: Operation): [status: string, codes: ProblemCode[]][] {
  const unsafe = method !== 'get';
  const filledIn = operation.requestBody !== undefined || (operation.parameters ?? []).some((one) => 'in' in one && one.in === 'query');
  const codes: ProblemCode[] = ['malformed', 'unavailable'];
  if ((operation.security ?? []).length > 0) codes.push('noSession');
  if (unsafe) codes.push('badOrigin', 'badCsrfToken', 'tooLarge', 'notJson');
  if (filledIn) codes.push('invalid');
  const statuses = [...new Set(codes.map((code) => PROBLEM_CODES[code]))].sort();
  return statuses.map((status) => [String(status), codes.filter((code) => PROBLEM_CODES[code] === status)]);
}

// `sessionSignIn`, `casesOpen`: the names that generated clients call.
function operationId(controller: string, method: string): string {
  const thing = controller.replace(/Controller$/, '');
  return thing.charAt(0).toLowerCase() + thing.slice(1) + method.charAt(0).toUpperCase() + method.slice(1);
}

/** Serves the document at /api/openapi.json and a page to read it at /api/docs. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => buildOpenApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Lối Về API',
  });
}

function describe(): Omit<OpenAPIObject, 'paths'> {
  return new DocumentBuilder()
    .setTitle('Lối Về')
    .setDescription(
      'Unsafe requests carry X-CSRF-Token (given at sign-in) and come from the same origin; problems are RFC 9457.',
    )
    .setVersion('1')
    .addSecurity('session', {
      type: 'apiKey',
      in: 'cookie',
      name: 'loive',
      description: 'Set by POST /api/session; called __Host-loive behind TLS',
    })
    .build();
}
