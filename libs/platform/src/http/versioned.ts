import { UseInterceptors, applyDecorators } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor, Type } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import { map } from 'rxjs/operators';

interface VersionedBody {
  id: string;
  version: number;
}

/** The answer is one record: its version becomes the ETag, its id the Location when a collection is named. */
export function Versioned(options: { location?: string } = {}): MethodDecorator {
  return applyDecorators(UseInterceptors(versionHeaders(options.location)));
}

function versionHeaders(location: string | undefined): Type<NestInterceptor> {
  class VersionHeaders implements NestInterceptor {
    intercept(context: ExecutionContext, next: CallHandler<VersionedBody>): Observable<VersionedBody> {
      const reply = context.switchToHttp().getResponse<FastifyReply>();
      return next.handle().pipe(
        map((body) => {
          void reply.header('etag', `"${body.version}"`);
          if (location) void reply.header('location', `${location}/${body.id}`);
          return body;
        }),
      );
    }
  }
  return VersionHeaders;
}
