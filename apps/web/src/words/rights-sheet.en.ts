import type { rightsSheetVi } from './rights-sheet.vi.js';
import type { SameWords } from './shape.js';

/** Words around the sheet of rights; the sheet itself stands with the law. */
export const rightsSheetEn: SameWords<typeof rightsSheetVi> = {
  title: 'Sheet about rights',
  lead: 'Print it for the person supported, or read it out. It holds nothing of a case.',
  print: 'Print this sheet',
  sheetLanguage: 'Language of the sheet',
  language: { vi: 'Tiếng Việt', en: 'English' },
  others: 'For a language that is not listed, have an interpreter read each point, then record “Inform of rights” in the case with the language used and the interpreter.',
  none: 'There is no version in {{language}} yet. Have an interpreter read each point.',
  old: 'This version was translated from older words (texts: {{count}}), so do not hand it over. Have an interpreter read the Vietnamese one until there is a new version.',
  oldMark: 'older words',
  origin: 'Translated by: {{translator}}. Checked by: {{checker}}. Version {{version}}, loaded on {{day}}.',
  open: 'Sheet about rights',
};
