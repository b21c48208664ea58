import { lookUpTags } from './languages.js';
import { RIGHTS_SHEET_LANGUAGES, SHEET_WORDS, TOLD_RIGHTS } from './rights-information.js';

/** Everything that a sheet says, in order: its own words, then each right, with the Vietnamese that a translation is made of. */
export const SHEET_TEXTS: readonly { readonly id: string; readonly vi: string }[] = [
  ...Object.entries(SHEET_WORDS).map(([id, { vi }]) => ({ id, vi })),
  ...TOLD_RIGHTS.map(({ id, vi }) => ({ id, vi })),
];

/** One text of a sheet in another language, and the Vietnamese words that it was translated from. */
export interface TranslatedText {
  readonly id: string;
  readonly text: string;
  readonly vi: string;
}

/** A sheet that an operator loaded; a later one of the same language is a new version, and the older ones stay. */
export interface LoadedSheet {
  /** BCP 47. */
  readonly language: string;
  readonly version: number;
  /** Body or office that translated it, and another that checked it; no private names. */
  readonly translator: string;
  readonly checker: string;
  readonly texts: readonly TranslatedText[];
}

/** Sheets that may be handed over beside those of the house, by language (BCP 47) and version. */
export type StandingSheet = Pick<LoadedSheet, 'language' | 'version'>;

/** Version of the sheet in the languages of the house; raised with its words, which a spec compares. */
export const HOUSE_SHEET_VERSION = 1;

/** Ids of the texts that were translated from other words than those told now, or are missing; none: the sheet stands. */
export function outdatedTexts({ texts }: Pick<LoadedSheet, 'texts'>): readonly string[] {
  return SHEET_TEXTS.filter(({ id, vi }) => texts.find((one) => one.id === id)?.vi !== vi).map(({ id }) => id);
}

/** Of loaded sheets those that count: the last version of each language, while it says what is told now. */
export function standingSheets(sheets: readonly LoadedSheet[]): readonly StandingSheet[] {
  const last = sheets.filter(({ language, version }) => sheets.every((other) => other.language !== language || other.version <= version));
  return last.filter((sheet) => outdatedTexts(sheet).length === 0).map(({ language, version }) => ({ language, version }));
}

const HOUSE: readonly StandingSheet[] = RIGHTS_SHEET_LANGUAGES.map((language) => ({ language, version: HOUSE_SHEET_VERSION }));

/** The sheet for somebody who speaks a language (BCP 47): of that very language or of a wider tag; null: an interpreter tells it. */
export function sheetFor(language: string, loaded: readonly StandingSheet[]): StandingSheet | null {
  const sheets = [...HOUSE, ...loaded];
  for (const tag of lookUpTags(language)) {
    const found = sheets.find((sheet) => sheet.language === tag);
    if (found !== undefined) return found;
  }
  return null;
}

/** How a sheet is named in a record: `km.2` is the second version of the Khmer one. */
export const sheetName = ({ language, version }: StandingSheet): string => `${language}.${String(version)}`;
