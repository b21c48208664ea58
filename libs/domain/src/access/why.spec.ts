import { describe, expect, it } from '@jest/globals';
import type { Grant } from './grant.js';
import { POLICY } from './policy-rows.js';
import { compile } from './rights.js';
import type { Actor, Compartment } from './roles.js';
import { whyOf, type WhyQuestion } from './why.js';

const HEALTH = 'a0000000-0000-4000-8000-000000000001';
const COAST = 'a0000000-0000-4000-8000-000000000002';
const OPENED = '2026-03-02T02:00:00.000Z';
const LATER = '2026-05-04T02:00:00.000Z';

const SEN: Actor = { personId: 'sen', agencyId: HEALTH, agencyType: 'PROV_HEALTH', role: 'social' };
const HEAD: Actor = { ...SEN, personId: 'yen', role: 'supervisor' };
const DANG: Actor = { personId: 'dang', agencyId: COAST, agencyType: 'COAST_GUARD', role: 'intake' };

function grant(kind: Grant['kind'], more: Partial<Grant> = {}): Grant {
  return {
    id: `${kind} ${more.sourceSeq ?? 1}`,
    agencyId: HEALTH,
    personId: null,
    kind,
    purpose: 'work',
    compartments: null,
    since: OPENED,
    until: null,
    sourceSeq: 1,
    endedSeq: null,
    referralId: null,
    state: 'live',
    askedReason: null,
    confirmedBy: null,
    reviewBy: null,
    reviewedSeq: null,
    finding: null,
    ...more,
  };
}

function asked(person: Actor, grants: readonly Grant[], more: Partial<WhyQuestion> = {}, compartment: Compartment = 'contact'): string {
  const { compartments } = whyOf({ person, grants, sealed: false, child: false, erased: false, at: LATER, ...more });
  const why = compartments.find((one) => one.compartment === compartment);
  return `${why?.readable === true ? 'yes' : 'no'}: ${why?.rule}, ${why?.source?.id ?? 'no source'}`;
}

const OWNER = grant('owner');
const NAMED = grant('assignment', { personId: 'sen', sourceSeq: 4 });

describe('why somebody may look into what is locked', () => {
  it('is that nobody of their agency is named yet, that they are, or that they lead it', () => {
    expect(asked(SEN, [OWNER])).toBe('yes: pool, owner 1');
    expect(asked(SEN, [OWNER, NAMED])).toBe('yes: assignment, assignment 4');
    expect(asked(HEAD, [OWNER, NAMED])).toBe('yes: supervision, owner 1');
  });

  it('is that they broke the glass, or that a court lets them in, for those compartments alone', () => {
    const broken = grant('breakGlass', { agencyId: COAST, personId: 'dang', compartments: ['contact'], sourceSeq: 6, since: '2026-05-04T01:30:00.000Z', until: '2026-05-04T02:30:00.000Z' });
    expect(asked(DANG, [OWNER, broken])).toBe('yes: breakGlass, breakGlass 6');
    expect(asked(DANG, [OWNER, broken], {}, 'identity')).toBe('no: noTie, no source');
    expect(asked(DANG, [OWNER, { ...broken, state: 'waiting', until: null }])).toBe('no: noTie, no source');
    expect(asked(DANG, [OWNER, broken], { at: '2026-05-04T02:30:00.000Z' })).toBe('no: noTie, no source');
    expect(asked(DANG, [OWNER, { ...broken, kind: 'courtOrder', id: 'order', until: '2026-06-01T00:00:00.000Z' }])).toBe('yes: courtOrder, order');
  });

  it('counts glass that two opened from its opening, not from the asking', () => {
    const broken = grant('breakGlass', { agencyId: COAST, personId: 'dang', compartments: ['contact'], sourceSeq: 6, since: '2026-05-04T01:30:00.000Z', until: '2026-05-04T03:10:00.000Z' });
    expect(asked(DANG, [OWNER, broken])).toBe('no: noTie, no source');
    expect(asked(DANG, [OWNER, broken], { at: '2026-05-04T02:10:00.000Z' })).toBe('yes: breakGlass, breakGlass 6');
  });
});

describe('why somebody may not', () => {
  it('is that another is named, that the role has no such key, or that the agency takes no part', () => {
    expect(asked(SEN, [OWNER, { ...NAMED, personId: 'other' }])).toBe('no: notNamed, no source');
    expect(asked(SEN, [OWNER], {}, 'legalNotes')).toBe('no: notOfRole, owner 1');
    expect(asked(DANG, [OWNER])).toBe('no: noTie, no source');
    expect(asked({ ...SEN, role: 'agencyAdmin' }, [OWNER])).toBe('no: notOfRole, owner 1');
  });

  it('is that a child’s file is for whoever is named', () => {
    expect(asked(SEN, [OWNER], { child: true })).toBe('no: childNeedsName, owner 1');
    expect(asked(SEN, [OWNER, NAMED], { child: true })).toBe('yes: assignment, assignment 4');
  });

  it('is a seal before everything else, and that nothing is left', () => {
    expect(asked(SEN, [OWNER, NAMED], { sealed: true })).toBe('no: sealed, no source');
    expect(asked(HEAD, [OWNER], { erased: true })).toBe('no: erased, no source');
    expect(whyOf({ person: SEN, grants: [OWNER], sealed: true, child: false, erased: false, at: LATER }).actor.basis).toBeNull();
  });

  it('is that the tie has ended; on a day before it had not', () => {
    const over = grant('duty', { until: '2026-04-01T00:00:00.000Z', endedSeq: 9 });
    expect(asked(SEN, [over])).toBe('no: ended, duty 1');
    expect(asked(SEN, [over], { at: '2026-03-31T16:59:59.000Z' })).toBe('yes: pool, duty 1');
    expect(asked(SEN, [over], { at: '2026-03-01T00:00:00.000Z' })).toBe('no: noTie, no source');
  });

  it('is said by the table that was in force then, where that one is given', () => {
    const poorer = POLICY.filter(({ compartments }) => !compartments.includes('contact'));
    const rightsThen = (policy: typeof POLICY) => compile(policy).find(({ role, agencyType }) => role === SEN.role && agencyType === SEN.agencyType)?.rights ?? {};
    expect(asked(SEN, [OWNER, NAMED], { rights: rightsThen(POLICY) })).toBe(asked(SEN, [OWNER, NAMED]));
    expect(asked(SEN, [OWNER, NAMED], { rights: rightsThen(poorer) })).toBe('no: notOfRole, owner 1');
    expect(asked(SEN, [OWNER], { rights: rightsThen(POLICY), child: true })).toBe('no: childNeedsName, owner 1');
  });
});
