import { domain } from './domain.mjs';

const { CASE_EVENT_TYPES, COMPARTMENTS, MEASURES_BY_TYPE, POLICY, REFERRAL_EVENT_TYPES, ROLES } = domain;

const typesOf = (event) => POLICY.find((row) => row.events.includes(event)).agencyTypes;

const WORKING = ['intake', 'police', 'social', 'legalAid', 'supervisor'];
const STEP_ROLES = [...WORKING, 'system'];
const ROLE_HEADS = ROLES.map((role) => `\`${role}\``);

/** The policy table as a reader wants it: who may do what, and with which tie to the case. */
export function rightsMatrix() {
  const cases = [
    ['open a case', (row) => row.action === 'open'],
    ['read the case', (row) => row.action === 'read'],
    ['read and verify the timeline', (row) => row.action === 'readTimeline'],
    ['see the alias', (row) => row.action === 'seeAlias'],
    ['see who acted', (row) => row.action === 'seePersons'],
    ...COMPARTMENTS.map((name) => [`open \`${name}\``, (row) => row.action === 'reveal' && row.compartments.includes(name)]),
    ...COMPARTMENTS.map((name) => [`fill \`${name}\``, (row) => row.action === 'write' && row.compartments.includes(name)]),
  ];
  const events = CASE_EVENT_TYPES.map((type) => [`\`${type}\``, (row) => row.action === 'record' && row.events.includes(type)]);
  const steps = ['draft', ...REFERRAL_EVENT_TYPES].map((type) => [`\`${type}\``, (row) => row.events.includes(`referral.${type}`)]);
  return [
    '● any agency that takes part; ○ the owner of the case only; △ agencies of oversight. Small letters narrow it to some types of agency: ' +
      `${LEGEND.map(([letter, , words]) => `${letter} ${words}`).join(', ')}. A supervisor also does the work of the agency.`,
    '',
    '<details><summary>Cases and compartments</summary>',
    '',
    ...table(ROLES, ['', ...ROLE_HEADS], cases),
    '',
    '</details>',
    '',
    '<details><summary>Events of a case</summary>',
    '',
    ...table(WORKING, ['', ...WORKING.map((role) => `\`${role}\``)], events),
    '',
    '</details>',
    '',
    '<details><summary>Steps of a referral</summary>',
    '',
    '● whoever takes part in the case; ◐ who owns it or has a duty in it; ▶ the sending end, whatever its part in the case has become; ◀ the receiving end; ⟳ the queue alone. Work given to somebody else (`claim`) is a supervisor’s.',
    '',
    ...table(STEP_ROLES, ['', ...STEP_ROLES.map((role) => `\`${role}\``)], steps, stepCell),
    '',
    '</details>',
  ].join('\n');
}

// A supervisor also does the work of the agency, so a mark of their own says that they may where others may not.
function stepCell(role, matches) {
  return [...new Set(POLICY.filter((row) => matches(row) && row.roles.includes(role)).map(stepMark))].join(' ');
}

function stepMark({ action, bases }) {
  if (action === 'carryReferral') return '⟳';
  if (action === 'answerReferral') return '◀';
  if (bases.length === 0) return '▶';
  return bases.includes('notified') ? '●' : '◐';
}

const LEGEND = [
  ['c', ['COMMUNE_PC'], 'commune People’s Committee'],
  ['cp', ['COMMUNE_PC', 'COMMUNE_POLICE'], 'commune People’s Committee and police'],
  ['h', ['PROV_HEALTH'], 'provincial health authority'],
  ['p', typesOf('decideIdentification'), 'police that identify'],
  ['m', Object.keys(MEASURES_BY_TYPE), 'authorities that decide measures'],
  ['s', typesOf('approvePlan'), 'those who plan support, communes included'],
];

function table(roles, heads, rows, mark = cell) {
  return [
    `| ${heads.join(' | ')} |`,
    `|${heads.map(() => '---|').join('')}`,
    ...rows.map(([name, matches]) => `| ${name} | ${roles.map((role) => mark(role, matches)).join(' | ')} |`),
  ];
}

// One mark for each row of the table that speaks for the role; rows that another one contains add nothing.
function cell(role, matches) {
  const marks = POLICY.filter((row) => matches(row) && row.roles.includes(role)).map((row) => mark(row, role));
  const kept = marks.includes('●') ? ['●'] : [...new Set(marks)];
  return kept.join(' ');
}

function mark({ bases, agencyTypes }, role) {
  const tie = bases.includes('oversight') ? '△' : bases.length === 1 ? '○' : '●';
  // Police of the police types narrow nothing; a supervisor without a letter is one of any working agency.
  const narrowed = LEGEND.find(
    ([letter, types]) =>
      !(letter === 'p' && role === 'police') &&
      types.length === agencyTypes.length &&
      types.every((type) => agencyTypes.includes(type)),
  );
  return narrowed ? `${tie}<sub>${narrowed[0]}</sub>` : tie;
}
