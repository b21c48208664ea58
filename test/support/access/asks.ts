import { randomUUID } from 'node:crypto';
import type { Compartment } from '@loive/domain';
import { isOfWorkingAgency, mayOpen, mayRefer, maySteps, rightsOf, seesReferral, works } from './oracle.js';
import { STEPS, RECORDS } from './oracle-tables.js';
import type { Ask } from './ask.js';
import { asksOfGlass, asksOfBoxes } from './glass-asks.js';
import { asksOfDrafts } from './draft-asks.js';
import { asksOfBoard, asksOfDuties } from './duty-asks.js';
import { asksOfHotline } from './hotline-asks.js';
import { asksOfPeople } from './people-asks.js';
import { asksOfRescues } from './rescue-asks.js';
import { checkCasePage, checkLooks, checkTimeline, type Body } from './body-checks.js';
import { PRINCIPALS, atReferralOf, betweenOf, type Principal, type Subject } from './subject.js';

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
  const turn = turnOf(who, subject);
  const one = reads ? all : some;
  return [
    ask('GET /api/cases/{id}', '', page),
    ask('GET /api/cases/{id}', '', { ...page, what: 'by code', path: at(subject.code), never: at(`LV-2026-${ZERO}0000`) }),
    ask('GET /api/cases/{id}/timeline', '/timeline', { status: there('readTimeline'), check: (body) => checkTimeline(body, who, subject) }),
    ask('GET /api/cases/{id}/timeline/verify', '/timeline/verify', {
      status: there('readTimeline'),
      check: ({ ok }) => (ok === true ? [] : ['the chain does not verify']),
    }),
    ...accessAsks(ask, who, subject, rights),
    ask('GET /api/cases/{id}/entitlements', '/entitlements', { status: [rights.has('readRecords') && !subject.erased ? 200 : reads ? 403 : 404] }),
    ask('GET /api/cases/{id}/reads', '/reads', { status: [rights.has('seeReads') ? 200 : reads ? 403 : 404], check: (body) => checkLooks(body, who, subject) }),
    ...one(eventAsks(ask, rights, subject, reads), turn),
    ...one(revealAsks(ask, rights, subject, reads), turn),
    ...referAsks(ask, who, subject, reads),
    ...asksOfGlass(who, subject),
    ...asksOfDuties(who, subject, rights),
  ];
}

// Whoever does not see the case is told the same whatever they would record: each is asked some, in turn.
const all = (asks: readonly Ask[]): readonly Ask[] => asks;
const some = (asks: readonly Ask[], turn: number): readonly Ask[] => asks.filter((_, place) => (place + turn) % 9 === 0);

