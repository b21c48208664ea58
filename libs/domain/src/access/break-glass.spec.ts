import { describe, expect, it } from '@jest/globals';
import { WORKING_TYPES } from './agency-types.js';
import { glassOffered, glassReviewBy, glassSpent, glassUntil, mayBreakGlass, mayConfirmGlass, mayReviewGlass, needsSecondPerson } from './break-glass.js';
import { COMPARTMENTS, ROLES, type ActingCaseActor } from './roles.js';
import { actorByTie } from './standing.js';

const NOW = '2026-11-22T03:30:00.000Z';
const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

describe('breaking the glass', () => {
  it('is for those who work on cases, and none who oversee, administer, count or run the house', () => {
    const may = ROLES.flatMap((role) => [...WORKING_TYPES, 'AUDITOR', 'COURT'].map((agencyType) => ({ role, agencyType }))).filter(mayBreakGlass);
    expect([...new Set(may.map(({ role }) => role))].sort()).toEqual(['intake', 'legalAid', 'police', 'social', 'supervisor']);
    expect(mayBreakGlass({ role: 'police', agencyType: 'PROV_HEALTH' })).toBe(false);
  });

  it('offers only what the role may open somewhere', () => {
    expect(glassOffered({ role: 'police', agencyType: 'PROV_POLICE' })).toEqual(['identity', 'contact', 'statement', 'child']);
    expect(glassOffered({ role: 'social', agencyType: 'PROV_HEALTH' })).toContain('shelter');
    expect(glassOffered({ role: 'supervisor', agencyType: 'PROV_POLICE' })).toContain('protection');
    expect(glassOffered({ role: 'operator', agencyType: 'PROV_POLICE' })).toEqual([]);
  });

  it('needs a second person where a leak endangers life, and for every child', () => {
    expect(COMPARTMENTS.filter((name) => needsSecondPerson([name], false))).toEqual(['contact', 'shelter', 'protection']);
    expect(needsSecondPerson(['identity', 'shelter'], false)).toBe(true);
    expect(COMPARTMENTS.every((name) => needsSecondPerson([name], true))).toBe(true);
  });

  it('stays open an hour, and may be done three times in thirty days', () => {
    expect(glassUntil(NOW)).toBe('2026-11-22T04:30:00.000Z');
    expect(glassSpent([daysAgo(1), daysAgo(29)], NOW)).toBe(false);
    expect(glassSpent([daysAgo(1), daysAgo(2), daysAgo(29)], NOW)).toBe(true);
    expect(glassSpent([daysAgo(1), daysAgo(2), daysAgo(30)], NOW)).toBe(false);
  });

  it('is reviewed by the end of the third working day: a weekend and a holiday do not count', () => {
    // A Sunday: Monday to Wednesday, so until Wednesday's midnight in Vietnam.
    expect(glassReviewBy(NOW)).toBe('2026-11-25T17:00:00.000Z');
    // A Friday evening in Vietnam, with the Monday off.
    const calendar = { isWorkingDay: (on: string) => !['2026-11-28', '2026-11-29', '2026-11-30'].includes(on) };
    expect(glassReviewBy('2026-11-27T12:00:00Z', calendar)).toBe('2026-12-03T17:00:00.000Z');
    // Past midnight in Vietnam it is already the next day.
    expect(glassReviewBy('2026-11-22T17:30:00Z')).toBe('2026-11-26T17:00:00.000Z');
  });

  const grant = { agencyId: 'police', personId: 'asker', confirmedBy: null };
  const someone = (role: 'police' | 'supervisor', agencyId: string, personId: string, basis: ActingCaseActor['basis'] = null) =>
    actorByTie({ personId, agencyId, agencyType: 'PROV_POLICE', role }, basis);

  it('is confirmed by another supervisor of the same agency', () => {
    expect(mayConfirmGlass(someone('supervisor', 'police', 'head'), grant)).toBe(true);
    expect(mayConfirmGlass(someone('supervisor', 'police', 'asker'), grant)).toBe(false);
    expect(mayConfirmGlass(someone('police', 'police', 'colleague'), grant)).toBe(false);
    expect(mayConfirmGlass(someone('supervisor', 'health', 'head'), grant)).toBe(false);
  });

  it('is reviewed by the owner’s supervisor, the own one, or oversight, never by who broke it or opened it as the second', () => {
    expect(mayReviewGlass(someone('supervisor', 'police', 'head'), { ...grant, confirmedBy: 'head' })).toBe(false);
    expect(mayReviewGlass(someone('supervisor', 'police', 'deputy'), { ...grant, confirmedBy: 'head' })).toBe(true);
    expect(mayReviewGlass(someone('supervisor', 'police', 'head'), grant)).toBe(true);
    expect(mayReviewGlass(someone('supervisor', 'commune', 'head', 'owner'), grant)).toBe(true);
    expect(mayReviewGlass(someone('supervisor', 'health', 'head', 'duty'), grant)).toBe(false);
    expect(mayReviewGlass(someone('supervisor', 'police', 'asker'), grant)).toBe(false);
    const auditor = actorByTie({ personId: 'a', agencyId: 'body', agencyType: 'AUDITOR', role: 'auditor' }, 'oversight');
    expect([mayReviewGlass(auditor, grant), mayReviewGlass({ ...auditor, basis: null }, grant), mayReviewGlass({ ...auditor, sealed: true }, grant)]).toEqual([true, false, false]);
  });
});
