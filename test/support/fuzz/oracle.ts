import { PROBLEM_CODES } from '@loive/contracts';
import type { ApiDocument, Operation, Schema } from './document.js';
import { faultsOf } from './schema-check.js';
import type { Ask, Reply } from './send.js';
import { SECRET } from './values.js';

/** What is told about an answer that must not be. */
const TELLS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a stack', /(^|\\n|\n)\s+at .{1,200}:\d+:\d+|node_modules|file:\/\/\/|\.[cm]?[jt]s:\d+/],
  ['a statement of the database', /\b(SELECT .{1,200}\bFROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b|syntax error at or near|relation "|violates \w+|duplicate key value|invalid input syntax|pg_catalog|SQLSTATE/i],
  ['a path', /\/(home|tmp|usr|var|root|work|opt)\/[\w.-]+/],
];

/** Routes that may answer what a compartment keeps: a look, and a packet that is open. */
const MAY_TELL = /^\/api\/(cases\/\{id\}\/(reveals|referrals)|referrals\/\{id\}(\/events)?|break-glass)/;

/** Faults of an answer to a request that was meant for `operation`; empty: as the document says. */
export function faultsOfAnswer(document: ApiDocument, operation: Operation, ask: Ask, reply: Reply, guarded: { person: boolean; token: boolean }): string[] {
  if (reply.broken !== null) return brokenFaults(ask, reply);
  const faults = [...edgeFaults(reply)];
  const content = operation.answers.get(reply.status);
  if (content === undefined) faults.push(`status ${reply.status} is not described`);
  else faults.push(...contentFaults(document, content, ask, reply));
  if (reply.status < 400 && operation.guarded && !guarded.person) faults.push('nobody was let in');
  if (reply.status < 400 && ask.method !== 'GET' && ask.method !== 'HEAD' && !guarded.token) faults.push('a page of somebody else could have asked this');
  if (reply.text.includes(SECRET) && !(reply.status < 400 && MAY_TELL.test(operation.path))) faults.push('what a compartment keeps was told');
  return faults;
}

/** Faults that no answer at all may have, whatever was asked. */
export function edgeFaults(reply: Reply): string[] {
  const faults: string[] = [];
  const { status, headers, text, ms } = reply;
  if (ms > 5_000) faults.push(`took ${Math.round(ms)} ms`);
  if (status >= 500) faults.push(...failureFaults(reply));
  if (status >= 400) for (const [what, pattern] of TELLS) if (pattern.test(text)) faults.push(`tells ${what}`);
  if (/ {4}at .{1,200}:\d+:\d+|node_modules/.test(text)) faults.push('tells a stack');
  for (const name of ['server', 'x-powered-by', 'access-control-allow-origin']) if (headers[name] !== undefined) faults.push(`has the head ${name}`);
  if (headers['x-content-type-options'] !== 'nosniff' || headers['content-security-policy'] === undefined) faults.push('lacks the heads of every answer');
  if (status >= 400 && !problemFits(reply)) faults.push(`status ${status} is no problem of ours`);
  return [...new Set(faults)];
}

function failureFaults({ status, headers, text }: Reply): string[] {
  if (status !== 503) return [`status ${status}`];
  const known = (text === '' || /"code":"(unavailable|writesStopped|keysAway)"/.test(text)) && headers['retry-after'] !== undefined;
  return known ? [] : ['503 without a reason or a time to come back'];
}

function problemFits({ status, headers, text }: Reply): boolean {
  // An answer to HEAD has no body.
  if (text === '') return true;
  if (headers['content-type'] !== 'application/problem+json; charset=utf-8') return false;
  const problem = parsed(text) as { code?: string; status?: number } | undefined;
  return problem?.status === status && (PROBLEM_CODES as Readonly<Record<string, number>>)[problem.code ?? ''] === status;
}

function contentFaults(document: ApiDocument, content: Readonly<Record<string, { readonly schema?: Schema }>>, ask: Ask, { headers, text }: Reply): string[] {
  const types = Object.keys(content);
  if (ask.method === 'HEAD' || types.length === 0) return text === '' ? [] : ['a body where none is described'];
  const type = headers['content-type']?.split(';')[0] ?? '';
  const described = content[type];
  if (described === undefined) return [`answers ${type}, not ${types.join(' or ')}`];
  if (!/json$/.test(type) || described.schema === undefined) return [];
  const value = parsed(text);
  return value === undefined ? ['a body that is no JSON'] : faultsOf(document, described.schema, value);
}

// What the client itself would not send, or a method that HTTP servers close the line at, is no fault.
function brokenFaults(ask: Ask, reply: Reply): string[] {
  if (reply.broken === 'unsendable' || ask.method === 'CONNECT') return [];
  return [reply.broken === 'timeout' ? `no answer within ${Math.round(reply.ms)} ms` : 'the line was closed without an answer'];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
