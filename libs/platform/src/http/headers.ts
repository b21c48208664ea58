import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../settings.js';

// The camera reads the code of a citizen card, in the page itself; nothing else of the device is asked for.
const ALWAYS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'x-dns-prefetch-control': 'off',
  'x-permitted-cross-domain-policies': 'none',
  'permissions-policy': [
    'accelerometer', 'autoplay', 'display-capture', 'encrypted-media', 'fullscreen',
    'geolocation', 'gyroscope', 'hid', 'idle-detection', 'magnetometer', 'microphone', 'midi', 'payment',
    'publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb',
    'xr-spatial-tracking',
  ].map((feature) => `${feature}=()`).concat('camera=(self)').join(', '),
  'cache-control': 'no-store',
};

// Two years; subdomains are not ours to promise for.
const HSTS = 'max-age=63072000';

/** Answers that are data: nothing in them may run or be framed. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Swagger's page brings style elements of its own and draws its icons from data: addresses. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The policy of the web app's page. The nonce is for style elements that the component library
 * makes while it runs; scripts come from our own files only.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** A nonce for one answer. */
export function makeNonce(): string {
  return randomBytes(16).toString('base64');
}

/** The headers of every answer that is data. */
export function headersOf({ secure }: Pick<Settings, 'secure'>): Readonly<Record<string, string>> {
  return { ...ALWAYS, ...(secure ? { 'strict-transport-security': HSTS } : {}), 'content-security-policy': DATA_POLICY };
}

/** Puts the headers on one answer; a route may replace one. */
export function setHeaders(request: FastifyRequest, reply: FastifyReply, settings: Pick<Settings, 'secure'>): void {
  // A path that cannot be decoded has no route yet.
  const docs = (request.routeOptions?.url ?? '').startsWith('/api/docs');
  void reply
    .headers(headersOf(settings))
    .header('content-security-policy', docs ? DOCS_POLICY : DATA_POLICY)
    .header('x-request-id', request.id);
}

/** Puts the headers on every answer, errors included. */
export function addHeaders(server: FastifyInstance, settings: Pick<Settings, 'secure'>): void {
  server.addHook('onRequest', (request, reply, done) => {
    setHeaders(request, reply, settings);
    done();
  });
}
