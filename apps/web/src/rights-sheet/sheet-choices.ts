import type { RightsSheetView } from '@loive/contracts';
import { lookUpTags, RIGHTS_SHEET_LANGUAGES, type RightsSheetLanguage } from '@loive/domain';

/** A sheet that can be looked at: of the house in one of its languages, or a loaded one. */
export type SheetChoice = { readonly language: RightsSheetLanguage; readonly loaded: null } | { readonly language: string; readonly loaded: RightsSheetView };

/** Every sheet, that of the language somebody speaks first; `wanted` BCP 47, left out: nobody in particular. */
export function sheetChoices(loaded: readonly RightsSheetView[], wanted: string | undefined): readonly SheetChoice[] {
  const all: SheetChoice[] = [...RIGHTS_SHEET_LANGUAGES.map((language) => ({ language, loaded: null })), ...loaded.map((sheet) => ({ language: sheet.language, loaded: sheet }))];
  const first = sheetSpoken(all, wanted);
  return first === null ? all : [first, ...all.filter((one) => one !== first)];
}

/** The sheet for somebody who speaks a language, one that no longer counts too; null: there is none. */
export function sheetSpoken(choices: readonly SheetChoice[], wanted: string | undefined): SheetChoice | null {
  if (wanted === undefined) return null;
  return lookUpTags(wanted).flatMap((tag) => choices.filter(({ language }) => language === tag))[0] ?? null;
}
