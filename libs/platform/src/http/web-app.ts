import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Settings } from '../settings.js';
import { makeNonce, pagePolicy } from './headers.js';

const YEAR_IN_SECONDS = 31_536_000;

/**
 * Serves the built web app: its files as they are (hashed ones for ever), its page for every other
 * address outside /api. Files are listed once at start, so an address can only name one of them.
 */
export async function serveWebApp(server: FastifyInstance, settings: Pick<Settings, 'webRoot' | 'demo'>): Promise<void> {
  const index = join(settings.webRoot, 'index.html');
  if (!existsSync(index)) return;
  const page = readFileSync(index, 'utf8').replaceAll('__DEMO__', settings.demo ? '1' : '0');
  const files = listFiles(settings.webRoot);
  await server.register(fastifyStatic, { root: settings.webRoot, serve: false, preCompressed: true, cacheControl: false });

  server.get('/*', (request, reply) => {
    const path = (request.params as { '*': string })['*'];
    if (path === 'api' || path.startsWith('api/')) return reply.callNotFound();
    if (path !== 'index.html' && files.has(path)) return sendFile(reply, path);
    if (path.startsWith('assets/')) return reply.callNotFound();
    return sendPage(reply, page);
  });
}

function sendFile(reply: FastifyReply, path: string): FastifyReply {
  const hashed = path.startsWith('assets/');
  return reply
    .header('cache-control', hashed ? `public, max-age=${YEAR_IN_SECONDS}, immutable` : 'no-cache')
    .sendFile(path);
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = makeNonce();
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .type('text/html; charset=utf-8')
    .send(page.replaceAll('__CSP_NONCE__', nonce));
}

function listFiles(root: string): ReadonlySet<string> {
  return new Set(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
}
