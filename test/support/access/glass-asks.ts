import { randomUUID } from 'node:crypto';
import type { Ask } from './ask.js';
import { opensSomewhere, rightsOf, works } from './oracle.js';
import { betweenOf, type Principal, type Subject } from './subject.js';

const TEXT = 'Có tin báo người này đang gặp nguy hiểm ngay lúc này.';
const NEVER = 'LV-2026-00000';

/** Requests about breaking the glass of a case, and about the glass that was broken; none of them breaks or opens any. */
export function asksOfGlass(who: Principal, subject: Subject): Ask[] {
  // Somewhere this role opens everything but these; asking for one is refused before any case is looked for.
  const never = opensSomewhere(who).includes('legalNotes') ? 'health' : 'legalNotes';
  const asking = (code: string): unknown => ({ case: code, compartments: [never], reason: 'danger', text: TEXT });
  const breaking: Ask = {
    route: 'POST /api/break-glass',
    what: 'not for this role',
    method: 'POST',
    path: '/api/break-glass',
    body: asking(subject.code),
    status: works(who) ? [403] : [403, 404],
    never: '/api/break-glass',
    neverBody: asking(NEVER),
  };
  return [breaking, ...asksOfBroken(who, subject)];
}

function asksOfBroken(who: Principal, subject: Subject): Ask[] {
  const { glassId } = subject;
  if (glassId === null) return [];
  const ask = (what: string, body: unknown, status: readonly number[]): Ask => ({
    route: 'POST /api/break-glass/{id}/events',
    what,
    method: 'POST',
    path: `/api/break-glass/${glassId.id}/events`,
    never: `/api/break-glass/${randomUUID()}/events`,
    body,
    status,
  });
  const { sees, reviews, confirms } = standingAtGlass(who, subject);
  const refused = [403, 404, 409];
  // Whoever helped to open it has the right as a head, and not for this one: the form is looked at before that is.
  const notThisOne = glassId.confirmedBy === who.personId ? [409, 422] : refused;
  const reads = (glassId.state === 'waiting' && confirms) || (['live', 'over'].includes(glassId.state) && reviews);
  const said: Ask = {
    route: 'GET /api/break-glass/{id}/text',
    what: '',
    method: 'GET',
    path: `/api/break-glass/${glassId.id}/text`,
    never: `/api/break-glass/${randomUUID()}/text`,
    status: [reads ? 200 : 404],
    check: (body) => (body['text'] === TEXT ? [] : ['the words are not those that were said']),
  };
  return [
    said,
    ask('review without a finding', { type: 'review' }, !sees ? [403, 404] : reviews ? [409, 422] : notThisOne),
    ...(glassId.state === 'waiting' && confirms ? [] : [ask('confirm', { type: 'confirm' }, !sees ? [403, 404] : confirms ? [409] : refused)]),
  ];
}

/** Who is told of broken glass, who reviews it and who may be its second person. */
export function standingAtGlass(who: Principal, subject: Subject): { readonly sees: boolean; readonly reviews: boolean; readonly confirms: boolean } {
  const { glassId } = subject;
  const between = betweenOf(who, subject);
  if (glassId === null || between.sealed) return { sees: false, reviews: false, confirms: false };
  const own = glassId.by === who.personId;
  const head = who.role === 'supervisor' && works(who);
  const ofAgency = subject.glassAgency === who.agencyId;
  const oversees = who.role === 'auditor' && rightsOf(who, between).has('read');
  // Neither of the two who opened it says whether that was right.
  const reviews = !own && glassId.confirmedBy !== who.personId && ((head && (ofAgency || between.tie === 'owner')) || oversees);
  return { sees: own || reviews || (head && ofAgency), reviews, confirms: head && ofAgency && !own };
}

/** The three boxes of broken glass. */
export function asksOfBoxes(who: Principal, subjects: readonly Subject[]): Ask[] {
  const box = (name: string, expected: (subject: Subject) => boolean): Ask => ({
    route: 'GET /api/break-glass',
    what: name,
    method: 'GET',
    path: `/api/break-glass?box=${name}&limit=100`,
    status: [200],
    check: (body) => {
      const shown = new Set((body['items'] as { id: string }[]).map(({ id }) => id));
      return subjects.flatMap((subject) => {
        if (subject.glassId === null || shown.has(subject.glassId.id) === expected(subject)) return [];
        return [`the glass of ${subject.scope} is ${expected(subject) ? 'not ' : ''}in the box`];
      });
    },
  });
  return [
    box('mine', ({ glassId }) => glassId?.by === who.personId),
    box('toConfirm', (subject) => subject.glassId?.state === 'waiting' && standingAtGlass(who, subject).confirms),
    box('toReview', (subject) => ['live', 'over'].includes(subject.glassId?.state ?? '') && standingAtGlass(who, subject).reviews),
  ];
}
