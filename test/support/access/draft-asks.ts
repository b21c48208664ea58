import { randomUUID } from 'node:crypto';
import type { Ask } from './ask.js';
import { mayOpen } from './oracle.js';
import type { Principal } from './subject.js';

/** Requests about drafts of openings, for one person: who opens cases has their own and nobody else's, of which there are none here. */
export function asksOfDrafts(who: Principal): Ask[] {
  const opens = mayOpen(who);
  const one = `/api/intake/drafts/${randomUUID()}`;
  const ask = (method: Ask['method'], path: string, status: number, rest: Partial<Ask> = {}): Ask => ({
    route: `${method} /api/intake/drafts${path === one ? '/{id}' : ''}`,
    what: '',
    method,
    path,
    status: [opens ? status : 403],
    ...rest,
  });
  return [
    ask('GET', '/api/intake/drafts', 200, { check: ({ items }) => (!opens || (items as unknown[]).length === 0 ? [] : ['somebody’s drafts']) }),
    ask('POST', '/api/intake/drafts', 422, { body: { noSuchField: 1 } }),
    ask('GET', one, 404),
    ask('PUT', one, 422, { body: { noSuchField: 1 }, version: 1 }),
    ask('DELETE', one, 404),
  ];
}
