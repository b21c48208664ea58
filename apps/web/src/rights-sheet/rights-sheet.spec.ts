import { describe, expect, it } from '@jest/globals';
import type { RightsSheetView } from '@loive/contracts';
import { readRightsSheetSearch } from './rights-sheet-search.js';
import { sheetChoices, sheetSpoken } from './sheet-choices.js';

const km: RightsSheetView = { language: 'km', direction: 'ltr', version: 2, translator: 'A', checker: 'B', loadedAt: '2026-11-22T00:00:00Z', stands: true, outdated: [], texts: [] };

describe('the choice of a sheet of rights', () => {
  it('offers the language of the person first, and every other', () => {
    expect(sheetChoices([km], 'km-KH').map(({ language }) => language)).toEqual(['km', 'vi', 'en']);
    expect(sheetChoices([km], 'en').map(({ language }) => language)).toEqual(['en', 'vi', 'km']);
    expect(sheetChoices([km], undefined).map(({ language }) => language)).toEqual(['vi', 'en', 'km']);
    expect(sheetSpoken(sheetChoices([km], 'lo'), 'lo')).toBeNull();
  });

  it('keeps of an address a language alone', () => {
    expect([{ tieng: 'zh-Hant' }, { tieng: 'khmer' }, { tieng: 12 }].map(readRightsSheetSearch)).toEqual([{ tieng: 'zh-Hant' }, {}, {}]);
  });
});
