import { describe, expect, it } from '@jest/globals';
import { checkScreening } from './check-screening.js';
import type { ScreeningItem } from './item.js';
import { SCREENING_TABLES, screeningItem, screeningItems, type ScreeningTables } from './tables.js';

const { act, evidence, form, local, residual, ask, definition } = SCREENING_TABLES;
const first = (more: Partial<ScreeningItem> & object): Partial<ScreeningTables> => ({ act: [{ ...act[0]!, ...more }, ...act.slice(1)] });
const rules = (more: Partial<ScreeningTables>): readonly string[] => checkScreening({ ...SCREENING_TABLES, ...more }).map(({ rule, row }) => `${rule} ${row}`);

describe('the tables of the tool', () => {
  it('have nothing wrong', () => {
    expect(checkScreening()).toEqual([]);
    expect(evidence).toHaveLength(9);
  });

  it('hold today what was read today: two residual signs rest on the law of 2024 only in part or not at all', () => {
    expect(residual.filter(({ verified }) => verified).map(({ code }) => code)).toEqual(['precondition', 'found_with_victim']);
    expect(residual.every(({ old }) => old?.verified === true)).toBe(true);
  });

  it('find an item by its id', () => {
    expect(screeningItem('act_recruit')?.vi).toBe('Tuyển mộ');
    expect(screeningItem('act_lan')).toBeNull();
    expect(screeningItems(SCREENING_TABLES).every(({ citation }) => citation.length > 0)).toBe(true);
  });

  const FAULTS: readonly (readonly [string, Partial<ScreeningTables>, string])[] = [
    ['an id twice', { act: [...act, act[0]!] }, 'idTwice act_recruit'],
    ['an id of another table', first({ id: 'means_recruit' }), 'prefix means_recruit'],
    ['another code', first({ code: 'hire' }), 'code act_recruit'],
    ['no English words', first({ en: ' ' }), 'words act_recruit'],
    ['no citation', first({ citation: '' }), 'citation act_recruit'],
    ['something unread called verified', first({ citation: 'Law 53/2024/QH15 art. 2 (not read)' }), 'verified act_recruit'],
    ['a day that does not exist', first({ from: '2025-02-30' }), 'dates act_recruit'],
    ['an end before the beginning', first({ to: '2025-06-30' }), 'dates act_recruit'],
    ['an older text that still runs', first({ old: { ...act[0]!, from: '2012-10-10', to: null } }), 'overlap act_recruit'],
    ['a weight', first({ weight: 3 } as object), 'score act_recruit'],
    ['a point twice', { evidence: [...evidence.slice(1), { ...evidence[0]!, point: 'b' }] }, 'nineSources evidence'],
    ['eight sources', { evidence: evidence.slice(1) }, 'nineSources evidence'],
    ['a point that the citation does not name', { evidence: [{ ...evidence[0]!, citation: 'Law 53/2024/QH15 art. 32(1)(i)' }, ...evidence.slice(1)] }, 'point evidence_statement_of_person_or_relative'],
    ['a form of no purpose', { form: [{ ...form[0]!, purpose: 'purpose_none' as 'purpose_forced_labour' }, ...form.slice(1)] }, 'reference form_forced_prostitution'],
    ['a pattern that asks about nothing', { local: [{ ...local[0]!, asksAbout: [] }, ...local.slice(1)] }, 'asksNothing local_job_offer_light_work_high_pay'],
    ['a pattern that asks about an unknown sign', { local: [{ ...local[0]!, asksAbout: ['act_lan'] }, ...local.slice(1)] }, 'reference local_job_offer_light_work_high_pay'],
    ['an element without its question', { ask: ask.filter(({ id }) => id !== 'ask_means') }, 'question means'],
    ['a definition in one language', { definition: [{ ...definition[0]!, en: [] }, ...definition.slice(1)] }, 'words definition_sexual_exploitation'],
  ];
  it.each(FAULTS)('are red for %s', (_name, planted, found) => {
    expect(rules(planted)).toContain(found);
  });
});
