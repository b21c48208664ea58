import { describe, expect, it } from '@jest/globals';
import { CASE_EVENT_TYPES, fieldsOf, screeningItem } from '@loive/domain';
import { fieldsEn } from '../../words/fields.en.js';
import { fieldsVi } from '../../words/fields.vi.js';
import { eventsVi } from '../../words/events.vi.js';
import { controlFor, isOpenAnswer, mayCorrect } from './event-controls.js';

type Words = Readonly<Record<string, unknown>>;
const inside = (words: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Words | undefined)?.[key], words);
const fields = CASE_EVENT_TYPES.flatMap((type) => Object.entries(fieldsOf(type)).map(([name, field]) => ({ type, name, field })));

describe('the forms of the events', () => {
  it('have a name, an offer and a place in the timeline for every event that the domain knows', () => {
    for (const type of CASE_EVENT_TYPES) {
      expect([type, inside(eventsVi, 'do', type), inside(eventsVi, 'done', type)]).not.toContain(undefined);
    }
  });

  it.each([['Vietnamese', fieldsVi], ['English', fieldsEn]])('have a label in %s for every field', (_language, words) => {
    const bare = fields.filter(({ type, name }) => inside(words, 'labelIn', type, name) === undefined && inside(words, 'label', name) === undefined);
    expect(bare.map(({ type, name }) => `${type}.${name}`)).toEqual([]);
  });

  it('have words for every answer that can be chosen', () => {
    const wordless = fields.flatMap(({ type, name, field }) => {
      const control = controlFor(type, name, field.shape);
      const codes = 'codes' in control ? control.codes : 'groups' in control ? control.groups.flatMap((group) => group.codes) : [];
      return codes
        // Words of the law's own lists stand with the law's data.
        .filter((code) => screeningItem(code) === null && [['codeIn', type, code], ['codeIn', name, code], ['code', code]].every((path) => inside(fieldsVi, ...path) === undefined))
        .map((code) => `${type}.${name}.${code}`);
    });
    expect(wordless).toEqual([]);
  });

  it('close the outcomes that the API does not offer, and none when it offers no kinds', () => {
    expect(isOpenAnswer('close', 'outcome', 'reintegrated', ['withdrawn', 'died'])).toBe(false);
    expect(isOpenAnswer('close', 'outcome', 'withdrawn', ['withdrawn', 'died'])).toBe(true);
    expect(isOpenAnswer('appointGuardian', 'relation', 'parent', ['other'])).toBe(false);
    expect(isOpenAnswer('informRights', 'form', 'oral', undefined)).toBe(true);
  });
});

describe('the correction of a fact', () => {
  const facts = { recordedBy: { language: 'sen' }, proof: null };

  it('is for the person who recorded it, or a supervisor', () => {
    expect(mayCorrect('language', facts, { id: 'sen', role: 'intake' })).toBe(true);
    expect(mayCorrect('language', facts, { id: 'thuy', role: 'social' })).toBe(false);
    expect(mayCorrect('language', facts, { id: 'yen', role: 'supervisor' })).toBe(true);
    expect(mayCorrect('language', { ...facts, language: 'und' }, { id: 'thuy', role: 'social' })).toBe(true);
  });

  it('of a document is for the person who entered that document', () => {
    expect(mayCorrect('proof', { proof: { kind: 'other', date: '2026-11-22', by: 'huy' } }, { id: 'huy', role: 'police' })).toBe(true);
    expect(mayCorrect('proof', facts, { id: 'sen', role: 'intake' })).toBe(false);
  });
});
