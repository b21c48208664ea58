import type { findVi } from './find.vi.js';
import type { SameWords } from './shape.js';

/** Words of the search in one's own cases. */
export const findEn: SameWords<typeof findVi> = {
  title: 'Search the cases you may see',
  more: 'Search by name, papers or telephone',
  before: 'Is there a case already?',
  lead: 'Search before opening, once this person is safe and wants to tell.',
  label: 'Name, alias, code, number of papers or telephone',
  hint: 'Only in the cases you may see. Each search is logged.',
  search: 'Search',
  searching: 'Searching',
  short: 'Enter at least {{n}} characters.',
  none: 'Not in the cases you may see. This person may still have a case elsewhere.',
  maybe: 'There may be a case already',
  partly: 'Only some of your cases were searched, those that changed last. This person may be in another one. A code or an alias is looked for in all.',
  closed: 'closed',
  by: {
    alias: 'same code or alias',
    name: 'similar name',
    idNumber: 'same number of papers',
    passportNumber: 'same passport number',
    phone: 'same telephone',
  },
};
