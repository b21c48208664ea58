import type { rightsSheetVi } from './rights-sheet.vi.js';
import type { SameWords } from './shape.js';

/** Words around the sheet of rights; the sheet itself stands with the law. */
export const rightsSheetEn: SameWords<typeof rightsSheetVi> = {
  title: 'Sheet about rights',
  lead: 'Print it for the person supported, or read it out. It holds nothing of a case.',
  print: 'Print this sheet',
  sheetLanguage: 'Language of the sheet',
  language: { vi: 'Tiếng Việt', en: 'English' },
  others: 'There is no version in other languages yet. Have an interpreter read each point, then record “Inform of rights” in the case with the language used and the interpreter.',
  open: 'Sheet about rights',
};
