import type { SameWords } from './shape.js';
import type { statisticsVi } from './statistics.vi.js';

/** Words of the tables of numbers by province, in English. */
export const statisticsEn: SameWords<typeof statisticsVi> = {
  title: 'Statistics by province',
  lead: 'Totals of reporting periods that are over, and nothing else: no case and no person.',
  period: 'Reporting period',
  geography: 'Geography',
  under: { new: 'The 34 provinces since 01/07/2025', old: 'The 63 provinces before 01/07/2025' },
  periodOf: { Q1: 'Q1 {{year}}', '6M': 'Six months of {{year}}', Q3: 'Q3 {{year}}', Y: 'Year {{year}}' },
  days: '{{name}}: {{from}}–{{to}}',
  column: { place: 'Province', opened: 'Cases opened', identified: 'People identified as victims' },
  unresolved: 'Province not known',
  total: 'Whole country',
  kept: 'not told',
  none: 'No number of this period is large enough to be told.',
  noneNext: 'Choose a longer period, or another one.',
  rest: 'Without a number',
  restBody_one: 'One province: {{names}}.',
  restBody_other: '{{count}} provinces: {{names}}.',
  how: 'How to read it',
  small: '“Not told” means fewer than {{group}} people, or nobody, or that subtracting other numbers would leave a group of fewer than {{group}}: in this table, in the other geography, or in a period that was told before.',
  round: 'Numbers are rounded to multiples of {{step}}, so that they may not add up to the whole country. The system sets the threshold and the rounding, no law does.',
  where: 'A case counts in the province of the agency that recorded it, under the name of that day; the day is the one on which it was recorded in the system.',
  open: {
    old: 'Since 01/07/2025 a new province holds several old ones, and some communes took parts of several old ones: no text tells in which part something happened. Such cases, and those of agencies of no province, stand under “Province not known”.',
    new: 'Cases of agencies of no province (missions abroad, the hotline) stand under “Province not known”.',
  },
};
