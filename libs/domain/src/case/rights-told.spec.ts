import { expect, it } from '@jest/globals';
import type { CaseEventOf, CaseSnapshot } from './case.js';
import { decide } from './case.process.js';
import { accepted, faults, NOW, opened, PEOPLE } from './testing/people.js';

const loaded: CaseSnapshot = { ...opened(), rightsSheets: [{ language: 'tyz', version: 2 }] };
const told = (event: Partial<CaseEventOf<'informRights'>>, from = loaded) => decide(from, PEOPLE.commune, { type: 'informRights', form: 'written', language: 'tyz', ...event }, NOW);
const recordOf = (event: Partial<CaseEventOf<'informRights'>>, from = loaded) => accepted(told(event, from)).record;

it('rights told in writing say which sheet it was, of those that stand', () => {
  expect(recordOf({})).toEqual({ form: 'written', language: 'tyz', sheet: 'tyz.2' });
  expect(recordOf({ language: 'en-GB' }, opened())).toMatchObject({ sheet: 'en.1' });
});

it('where no sheet stands, or the rights are spoken, the interpreter is recorded alone', () => {
  expect(faults(told({}, opened()))).toEqual(['form:noSheetInLanguage']);
  expect(recordOf({ interpreter: true }, opened())).toEqual({ form: 'written', interpreter: true, language: 'tyz' });
  expect(recordOf({ form: 'oral', interpreter: true })).not.toHaveProperty('sheet');
});