function turnOf(who: Principal, { caseId }: Subject): number {
  return PRINCIPALS.indexOf(who) + [...caseId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
}

type Make = (route: string, tail: string, rest: Partial<Ask> & Pick<Ask, 'status'>) => Ask;

// Everybody may ask why they see a case; heads about their own people, oversight about everybody, where they see it.
function accessAsks(ask: Make, who: Principal, subject: Subject, rights: ReadonlySet<string>): Ask[] {
  const reads = rights.has('read');
  const about = (person: Principal): Ask => {
    const theirs = rightsOf(person, betweenOf(person, subject));
    const may = person === who || who.role === 'auditor' || (who.role === 'supervisor' && person.agencyId === who.agencyId);
    return ask('GET /api/cases/{id}/access', `/access${person === who ? '' : `?person=${person.personId}`}`, {
      what: person === who ? 'oneself' : person.agencyId === who.agencyId ? 'a colleague' : 'a stranger',
      status: [!reads ? 404 : may ? 200 : 403],
      check: (body) => {
        const readable = (body['compartments'] as { name: string; readable: boolean }[]).filter((one) => one.readable).map(({ name }) => name);
        const expected = subject.erased ? [] : COMPARTMENT_NAMES.filter((name) => theirs.has(`reveal.${name}`));
        return [
          ...(body['page'] === theirs.has('read') ? [] : [`of ${person.username}: page is ${String(body['page'])}`]),
          ...([...readable].sort().join() === [...expected].sort().join() ? [] : [`of ${person.username}: opens ${readable.join()}, not ${expected.join()}`]),
        ];
      },
    });
  };
  const colleague = PRINCIPALS.find((one) => one.agencyId === who.agencyId && one !== who);
  const stranger = PRINCIPALS.find((one) => one.agencyId !== who.agencyId && one.role !== 'operator');
  const others = who.role === 'auditor' && reads ? PRINCIPALS.filter((one) => one !== who) : [colleague, stranger].filter((one) => one !== undefined);
  // Before there was a case nobody could see anything of it; who may ask is asked all the same.
  const before = ask('GET /api/cases/{id}/access', '/access?on=2020-01-01', {
    what: 'a day before',
    status: [reads ? 200 : 404],
    check: (body) => [...(body['page'] === false ? [] : ['shows the page on a day before it was opened']), ...((body['compartments'] as { readable: boolean }[]).some((one) => one.readable) ? ['opens something on a day before'] : [])],
  });
  return [about(who), before, ...others.map(about)];
}

// Wrong on purpose in the form, which is looked at after the right to record and before anything is written.
function eventAsks(ask: Make, rights: ReadonlySet<string>, { closed, erased }: Subject, reads: boolean): Ask[] {
  const route = 'POST /api/cases/{id}/events';
  const refused = (right: string): readonly number[] => {
    if (!reads) return [404];
    return rights.has(right) ? (erased ? [409, 422] : [422]) : [403];
  };
  const types = Object.keys(RECORDS).filter((type) => type !== 'reveal');
  const filling = (name: string): Ask =>
    ask(route, '/events', {
      what: `recordSensitive ${name}`,
      version: 'case',
      body: { type: 'recordSensitive', compartment: name, fields: { noSuchField: 'x' } },
      status: !reads ? [404] : !rights.has(`record.recordSensitive`) || !rights.has(`write.${name}`) ? [403] : closed || erased ? [409] : [422],
    });
  return [
    ask(route, '/events', { what: 'stale', version: STALE, body: { type: 'recordChoice', participates: 'yes' }, status: reads ? [412, ...(erased ? [409] : []), ...(rights.has('record.recordChoice') ? [] : [403])] : [404] }),
    ...types.map((type) => ask(route, '/events', { what: type, version: 'case', body: { type, noSuchField: 1 }, status: refused(`record.${type}`) })),
    ...COMPARTMENT_NAMES.map(filling),
    // Well formed, and refused all the same: nothing is recorded about what was erased.
    ...(erased ? [ask(route, '/events', { what: 'well formed', version: 'case', body: { type: 'withdrawConsent', consentId: 'x' }, status: !reads ? [404] : rights.has('record.withdrawConsent') ? [409] : [403] })] : []),
  ];
}

const COMPARTMENT_NAMES: readonly Compartment[] = ['identity', 'contact', 'shelter', 'health', 'statement', 'child', 'protection', 'plan', 'legalNotes'];

// `other` without its text is refused after the right to look and before the look.
function revealAsks(ask: Make, rights: ReadonlySet<string>, { erased }: Subject, reads: boolean): Ask[] {
  return COMPARTMENT_NAMES.map((name) =>
    ask('POST /api/cases/{id}/reveals', '/reveals', {
      what: name,
      body: { compartment: name, reason: 'other' },
      status: !reads ? [404] : !rights.has(`reveal.${name}`) ? [403] : erased ? [409] : [422],
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
      check: (body) => (!subject.planted || JSON.stringify(body['entries']).includes(values[name] ?? '"seq"') ? [] : [`does not show what ${name} holds`]),
    }));
}

function referAsks(ask: Make, who: Principal, { ties, named: _named, ...subject }: Subject, reads: boolean): Ask[] {
  const may = mayRefer(who, betweenOf(who, { ...subject, ties, named: _named }));
  const refused = (allowed: boolean): readonly number[] => (!reads ? [404] : allowed ? (subject.erased ? [409, 422] : [422]) : [403]);
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
    ask('GET /api/territory/places', [200], { path: '/api/territory/places?q=lang%20son', check: (body) => ((body['items'] as unknown[]).length > 0 ? [] : ['no place']) }),
    ask('GET /api/colleagues', [200], { check: (body) => ((body['items'] as { id: string }[]).some(({ id }) => id === who.personId) ? [] : ['without oneself']) }),
    ask('POST /api/cases', [mayOpen(who) ? 422 : 403], { body: { noSuchField: 1 } }),
    ...asksOfDrafts(who),
    ask('GET /api/cases', [200], { path: '/api/cases?limit=100', check: (body) => listFaults(body, who, subjects) }),
    ask('POST /api/cases/search', [200], { body: { q: 'LV-20' }, check: (body) => foundFaults(body, who, subjects) }),
    ask('POST /api/cases/search', [422], { what: 'nobody', body: { noSuchField: 1 } }),
    ask('GET /api/referrals', [200], { path: '/api/referrals?box=in&limit=100', what: 'in', check: (body) => boxFaults(body, who, subjects, 'receiver') }),
    ask('GET /api/referrals', [200], { path: '/api/referrals?box=out&limit=100', what: 'out', check: (body) => boxFaults(body, who, subjects, 'sender') }),
    ask('GET /api/law/entitlements', [200], { path: '/api/law/entitlements?category=FOREIGNER_TRAFFICKED_IN_VN&on=2026-01-15' }),
    ask('GET /api/law/entitlements', [422], { what: 'no category' }),
    ask('GET /api/law/age', [200], { path: '/api/law/age?certainty=unsure' }),
    ask('GET /api/law/age', [422], { what: 'no certainty' }),
    ask('GET /api/law/reports/{calendar}/{period}', [200], { path: '/api/law/reports/KH-2025/2025-Q1' }),
    ask('GET /api/law/reports/{calendar}/{period}', [422], { what: 'no such period', path: '/api/law/reports/KH-2025/2025-Q2' }),
    ask('POST /api/duties/preview', [200], { what: 'preview', body: { channel: 'self_report', receivedAt: '2026-01-15T09:00:00+07:00' } }),
    ask('POST /api/duties/preview', [422], { body: { noSuchField: 1 } }),
    ask('GET /api/law/agencies', [200], { path: '/api/law/agencies?q=lang%20son' }),
    ask('GET /api/law/at-once', [200]),
    ask('GET /api/law/rights-sheets', [200]),
    ask('GET /api/law/responsible', [200], { path: '/api/law/responsible?duty=notifiedByCommune&place=vn-lang-son&on=2026-01-15' }),
    ask('GET /api/directory/providers', [200], { path: '/api/directory/providers?need=shelter' }),
    ask('POST /api/session/step-up', [422], { body: {} }),
    ask('POST /api/session/password', [422], { body: {} }),
    // What an agency says of itself as a receiver is no case's: whoever is of one that can receive may read it.
    ask('GET /api/directory/providers/own', [isOfWorkingAgency(who) ? 200 : 403]),
    ask('POST /api/directory/providers/own', [role === 'supervisor' && working ? 422 : 403], { body: { noSuchField: 1 } }),
    // Counts for the staff of a province's steering body, and nothing of a case.
    ask('GET /api/duties/silent', [who.agencyType === 'STEERING_138' && ['statistician', 'auditor'].includes(role) ? 200 : 403]),
    // Tables that give no small group away, for whoever makes them.
    ask('GET /api/statistics/places', [role === 'statistician' ? 200 : 403], { check: (body) => (Array.isArray(body['items']) && body['items'].length === 34 ? [] : ['not the 34']) }),
    ask('GET /api/statistics/places', [role === 'statistician' ? 422 : 403], { what: 'days of no period', path: '/api/statistics/places?from=2026-01-01&to=2026-01-02' }),
    ask('GET /api/notices', [working ? 200 : 403]),
    ask('POST /api/notices/read', [working ? 422 : 403], { body: { ids: ['x'] } }),
    ask('GET /api/stream', [200], { method: 'HEAD' }),
    // Rules alone answer it, so it is for everybody who is signed in.
    ask('POST /api/law/screening', [422], { body: { noSuchField: 1 } }),
    ask('POST /api/law/screening', [200], { what: 'board', body: { age: { certainty: 'unsure' }, ticks: ['act_recruit'] } }),
    ...asksOfBoxes(who, subjects),
    ...asksOfBoard(who, subjects),
    ...asksOfPeople(who),
    ...asksOfRescues(who, (body) => listFaults(body, who, subjects)),
    ...asksOfHotline(who),
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

// A search names a few, and none that the list would not.
function foundFaults(body: Body, who: Principal, subjects: readonly Subject[]): string[] {
  const shown = new Set((body['items'] as { id: string }[]).map(({ id }) => id));
  return subjects.filter((subject) => shown.has(subject.caseId) && !rightsOf(who, { ...betweenOf(who, subject), glass: null }).has('read')).map(({ scope }) => `${scope} is found`);
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
