import { describe, expect, it } from '@jest/globals';
import { EVENT_FIELDS } from '../../case/case.js';
import { CIRCUMSTANCES, STATED_CONDITIONS, STATED_SUPPORT_FACTS } from '../book/circumstances.js';
import { CONDITIONS, lawFactsOf, type ConditionId } from '../book/conditions.js';
import { SETTINGS_AS_SHIPPED } from './duty-clock.js';
import { SUPPORT_FACTS } from '../entitlements/kinds.js';
import { PATHWAYS } from '../book/law-book.js';
import { MILESTONES, type MilestoneId, type MilestoneRow } from '../book/milestones.js';
import { optionMark, usableOptions } from './options.js';
import type { Step } from '../book/pathway.js';
import { LEGAL_AID } from '../book/pathways/legal-aid.js';
import { RECORDED_MOMENTS } from './recorded-moments.js';

const ofCases = PATHWAYS.filter(({ ofProvider }) => ofProvider !== true);
const steps: readonly Step[] = ofCases.flatMap((pathway) => pathway.steps);
const options = steps.filter(({ kind }) => kind === 'option');

/** Milestones that no event of a case sets, and why. */
const NOT_BY_CASE: Readonly<Record<string, string>> = {
  limit_extended: 'taking the option stands under the name of the step, which moves the limit',
  licence_applied: 'the matter of a provider, which never runs on a case',
  licence_file_complete: 'the matter of a provider, which never runs on a case',
  licence_decided: 'the matter of a provider, which never runs on a case',
};
/** Conditions that nobody states, and what answers them. */
const ANSWERED: Readonly<Partial<Record<ConditionId, string>>> = {
  received_by_another_body: 'the engine, which knows the receiver',
  has_proving_document: 'the contrary of no_proving_document',
  complex_case: 'whoever takes the option says so by taking it',
  extremely_difficult_area: 'whoever takes the option says so by taking it',
  legal_aid_refusal_ground: 'the ground with which a centre declines',
};

const byReferral: readonly string[] = ['legal_aid_ended', ...LEGAL_AID.steps.flatMap(({ opensOn, metBy }) => [opensOn.milestone, metBy.milestone])];
const byEvent = Object.entries(MILESTONES).flatMap(([name, { events }]) => (events.length > 0 ? [name] : []));
const atReport = ofCases.flatMap(({ opensWith }) => opensWith ?? []);
const recorded: readonly string[] = RECORDED_MOMENTS;

// A duty is completed by hand once it is open, so its end is reached where its beginning is.
function reached(): ReadonlySet<string> {
  const found = new Set<string>(['report_received', ...byEvent, ...atReport, ...recorded, ...byReferral, ...options.flatMap(({ id }) => optionMark(id))]);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { kind, opensOn, metBy } of steps) if (kind !== 'option' && opensOn !== null && metBy !== null && found.has(opensOn.milestone)) found.add(metBy.milestone);
  }
  return found;
}

describe('what the law asks about', () => {
  it('can be recorded: every milestone is set by an event, by a duty that can open, or is named with its reason', () => {
    const found = reached();
    const never = Object.keys(MILESTONES).filter((name) => !found.has(name));
    expect(never.toSorted()).toEqual(Object.keys(NOT_BY_CASE).toSorted());
  });

  it('can be answered: every condition follows from facts, is stated, or is named with what answers it', () => {
    const facts = { channel: '', receivedAt: '', safety: 'unsafe', language: 'vi', childU16: true, riskLevel: 'low', supportKinds: [], proof: null, identifiedOn: null } as const;
    const followed = Object.keys(lawFactsOf(facts).conditions);
    const open = (Object.keys(CONDITIONS) as ConditionId[]).filter((id) => !followed.includes(id) && !STATED_CONDITIONS.some((stated) => stated === id));
    expect(open.toSorted()).toEqual(Object.keys(ANSWERED).toSorted());
    const used = new Set(steps.flatMap(({ when }) => when ?? []));
    expect(STATED_CONDITIONS.filter((id) => !used.has(id))).toEqual([]);
  });

  it('names the events that exist, and moments that no event but the record of them sets', () => {
    for (const row of Object.values<MilestoneRow>(MILESTONES)) for (const event of [...row.events, ...(row.also ?? [])]) expect(Object.keys(EVENT_FIELDS)).toContain(event);
    for (const moment of RECORDED_MOMENTS) expect(MILESTONES[moment as MilestoneId].events.filter((event: string) => event !== 'recordMoment')).toEqual([]);
  });

  it('lets every option of a case be taken: by a step of a referral, an application, or under its own name', () => {
    expect(options.filter(({ id }) => optionMark(id).length !== 1)).toEqual([]);
  });

  it('offers the options of a case without asking where their moment came', () => {
    const places = options.filter(({ opensOn, metBy, holderOnly, when }) => opensOn?.at !== undefined || metBy?.at !== undefined || holderOnly === true || when === 'received_by_another_body');
    // A centre refuses by declining the referral.
    expect(places.map(({ id }) => id)).toEqual(['legal_aid.refuse']);
    const facts = { channel: 'criminal_proceedings', receivedAt: '2026-01-05T09:00:00+07:00', safety: 'safe', language: 'vi', childU16: false, riskLevel: null, supportKinds: [], proof: null, identifiedOn: '2026-01-06' } as const;
    const report = { name: 'report_received', at: facts.receivedAt, agencyId: 'police' };
    const confirmed = { name: 'victim_confirmed', at: '2026-01-06T09:00:00+07:00', agencyId: 'police' };
    expect(usableOptions(facts, [report, confirmed], '2026-04-01', SETTINGS_AS_SHIPPED).map(({ step }) => step)).toEqual(['criminal_proceedings.decide_complex', 'crime_fund_support.compile_file']);
  });

  it('knows each circumstance once, and every fact that support waits for and no other fact answers', () => {
    expect(new Set(CIRCUMSTANCES).size).toBe(CIRCUMSTANCES.length);
    const known = ['nationality', 'age'];
    expect(Object.keys(SUPPORT_FACTS).filter((fact) => !known.includes(fact) && !STATED_SUPPORT_FACTS.some((stated) => stated === fact))).toEqual([]);
  });
});
