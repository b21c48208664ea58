import type { agenciesVi } from './agencies.vi.js';
import type { SameWords } from './shape.js';

/** Words of the list of agencies through time, in English. */
export const agenciesEn: SameWords<typeof agenciesVi> = {
  title: 'Agencies through time',
  lead: 'Search any name, former ones too: from which day an agency bore it, and what it became.',
  name: 'Name of the agency',
  nameHint: 'Part of a name; marks may be left out',
  on: 'Looked at on',
  onHint: 'Left empty: today',
  find: 'Search',
  start: 'Type part of a name, such as “labour department”.',
  none: 'No agency bears this name. Try fewer letters.',
  more: 'There are more. These are the first {{count}}; type more of the name.',
  found: 'Agencies',
  notThere: 'not there on this day',
  since: 'from {{from}}',
  period: 'from {{from}} to the end of {{to}}',
  endedKind: 'Kind of agency that ended: {{name}}',
  standingKind: 'Kind of agency: {{name}}',
  noneOfKind: 'The register names no agency of this kind on that day.',
  nothingPassedOn: 'No duty passed on from this kind of agency.',
  until: '(to the end of {{day}})',
  nobody: 'Not settled; a person must choose.',
  maybe: 'Perhaps: {{who}}.',
};
