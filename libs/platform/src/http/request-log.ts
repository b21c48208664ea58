import type { FastifyInstance } from 'fastify';

/** One line for each request: ids, the route's template and numbers; never an address, a body or a name. */
export function addRequestLog(server: FastifyInstance): void {
  server.addHook('onResponse', (request, reply, done) => {
    const actor = request.session?.actor;
    request.log.info({
      event: 'request',
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      person: actor?.personId,
      agency: actor?.agencyId,
    });
    done();
  });
}
