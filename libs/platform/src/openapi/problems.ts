import { applyDecorators } from '@nestjs/common';
import { ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { PROBLEM_CODES } from '@loive/contracts';
import type { ProblemCode } from '@loive/contracts';
import { ProblemDto } from './problem.dtos.js';

/** The body of every answer that is not a success. */
export function problemContent() {
  return { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };
}

/** Declares for OpenAPI the problems a route is known for; every route has the general one already. */
export function Problems(...codes: ProblemCode[]): MethodDecorator {
  const statuses = [...new Set(codes.map((code) => PROBLEM_CODES[code]))];
  return applyDecorators(
    ...statuses.map((status) => {
      const description = codes.filter((code) => PROBLEM_CODES[code] === status).join(', ');
      return ApiResponse({ status, description, content: problemContent() });
    }),
  );
}
