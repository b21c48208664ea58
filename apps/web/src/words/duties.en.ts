import type { dutiesVi } from './duties.vi.js';
import type { SameWords } from './shape.js';

/** Words of the duty board. */
export const dutiesEn: SameWords<typeof dutiesVi> = {
  title: 'Duties by deadline',
  tabsLabel: 'Parts of the duty board',
  box: { agency: 'Whole agency', mine: 'Assigned to me', overdue: 'Past due', ownerless: 'Nobody answers for', toConfirm: 'Extensions to agree to' },
  count: { overdue: '{{n}} past due', today: '{{n}} due today', threeDays: '{{n}} in the next three days' },
  overdueCount: 'past due',
  calm: 'no duty is due in the next three days',
  urgency: { overdue: 'Past due', today: 'Today', threeDays: 'Next three days', later: 'Later', none: 'No limit, or paused' },
  whom: 'To whom the case is assigned',
  everybody: 'Everybody in the agency',
  nobody: 'assigned to nobody',
  ownerless: 'nobody answers for it yet',
  told: 'Told to {{rung}} at {{at}}',
  blocksClosing: 'to be done before closing',
  act: 'Act',
  actOn: 'Act: {{name}}, case {{code}}',
  over: 'Somebody has just finished this duty.',
  nothing: 'There is nothing you can record on this duty now.',
  toCase: 'Open the case',
  rows_other: '{{count}} duties on this page · nearest deadline first',
  rows_one: '{{count}} duty on this page · nearest deadline first',
  empty: {
    agency: 'The agency has no open duty. Duties under the law will show here as they arise.',
    mine: 'No duty in the cases assigned to you yet. See Whole agency for cases assigned to nobody.',
    overdue: 'No duty is past due.',
    ownerless: 'Somebody answers for every duty in the cases that the agency leads.',
    toConfirm: 'No extension waits for agreement.',
  },
};
