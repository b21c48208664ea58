import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { PROBLEM_CODES } from '@loive/contracts';
import { PROBLEM_TITLES } from '../problem/problem-titles.js';
import type { Settings } from '../settings.js';
import { headersOf } from './headers.js';

/**
 * Answers bytes that are no HTTP request (a broken head, an address without its slash, a head that is too
 * long or too slow) with the problem and the heads of any other refusal, and closes the line.
 */
export function refuseUnreadable(error: Error & { code?: string }, socket: Socket, settings: Pick<Settings, 'secure'>): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const instance = randomUUID();
  const [code, status] = ['malformed', PROBLEM_CODES.malformed] as const;
  const body = JSON.stringify({ type: `urn:loi-ve:problem:${code}`, title: PROBLEM_TITLES[code], status, code, instance });
  const heads = {
    ...headersOf(settings),
    'x-request-id': instance,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(heads).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} Bad Request\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

/** Reads a request that expects something unknown like any other: RFC 9110 lets a server, and a bare 417 would lack our heads. */
export function ignoreExpectations(server: Server): void {
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}
