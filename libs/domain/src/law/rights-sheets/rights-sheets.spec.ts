import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { directionOf, isSpokenLanguage } from './languages.js';
import { emptySheetTable, importRightsSheet, RIGHTS_SHEET_COLUMNS } from './import-sheet.js';
import { SHEET_WORDS, TOLD_RIGHTS } from './rights-information.js';
import { HOUSE_SHEET_VERSION, outdatedTexts, SHEET_TEXTS, sheetFor, sheetName, standingSheets } from './rights-sheets.js';

type Cells = Partial<Record<(typeof RIGHTS_SHEET_COLUMNS)[number], string>>;

// Nobody translated these: a made-up text for each.
const row = (at: number, other: Cells = {}): string => {
  const { id = '', vi = '' } = SHEET_TEXTS[at] ?? {};
  const cells = { language: 'km', id, vi, text: `text ${String(at)}`, translator: 'Sở Ngoại vụ', checker: 'Trung tâm 111', ...other };
  return RIGHTS_SHEET_COLUMNS.map((name) => `"${cells[name]}"`).join(',');
};
const table = (change: Readonly<Record<number, Cells | null>> = {}, more: readonly string[] = []): string => {
  const rows = SHEET_TEXTS.flatMap((_, at) => (change[at] === null ? [] : [row(at, change[at] ?? {})]));
  return [RIGHTS_SHEET_COLUMNS.join(','), ...rows, ...more].join('\n');
};
const faults = (text: string): readonly string[] => {
  const read = importRightsSheet(text);
  return read.ok ? [] : read.faults.map(({ line, field, code }) => `${String(line)} ${field} ${code}`);
};
const loaded = (version: number, text = table()) => {
  const read = importRightsSheet(text);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return { ...read.sheet, version };
};

describe('a table of a translated sheet', () => {
  it('is read whole', () => {
    const { language, translator, checker, texts } = loaded(1);
    expect([language, translator, checker, texts.length]).toEqual(['km', 'Sở Ngoại vụ', 'Trung tâm 111', SHEET_TEXTS.length]);
    expect(texts.map(({ id }) => id)).toEqual([...Object.keys(SHEET_WORDS), ...TOLD_RIGHTS.map(({ id }) => id)]);
  });

  it.each<[string, string, string[]]>([
    ['a right missing', table({ 5: null }), [`1 ${SHEET_TEXTS[5]!.id} missingText`]],
    ['an unknown id', table({}, [row(0, { id: 'no_right' })]), [`${String(SHEET_TEXTS.length + 2)} id unknownText`]],
    ['a text twice', table({}, [row(2)]), [`${String(SHEET_TEXTS.length + 2)} id twice`]],
    ['other words translated', table({ 4: { vi: 'Lời cũ.' } }), ['6 vi otherWords']],
    ['no text', table({ 3: { text: ' ' } }), ['5 text required']],
    ['a text too long', table({ 3: { text: 'x'.repeat(601) } }), ['5 text tooLong']],
    ['marks that turn what follows', table({ 3: { text: 'a\u202eb' } }), ['5 text badName']],
    ['another office in one row', table({ 3: { checker: 'Sở Y tế' } }), ['5 checker differsFromFirst']],
    ['another language in one row', table({ 3: { language: 'lo' } }), ['5 language differsFromFirst']],
    ['nobody who checked', table(Object.fromEntries(SHEET_TEXTS.map((_, at) => [at, { checker: '' }]))), SHEET_TEXTS.map((_, at) => `${String(at + 2)} checker required`)],
  ])('with %s is refused, row by row', (_, text, found) => expect(faults(text)).toEqual(found));

  it.each([
    ['xx', 'badLanguage'], ['zzz', 'badLanguage'], ['khmer', 'badLanguage'], ['KM', 'badLanguage'], ['und', 'badLanguage'], ['km-x-anna', 'badLanguage'], ['vi', 'ofTheHouse'], ['en', 'ofTheHouse'],
  ])('is refused for the language %s: %s', (language, code) => {
    const every = Object.fromEntries(SHEET_TEXTS.map((_, at) => [at, { language }]));
    expect(new Set(faults(table(every)).map((fault) => fault.split(' ')[2]))).toEqual(new Set([code]));
  });

  it('is refused where one office did both, however it is written', () => {
    const every = Object.fromEntries(SHEET_TEXTS.map((_, at) => [at, { checker: ' SỞ  ngoại vụ.' }]));
    expect(new Set(faults(table(every)).map((fault) => fault.split(' ')[2]))).toEqual(new Set(['sameOffice']));
  });

  it('comes empty, with every text to translate and none done', () => {
    const found = faults(emptySheetTable());
    expect(found).not.toContain('otherWords');
    expect(found.filter((fault) => fault.endsWith('text required'))).toHaveLength(SHEET_TEXTS.length);
  });
});

describe('the sheets that may be handed over', () => {
  const old = { ...loaded(3), texts: loaded(3).texts.map((one, at) => (at === 4 ? { ...one, vi: 'Lời cũ.' } : one)) };

  it('are those of the house and the last of each language that says what is told now', () => {
    expect(standingSheets([loaded(1), loaded(2)])).toEqual([{ language: 'km', version: 2 }]);
    expect(outdatedTexts(old)).toEqual([SHEET_TEXTS[4]!.id]);
    expect(outdatedTexts({ texts: old.texts.slice(1, 4) })).toHaveLength(SHEET_TEXTS.length - 3);
    expect(standingSheets([loaded(2), old])).toEqual([]);
  });

  it.each([
    ['vi', 'vi.1'], ['en-GB', 'en.1'], ['km', 'km.2'], ['km-KH', 'km.2'], ['zh-Hant-TW', 'zh-Hant.1'], ['zh', null], ['lo', null], ['und', null],
  ])('are looked up for %s: %s', (language, name) => {
    const sheet = sheetFor(language, [{ language: 'km', version: 2 }, { language: 'zh-Hant', version: 1 }]);
    expect(sheet && sheetName(sheet)).toBe(name);
  });

  it('have a version of the house that is raised with its words', () => {
    const words = createHash('sha256').update(JSON.stringify([SHEET_WORDS, TOLD_RIGHTS.map(({ id, vi, en }) => [id, vi, en])])).digest('hex').slice(0, 12);
    expect([HOUSE_SHEET_VERSION, words]).toEqual([1, '163288f4856c']);
  });
});

describe('languages', () => {
  it.each(['km', 'tyz', 'zh-Hant', 'pt-BR', 'es-419', 'rhg-Rohg'])('know %s', (tag) => expect(isSpokenLanguage(tag)).toBe(true));
  it.each([['ar', 'rtl'], ['fa-IR', 'rtl'], ['pa-Arab', 'rtl'], ['pa', 'ltr'], ['rhg-Rohg', 'rtl'], ['rhg-Latn', 'ltr'], ['km', 'ltr'], ['ar-Latn', 'ltr']])('are written: %s %s', (tag, direction) => expect(directionOf(tag)).toBe(direction));
});
