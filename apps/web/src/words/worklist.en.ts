import type { SameWords } from './shape.js';
import type { worklistVi } from './worklist.vi.js';

/** Words of the worklist. */
export const worklistEn: SameWords<typeof worklistVi> = {
  title: 'To do',
  tabsLabel: 'Part of the list',
  tab: { all: 'All', soon: 'Do soon', own: 'In our charge', closed: 'Closed' },
  filter: {
    q: 'Case code or alias',
    phase: 'Stage',
    allPhases: 'Any stage',
    due: 'Deadline',
    anyDue: 'Any deadline',
    overdue: 'Past due',
    today: 'Due today',
    threeDays: 'Due within three days',
    clear: 'Clear filters',
  },
  column: {
    code: 'Code',
    person: 'Person supported',
    phase: 'Stage',
    next: 'Next duty',
    due: 'Deadline',
    agency: 'In charge',
    updated: 'Updated',
  },
  late: '{{n}} past due',
  dueSoon: '{{n}} due within 24 hours',
  calm: 'nothing due soon on this page',
  noDuty: 'Nothing is waiting',
  rows_one: '{{count}} case on this page',
  rows_other: '{{count}} cases on this page · nearest deadline first',
  previous: 'Previous page',
  next: 'Next page',
  keys: { move: 'move', open: 'open', create: 'new case' },
  empty: 'No case yet. Cases you open or are told of will appear here.',
  emptyFiltered: 'No case matches these filters.',
  caption: 'Cases, nearest deadline first',
};
