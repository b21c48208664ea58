import { randomUUID } from 'node:crypto';
import type { Compartment } from '@loive/domain';
import { isOfWorkingAgency, mayOpen, mayRefer, maySteps, rightsOf, seesReferral, works } from './oracle.js';
import { STEPS, RECORDS } from './oracle-tables.js';
import { checkCasePage, checkTimeline, type Body } from './body-checks.js';
import { atReferralOf, betweenOf, type Principal, type Subject } from './subject.js';

/** One request of the matrix and what the oracle says of its answer. */
export interface Ask {
  readonly route: string;
  /** Which of several requests to one route it is. */
  readonly what: string;
  readonly method: 'GET' | 'POST' | 'DELETE' | 'HEAD';
  readonly path: string;
  readonly body?: unknown;
  /** `right`: the version of the case or referral now; a number as it is. */
  readonly version?: 'case' | 'referral' | number;
  readonly status: readonly number[];
  readonly check?: (body: Body) => string[];
  /** The same request about something that never was: a 404 must be told as this one is, byte for byte. */
  readonly never?: string;
}

const ZERO = 0;
const STALE = 999_999;

/** Requests about a case in a scope, for one person; none of them changes anything. */
export function asksOfCase(who: Principal, subject: Subject): Ask[] {
  const between = betweenOf(who, subject);
  const rights = rightsOf(who, between);
  const reads = rights.has('read');
  const at = (id: string): string => `/api/cases/${id}`;
  const never = randomUUID();
  const ask = (route: string, tail: string, rest: Partial<Ask> & Pick<Ask, 'status'>): Ask => ({
    route,
    what: '',
    method: route.startsWith('GET') ? 'GET' : 'POST',
    path: at(subject.caseId) + tail,
    never: at(never) + tail,
    ...rest,
  });
  const there = (right: string): readonly number[] => [rights.has(right) ? 200 : 404];
  const page = { status: there('read'), check: (body: Body) => checkCasePage(body, who, subject) };
  return [
    ask('GET /api/cases/{id}', '', page),
    ask('GET /api/cases/{id}', '', { ...page, what: 'by code', path: at(subject.code), never: at(`LV-2026-${ZERO}0000`) }),
    ask('GET /api/cases/{id}/timeline', '/timeline', { status: there('readTimeline'), check: (body) => checkTimeline(body, who, subject) }),
    ask('GET /api/cases/{id}/timeline/verify', '/timeline/verify', {
      status: there('readTimeline'),
      check: ({ ok }) => (ok === true ? [] : ['the chain does not verify']),
    }),
    ...eventAsks(ask, rights, subject, reads),
    ...revealAsks(ask, rights, subject, reads),
    ...referAsks(ask, who, subject, reads),
  ];
}

type Make = (route: string, tail: string, rest: Partial<Ask> & Pick<Ask, 'status'>) => Ask;

// Wrong on purpose in the form, which is looked at after the right to record and before anything is written.
function eventAsks(ask: Make, rights: ReadonlySet<string>, { closed, erased }: Subject, reads: boolean): Ask[] {
  const route = 'POST /api/cases/{id}/events';
  const refused = (right: string): readonly number[] => {
    if (!reads) return [404];
    if (erased) return [403, 409];
    return rights.has(right) ? [422] : [403];
  };
  const types = Object.keys(RECORDS).filter((type) => type !== 'reveal');
  const filling = (name: string): Ask =>
    ask(route, '/events', {
      what: `recordSensitive ${name}`,
      version: 'case',
      body: { type: 'recordSensitive', compartment: name, fields: { noSuchField: 'x' } },
      status: !reads ? [404] : erased ? [403, 409] : !rights.has(`record.recordSensitive`) || !rights.has(`write.${name}`) ? [403] : closed ? [409] : [422],
    });
  return [
    ask(route, '/events', { what: 'stale', version: STALE, body: { type: 'recordChoice', participates: 'yes' }, status: reads ? [412, ...(erased ? [409] : []), ...(rights.has('record.recordChoice') ? [] : [403])] : [404] }),
    ...types.map((type) => ask(route, '/events', { what: type, version: 'case', body: { type, noSuchField: 1 }, status: refused(`record.${type}`) })),
    ...COMPARTMENT_NAMES.map(filling),
  ];
}

