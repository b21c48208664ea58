import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

/** The shelter of the demo set. */
export const SHELTER = '00000000-0000-4000-8000-000000000005';

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

/** The consent that referrals of a case rest on; resolves with its id. */
export async function consent(client, { id, version }) {
  const on = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(Date.now());
  const body = { type: 'giveConsent', purpose: 'shelter', receiver: 'shelter', giver: 'person', on };
  const headers = { 'idempotency-key': randomUUID(), 'if-match': `"${version}"` };
  const { facts } = expectOk(await client.ask('POST', `/api/cases/${id}/events`, body, headers), 200);
  return facts.consents.at(-1).id;
}

/** Refers somebody to the shelter; resolves with the referral. */
export async function refer(client, { id, consentId }) {
  const body = { to: SHELTER, service: 'shelter', urgency: 'now', packet: ['statement.wishes'], note: 'Cần chỗ ở.', consentId, send: true };
  return expectOk(await client.ask('POST', `/api/cases/${id}/referrals`, body, { 'idempotency-key': randomUUID() }), 201);
}

/** Accepts a referral that stands before its receiver; resolves with it. */
export async function accept(client, { id, version }) {
  const headers = { 'idempotency-key': randomUUID(), 'if-match': `"${version}"` };
  return expectOk(await client.ask('POST', `/api/referrals/${id}/events`, { type: 'accept' }, headers), 200);
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

/** Reads a page of the duty board with its counts. */
export async function duties(client) {
  return expectOk(await client.ask('GET', '/api/duties'), 200);
}

/** Looks at what somebody said, with a reason; resolves with the case's version and the opened values. */
export async function look(client, id) {
  const seen = expectOk(await client.ask('POST', `/api/cases/${id}/reveals`, { compartment: 'statement', reason: 'review' }), 200);
  if (seen.entries.length === 0 || !seen.entries.every(({ intact }) => intact)) throw new Error('what was said did not open');
  return seen;
}

/** Asks whether a case's chain is whole. */
export async function verify(client, id) {
  return expectOk(await client.ask('GET', `/api/cases/${id}/timeline/verify`), 200);
}

function expectOk({ status, text }, wanted) {
  if (status !== wanted) throw new Error(`${status} instead of ${wanted}: ${text.slice(0, 300)}`);
  return JSON.parse(text);
}
