import { describe, expect, it } from '@jest/globals';
import type { CaseEvent, OpeningPayload } from '../../case/case.js';
import { askDuties } from '../../case/duties-asked.js';
import { QUICK_FACTS } from '../../case/missing-facts.js';
import { decide, openCase } from '../../case/case.process.js';
import { ADULT_OPENING, accepted, faults, NOW, opened, PEOPLE, play, UUID } from '../../case/testing/people.js';
import { ACTORS } from '../../referral/exploration/people.js';
import { DRAFT, open as draftReferral } from '../../referral/testing/example.js';
import { lawFactsOf } from '../book/conditions.js';
import { dutyChanges } from '../duties/duty-changes.js';
import { SETTINGS_AS_SHIPPED } from '../duties/duty-clock.js';
import { LAW_BOOK, pathwayOn, PATHWAYS, type PathwayId } from '../book/law-book.js';
import { runningPathways, type Occurrence } from '../duties/moments.js';
import { usableOptions } from '../duties/options.js';
import { referralMoments } from '../duties/referral-moments.js';
import { BEGINNING_FACTS, BEGINNINGS, type Beginning } from './beginnings.js';

type By<K extends Beginning['by']> = Extract<Beginning, { by: K }>;
const rows = Object.entries(BEGINNINGS) as [PathwayId, Beginning][];
const by = <K extends Beginning['by']>(kind: K): [PathwayId, By<K>][] => rows.filter((row): row is [PathwayId, By<K>] => row[1].by === kind);

const dayOf = (id: PathwayId) => LAW_BOOK.byId.get(id)?.to ?? '2026-11-10';
const without = <T extends object>(whole: T, name: string) => Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)) as T;

const CHILD = { bornOn: '2014-01-05', certainty: 'exact' } as const;
const openingOf = (id: PathwayId, { channels: [channel = 'self_report'] }: By<'opening'>): OpeningPayload => ({
  ...ADULT_OPENING,
  channel,
  receivedAt: `${dayOf(id)}T09:30:00+07:00`,
  ...(channel === 'foreigner_in_vietnam' ? { nationality: 'LA' } : {}),
  ...(id === 'child_overlay' ? { age: CHILD } : {}),
});

// What an event leaves of the law: the pathways whose duties open, and those that run.
const REGISTER = [{ id: UUID.commune, type: 'COMMUNE_PC', province: 'vn-lang-son', commune: null, validFrom: '2012-01-01', validTo: null }];
const lawAfter = (payload: OpeningPayload, more: readonly Occurrence[] = []) => {
  const { facts, milestones } = accepted(openCase(payload, PEOPLE.commune, NOW));
  const lawCase = { facts: lawFactsOf(facts), occurrences: [...milestones, ...more], register: REGISTER };
  return { opens: dutyChanges({ ...lawCase, existing: [], settings: SETTINGS_AS_SHIPPED }).open.map(({ pathway }) => pathway), runs: runningPathways(lawCase).map(({ pathway }) => pathway.id) };
};

describe('the beginnings of pathways', () => {
  it('leave no pathway out, and every fact has words', () => {
    expect(Object.keys(BEGINNINGS).toSorted()).toEqual(PATHWAYS.map(({ id }) => id).toSorted());
    expect(rows).toHaveLength(21);
    for (const { vi, en } of Object.values(BEGINNING_FACTS)) expect(vi && en).toBeTruthy();
  });

  it('say of the ways of arrival what the pathways say', () => {
    for (const [id, { channels }] of by('opening')) expect(LAW_BOOK.byId.get(id)?.channels).toEqual(channels);
    for (const [id] of by('referral')) expect(LAW_BOOK.byId.get(id)?.throughReferral).toBe(true);
    for (const [id] of by('event')) expect(LAW_BOOK.byId.get(id)?.startsWith).toBeDefined();
    for (const [id] of by('nothing')) expect(LAW_BOOK.byId.get(id)?.ofProvider).toBe(true);
  });

  it('hold the quick facts, but for a place that may be asked later', () => {
    const needed = BEGINNINGS.self_report.needs as readonly string[];
    expect(QUICK_FACTS.filter((fact) => !needed.includes(fact))).toEqual(['placeId']);
  });
});

describe.each(by('opening'))('%s', (id, beginning) => {
  const whole = openingOf(id, beginning);

  it('begins with a case', () => {
    if (beginning.channels.length === 0) expect(lawAfter(whole).opens).toContain(id);
    else for (const channel of beginning.channels) expect(pathwayOn(accepted(openCase({ ...whole, channel }, PEOPLE.commune, NOW)).facts.channel, dayOf(id))?.id).toBe(id);
  });

  it.each(beginning.needs)('does not begin without %s', (fact) =>
    expect(faults(openCase(without(whole, fact), PEOPLE.commune, NOW))).toEqual([`${fact}:required`]));
});

