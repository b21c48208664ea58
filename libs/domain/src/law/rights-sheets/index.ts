export { emptySheetTable, importRightsSheet } from './import-sheet.js';
export type { ImportedSheet } from './import-sheet.js';
export { directionOf, lookUpTags } from './languages.js';
export { RIGHTS_SHEET_LANGUAGES, SHEET_WORDS, TOLD_RIGHTS } from './rights-information.js';
export type { RightsSheetLanguage, ToldRight } from './rights-information.js';
export { outdatedTexts, sheetFor, sheetName, standingSheets } from './rights-sheets.js';
export type { LoadedSheet, StandingSheet } from './rights-sheets.js';