const COMPARTMENT_NAMES: readonly Compartment[] = ['identity', 'contact', 'shelter', 'health', 'statement', 'child', 'protection', 'plan', 'legalNotes'];

// `other` without its text is refused after the right to look and before the look.
function revealAsks(ask: Make, rights: ReadonlySet<string>, { erased }: Subject, reads: boolean): Ask[] {
  return COMPARTMENT_NAMES.map((name) =>
    ask('POST /api/cases/{id}/reveals', '/reveals', {
      what: name,
      body: { compartment: name, reason: 'other' },
      status: !reads ? [404] : erased ? [403, 409] : rights.has(`reveal.${name}`) ? [422] : [403],
    }),
  );
}

/** A look with a reason: it is written down, so it is asked for last. `values` are those planted, by compartment. */
export function looksAt(who: Principal, subject: Subject, values: Readonly<Partial<Record<Compartment, string>>>): Ask[] {
  const rights = rightsOf(who, betweenOf(who, subject));
  return subject.held
    .filter((name) => rights.has(`reveal.${name}`) && !subject.erased)
    .map((name) => ({
      route: 'POST /api/cases/{id}/reveals',
      what: `${name}, opened`,
      method: 'POST',
      path: `/api/cases/${subject.caseId}/reveals`,
      body: { compartment: name, reason: 'identityCheck' },
      status: [200],
      check: (body) => (JSON.stringify(body['entries']).includes(values[name] ?? '?') ? [] : [`does not show what ${name} holds`]),
    }));
}

function referAsks(ask: Make, who: Principal, { ties, named: _named, ...subject }: Subject, reads: boolean): Ask[] {
  const may = mayRefer(who, betweenOf(who, { ...subject, ties, named: _named }));
  const refused = (allowed: boolean): readonly number[] => (!reads ? [404] : subject.erased ? [403, 409] : allowed ? [422] : [403]);
  // Broken glass is no standing at a case: who has nothing else is told that there is nothing to refer.
  const tied = (status: readonly number[]): readonly number[] => (reads && !may.draft ? [403, 404] : status);
  const preview = { to: randomUUID(), service: 'shelter', urgency: 'urgent' };
  return [
    ask('POST /api/cases/{id}/referrals', '/referrals', { what: 'draft', body: { send: false, noSuchField: 1 }, status: tied(refused(may.draft)) }),
    ask('POST /api/cases/{id}/referrals', '/referrals', { what: 'send', body: { send: true, noSuchField: 1 }, status: tied(refused(may.send)) }),
    ask('POST /api/cases/{id}/referrals/preview', '/referrals/preview', { body: preview, status: tied(refused(may.draft)) }),
  ];
}

/** Requests about a referral, for one person; none of them changes anything. */
export function asksOfReferral(who: Principal, subject: Subject): Ask[] {
  const { referral } = subject;
  if (referral === null) return [];
  const at = atReferralOf(who, subject);
  const sees = seesReferral(who, at);
  const never = randomUUID();
  const ask = (route: string, tail: string, rest: Partial<Ask> & Pick<Ask, 'status'>): Ask => ({
    route,
    what: '',
    method: route.startsWith('GET') ? 'GET' : 'POST',
    path: `/api/referrals/${referral.id}${tail}`,
    never: `/api/referrals/${never}${tail}`,
    ...rest,
  });
  const open = ['accepted', 'inService', 'completed', 'failed'].includes(referral.state);
  const step = (type: string, version: Ask['version'], status: readonly number[]): Ask =>
    ask('POST /api/referrals/{id}/events', '/events', { what: `${type}${version === STALE ? ' stale' : ''}`, version, body: { type, noSuchField: 1 }, status });
  return [
    ask('GET /api/referrals/{id}', '', {
      status: [sees ? 200 : 404],
      check: (body) => [
        ...(at.end === 'receiver' && body['packetOpen'] !== open ? [`packetOpen is ${String(body['packetOpen'])}`] : []),
        ...(at.end === 'receiver' && (body['caseId'] !== null || body['caseCode'] !== null) ? ['tells its receiver which case it is'] : []),
        ...(!(at.end === 'receiver' && open) && (body['packet'] as { value: unknown }[]).some(({ value }) => value !== null) ? ['shows a value of the packet'] : []),
      ],
    }),
    ask('GET /api/referrals/{id}', '', { what: 'by code', path: `/api/referrals/${referral.code}`, never: '/api/referrals/CT-2026-00000', status: [sees ? 200 : 404] }),
    ask('GET /api/referrals/{id}/timeline', '/timeline', { status: [sees ? 200 : 404] }),
    step('recall', STALE, sees ? [412] : [404]),
    ...Object.keys(STEPS).map((type) => step(type, 'referral', !sees ? [404] : maySteps(who, at, type) ? [422] : [403])),
  ];
}