describe.each(by('event'))('%s', (id, { event, says, needs }) => {
  const reported = opened({ ...ADULT_OPENING, receivedAt: `${dayOf(id)}T08:00:00+07:00` });
  // Support is applied for once somebody is a victim; the chart says so, and who can clear it.
  const before = event === 'fileApplication' ? { ...reported, stage: { ...reported.stage, identification: 'victim' as const } } : reported;
  const whole = { type: event, at: `${dayOf(id)}T09:00:00+07:00`, ...says, ...(event === 'fileApplication' ? { kinds: ['schooling'] } : {}) } as unknown as CaseEvent;

  it('begins with that event and not before', () => {
    const { milestones } = accepted(decide(before, PEOPLE.health, whole, NOW));
    const payload = { ...ADULT_OPENING, receivedAt: before.facts.receivedAt };
    expect(lawAfter(payload).runs).not.toContain(id);
    expect(lawAfter(payload, milestones).runs).toContain(id);
  });

  it.each(needs)('does not begin without %s', (fact) =>
    expect(faults(decide(before, PEOPLE.health, without(whole, fact), NOW))).toEqual([`${fact}:required`]));

  it('that is an option is offered only while its condition is known to hold', () => {
    const { step } = says;
    if (step === undefined) return;
    const offered = (facts: typeof before.facts) => usableOptions(facts, [], '2026-11-21', SETTINGS_AS_SHIPPED).map((one) => one.step);
    expect(offered(before.facts)).not.toContain(step);
    expect(offered({ ...before.facts, identifiedOn: '2026-11-20' })).toContain(step);
  });
});

describe.each(by('referral'))('%s', (id, { service, needs }) => {
  const asked = { ...DRAFT, service, send: true } as const;

  it('begins with that referral', () => {
    const { state, at, milestones } = draftReferral(asked, { toAgencyType: 'LEGAL_AID_CENTRE' }) as Extract<ReturnType<typeof draftReferral>, { ok: true }>;
    const moments = referralMoments({ state, at, milestones }, { id: 'r1', service, fromAgencyId: ACTORS.sender.agencyId, toAgencyId: DRAFT.to });
    expect(lawAfter(ADULT_OPENING).runs).not.toContain(id);
    expect(lawAfter(ADULT_OPENING, moments).runs).toContain(id);
  });

  it.each(needs)('does not begin without %s', (fact) =>
    expect(draftReferral({ ...asked, [fact]: undefined })).toMatchObject({ refusal: 'form', fields: [{ path: fact, code: 'required' }] }));
});

it.each(by('nothing'))('%s begins with nothing that is recorded about a person', (id) => expect(lawAfter(ADULT_OPENING).runs).not.toContain(id));

describe('a way of arrival that says a fact itself', () => {
  const mission = { ...PEOPLE.commune, agencyType: 'MISSION_ABROAD' };
  const foreign = { ...ADULT_OPENING, channel: 'foreigner_in_vietnam' } as const;

  it('refuses the contrary with the field', () => {
    expect(faults(openCase(foreign, PEOPLE.commune, NOW))).toEqual(['nationality:notForeign']);
    expect(askDuties({ channel: foreign.channel, receivedAt: foreign.receivedAt, facts: { nationality: 'VN' } }, UUID.commune, { register: [], settings: SETTINGS_AS_SHIPPED, now: NOW })).toEqual({ ok: false, fields: [{ path: 'facts.nationality', code: 'notForeign' }] });
  });

  // Who hands back to whom stands in texts that were not read: what is not verified refuses nobody.
  it.each(['handed_back', 'self_returned'] as const)('takes %s at a mission abroad', (channel) => expect(openCase({ ...ADULT_OPENING, channel }, mission, NOW).ok).toBe(true));

  it.each(['LA', 'stateless', 'XX'])('takes nationality %s', (nationality) => expect(openCase({ ...foreign, nationality }, PEOPLE.commune, NOW).ok).toBe(true));

  it('leaves a mission the ways that begin abroad, and everybody a nationality that turns out later', () => {
    for (const channel of ['abroad_identification', 'returned_via_mission', 'other_agency'] as const) expect(openCase({ ...ADULT_OPENING, channel }, mission, NOW).ok).toBe(true);
    const corrected = play(opened({ ...foreign, nationality: 'XX' }), [[PEOPLE.commune, { type: 'correctFact', field: 'nationality', value: 'VN', reason: 'learnedLater' }]]);
    expect(corrected.facts.nationality).toBe('VN');
  });
});
