import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ignoreExpectations, refuseUnreadable } from './unreadable.js';

let server: Server;

beforeAll(async () => {
  server = createServer((_request, response) => void response.end('served'));
  server.on('clientError', (error, socket) => refuseUnreadable(error, socket as never, { secure: false }));
  ignoreExpectations(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** What a server answers to bytes, to the end of the line. */
async function answerTo(bytes: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let text = '';
  socket.on('data', (part: Buffer) => (text += part.toString()));
  socket.end(bytes);
  await once(socket, 'close');
  return text;
}

describe('bytes that are no request', () => {
  it.each([
    ['an address without its slash', 'GET api/me HTTP/1.1\r\nhost: x\r\n\r\n'],
    ['a method that nobody knows', 'NONSENSE / HTTP/1.1\r\nhost: x\r\n\r\n'],
    ['two lengths', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'],
    ['a head of 20,000 letters', `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'a'.repeat(20_000)}\r\n\r\n`],
  ])('are refused like anything else, with the heads of every answer: %s', async (_what, bytes) => {
    const answer = await answerTo(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('content-type: application/problem+json; charset=utf-8');
    expect(answer).toContain('x-content-type-options: nosniff');
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status: 400, code: 'malformed' });
  });
});

describe('a request that expects something unknown', () => {
  it('is served all the same', async () => {
    expect(await answerTo('GET / HTTP/1.1\r\nhost: x\r\nexpect: 200-ok\r\nconnection: close\r\n\r\n')).toContain('served');
  });
});
