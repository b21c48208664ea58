import { randomUUID } from 'node:crypto';
import type { Ask } from './ask.js';
import { works } from './oracle.js';
import { PRINCIPALS, type Principal } from './subject.js';

/**
 * Requests about people and their roles: an administrator's, of the own agency alone; the hand-over of one's own
 * people and a bigger budget are their supervisor's. None of them changes anything.
 */
export function asksOfPeople(who: Principal): Ask[] {
  const admin = who.role === 'agencyAdmin';
  const head = who.role === 'supervisor' && works(who);
  const ask = (route: string, status: readonly number[], rest: Partial<Ask> = {}): Ask => {
    const [method, path] = route.split(' ') as [Ask['method'], string];
    return { route, what: '', method, path, status, ...rest };
  };
  const about = (route: string, may: boolean, body?: unknown): Ask[] => {
    const colleague = PRINCIPALS.find((one) => one.agencyId === who.agencyId && one !== who) ?? who;
    const stranger = PRINCIPALS.find((one) => one.agencyId !== who.agencyId);
    const not = [403, 404];
    const of = (id: string): string => route.split(' ')[1]?.replace('{id}', id) ?? '';
    const never = of(randomUUID());
    const known = { path: of(colleague.personId) };
    const sent = body === undefined ? {} : { body };
    return [
      body === undefined
        ? ask(route, may ? [200] : not, { what: 'a colleague', ...known })
        : ask(route, may ? [422] : not, { what: 'a colleague, wrong form', ...known, body: { noSuchField: 1 } }),
      ask(route, may ? [404] : not, { what: 'a stranger', path: of(stranger?.personId ?? ''), ...sent, never }),
      ask(route, may ? [404] : not, { what: 'nobody', path: never, ...sent, never: of(randomUUID()) }),
    ];
  };
  const ownPeople = (body: Readonly<Record<string, unknown>>): string[] => {
    const shown = new Set((body['items'] as { id: string }[]).map(({ id }) => id));
    const strangers = PRINCIPALS.filter(({ personId, agencyId }) => shown.has(personId) !== (agencyId === who.agencyId));
    return strangers.map(({ username }) => `${username} is ${shown.has(principalId(username)) ? '' : 'not '}among the people`);
  };
  return [
    ask('GET /api/people', [admin ? 200 : 403], { check: ownPeople }),
    ask('GET /api/people/expiring', [admin ? 200 : 403]),
    ask('GET /api/people/acts', [admin || who.role === 'auditor' ? 200 : 403]),
    ask('POST /api/people', [admin ? 422 : 403], { body: { noSuchField: 1 } }),
    ...about('POST /api/people/{id}/events', admin, { type: 'pause' }),
    ...about('GET /api/people/{id}/handover', head),
    ...about('POST /api/people/{id}/handover', head, { to: randomUUID() }),
    ...about('POST /api/people/{id}/read-budget', head, { extra: 5, reason: 'standsIn' }),
    ...successions(who, ask),
  ];
}

// No agency of the house has ended, so that its heads stand at no end of a succession.
function successions(who: Principal, ask: (route: string, status: readonly number[], rest?: Partial<Ask>) => Ask): Ask[] {
  const may = who.role === 'supervisor';
  const of = (id: string): string => `/api/agencies/${id}/succession`;
  const never = of(randomUUID());
  return [
    ask('GET /api/agencies/successions', [may ? 200 : 403], { check: ({ items }) => (Array.isArray(items) && items.length === 0 ? [] : ['shows a succession']) }),
    ask('GET /api/agencies/{id}/succession', [may ? 404 : 403], { what: 'the own agency', path: of(who.agencyId), never }),
    ask('POST /api/agencies/{id}/succession', [may ? 422 : 403], { what: 'wrong form', path: of(who.agencyId), body: { noSuchField: 1 } }),
    ask('POST /api/agencies/{id}/succession', [may ? 404 : 403], { what: 'the own agency', path: of(who.agencyId), body: { type: 'ask' }, never }),
  ];
}

const principalId = (username: string): string => PRINCIPALS.find((one) => one.username === username)?.personId ?? '';