/** Requests that are about nothing in particular. */
export function asksOfNothing(who: Principal, subjects: readonly Subject[]): Ask[] {
  const ask = (route: string, status: readonly number[], rest: Partial<Ask> = {}): Ask => {
    const [method, path] = route.split(' ') as [Ask['method'], string];
    return { route, what: '', method, path, status, ...rest };
  };
  const working = works(who);
  const { role } = who;
  const isOperator = role === 'operator';
  return [
    ask('GET /api/health/live', [200]),
    ask('GET /api/health/ready', [200]),
    ask('POST /api/session', [422], { body: {} }),
    ask('POST /api/session', [401], { what: 'wrong', body: { username: `nobody-${who.username}`, password: 'khong phai mat khau nay' } }),
    ask('GET /api/me', [200], { check: (body) => (body['role'] === role ? [] : ['another role']) }),
    ask('GET /api/agencies', [200]),
    ask('GET /api/colleagues', [200], { check: (body) => ((body['items'] as { id: string }[]).some(({ id }) => id === who.personId) ? [] : ['without oneself']) }),
    ask('POST /api/cases', [mayOpen(who) ? 422 : 403], { body: { noSuchField: 1 } }),
    ask('GET /api/cases', [200], { path: '/api/cases?limit=100', check: (body) => listFaults(body, who, subjects) }),
    ask('GET /api/referrals', [200], { path: '/api/referrals?box=in&limit=100', what: 'in', check: (body) => boxFaults(body, who, subjects, 'receiver') }),
    ask('GET /api/referrals', [200], { path: '/api/referrals?box=out&limit=100', what: 'out', check: (body) => boxFaults(body, who, subjects, 'sender') }),
    ask('GET /api/directory/providers', [200], { path: '/api/directory/providers?need=shelter' }),
    ask('POST /api/session/step-up', [422], { body: {} }),
    // What an agency says of itself as a receiver is no case's: whoever is of one that can receive may read it.
    ask('GET /api/directory/providers/own', [isOfWorkingAgency(who) ? 200 : 403]),
    ask('POST /api/directory/providers/own', [role === 'supervisor' && working ? 422 : 403], { body: { noSuchField: 1 } }),
    ask('GET /api/notices', [working ? 200 : 403]),
    ask('POST /api/notices/read', [working ? 422 : 403], { body: { ids: ['x'] } }),
    ask('GET /api/stream', [200], { method: 'HEAD' }),
    ask('GET /api/operations', [isOperator ? 200 : 403]),
    ask('POST /api/operations/dead-letters/{id}/replay', [isOperator ? 404 : 403], { path: `/api/operations/dead-letters/${randomUUID()}/replay`, body: {} }),
  ];
}

// A list shows each case that somebody reaches by a tie, and no other; broken glass opens a page and lists nothing.
function listFaults(body: Body, who: Principal, subjects: readonly Subject[]): string[] {
  const shown = new Set((body['items'] as { id: string }[]).map(({ id }) => id));
  return subjects.flatMap((subject) => {
    const reached = rightsOf(who, { ...betweenOf(who, subject), glass: null }).has('read');
    return shown.has(subject.caseId) === reached ? [] : [`${subject.scope} is ${reached ? 'not in' : 'in'} the list`];
  });
}

function boxFaults(body: Body, who: Principal, subjects: readonly Subject[], end: 'sender' | 'receiver'): string[] {
  const shown = new Set((body['items'] as { id: string }[]).map(({ id }) => id));
  return subjects.flatMap((subject) => {
    if (subject.referral === null) return [];
    const at = atReferralOf(who, subject);
    const expected = at.end === end && seesReferral(who, at);
    return shown.has(subject.referral.id) === expected ? [] : [`the referral of ${subject.scope} is ${expected ? 'not in' : 'in'} the box`];
  });
}
