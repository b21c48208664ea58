import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

/** A client with one kept connection; `ask` resolves with `{status, text}`. */
export function clientOf(address, headers) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { hostname, port } = new URL(address);
  const ask = (method, path, body, more = {}) =>
    new Promise((resolve, reject) => {
      const payload = body === undefined ? undefined : JSON.stringify(body);
      const own = payload === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) };
      const sent = request({ agent, hostname, port, method, path, headers: { ...headers, ...own, ...more } }, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() }));
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(payload);
    });
  return { ask, close: () => agent.destroy() };
}

/** The same person each time: an adult who came to the commune by herself. */
export function opening() {
  return {
    channel: 'self_report',
    receivedAt: new Date(Date.now() - 60_000).toISOString(),
    safety: 'unsafe',
    language: 'vi',
    alias: 'Chị Đo',
    age: { estimate: 30, certainty: 'estimated' },
    nationality: 'VN',
    indicators: ['act_transfer', 'means_deception'],
    wishes: 'Muốn về nhà.',
  };
}

/** Opens a case; resolves with the case. */
export async function open(client) {
  return expectOk(await client.ask('POST', '/api/cases', opening(), { 'idempotency-key': randomUUID() }), 201);
}

/** Records an event that any case takes at any time; resolves with the case. */
export async function record(client, { id, version }) {
  const body = { type: 'informRights', language: 'vi', form: 'oral', at: new Date(Date.now() - 1000).toISOString() };
  const headers = { 'idempotency-key': randomUUID(), 'if-match': `"${version}"` };
  return expectOk(await client.ask('POST', `/api/cases/${id}/events`, body, headers), 200);
}

/** Reads a case and its events, as the case page does. */
export async function read(client, id) {
  expectOk(await client.ask('GET', `/api/cases/${id}`), 200);
  return expectOk(await client.ask('GET', `/api/cases/${id}/timeline`), 200);
}

/** Reads a page of the worklist: open cases, newest change first. */
export async function list(client, cursor) {
  const place = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
  return expectOk(await client.ask('GET', `/api/cases?status=open&sort=changed${place}`), 200);
}

/** Asks whether a case's chain is whole. */
export async function verify(client, id) {
  return expectOk(await client.ask('GET', `/api/cases/${id}/timeline/verify`), 200);
}

function expectOk({ status, text }, wanted) {
  if (status !== wanted) throw new Error(`${status} instead of ${wanted}: ${text.slice(0, 300)}`);
  return JSON.parse(text);
}
