import { domain } from './domain.mjs';

const { CASE_EVENT_TYPES, COMPARTMENTS, MEASURES_BY_TYPE, POLICY, REFERRAL_EVENT_TYPES, ROLES } = domain;

const typesOf = (event) => POLICY.find((row) => row.events.includes(event)).agencyTypes;

const WORKING = ['intake', 'police', 'social', 'legalAid', 'supervisor'];
const LOOKING = ['open', 'read', 'readTimeline', 'readRecords', 'seeAlias', 'seePersons', 'seeReads', 'seeSeals'];

/** Small letters that narrow a mark to some types of agency. */
const LETTERS = [
  ['c', ['COMMUNE_PC']],
  ['cp', ['COMMUNE_PC', 'COMMUNE_POLICE']],
  ['h', ['PROV_HEALTH']],
  ['p', typesOf('decideIdentification')],
  ['m', Object.keys(MEASURES_BY_TYPE)],
  ['s', typesOf('approvePlan')],
];

const LEGEND = {
  vi: {
    marks: '● đơn vị tham gia hồ sơ; ○ chỉ đơn vị phụ trách; ◐ đơn vị phụ trách hoặc có nhiệm vụ theo luật; ◇ không cần tham gia hồ sơ; △ đơn vị giám sát; ▶ bên gửi; ◀ bên nhận; ⟳ hệ thống tự làm. ¹⁸ chỉ hồ sơ người từ 18 tuổi. Chữ nhỏ: chỉ một số loại đơn vị.',
    letters: ['Ủy ban nhân dân cấp xã', 'Ủy ban nhân dân và Công an cấp xã', 'Sở Y tế', 'Công an xác định nạn nhân', 'cơ quan quyết định biện pháp bảo vệ', 'nơi lập kế hoạch hỗ trợ, kể cả cấp xã'],
  },
  en: {
    marks: '● any agency that takes part; ○ the owner of the case only; ◐ the owner, or who has a duty; ◇ no part in the case needed; △ agencies of oversight; ▶ the sending end; ◀ the receiving end; ⟳ the system alone. ¹⁸ adults only. Small letters narrow it to some types of agency.',
    letters: ['commune People’s Committee', 'commune People’s Committee and police', 'provincial health authority', 'police that identify', 'authorities that decide measures', 'those who plan support, communes included'],
  },
};

/** The tables of marks in one language: cases and compartments, events, steps of a referral. `said`: the words of the screens. */
export function matrices(language, said, printed) {
  const { rights, role, reveal, cases } = said;
  const { marks, letters } = LEGEND[language];
  const looks = [
    ...LOOKING.map((action) => [rights.action[action], (row) => row.action === action]),
    ...COMPARTMENTS.map((name) => [`${printed.reveal}: ${reveal.compartment[name]}`, holds('reveal', name)]),
    ...COMPARTMENTS.map((name) => [`${printed.write}: ${reveal.compartment[name]}`, holds('write', name)]),
  ];
  const events = CASE_EVENT_TYPES.map((type) => [cases.event.do[type], (row) => row.action === 'record' && row.events.includes(type)]);
  const steps = ['draft', ...REFERRAL_EVENT_TYPES].map((type) => [rights.referralStep[type], (row) => row.events.includes(`referral.${type}`)]);
  return [
    `${marks} ${LETTERS.map(([letter], place) => `${letter}: ${letters[place]}`).join('; ')}.`,
    '',
    `### ${rights.part.see}; ${rights.part.reveal}; ${rights.part.write}`,
    '',
    ...table(ROLES, role, looks),
    '',
    `### ${rights.part.record}`,
    '',
    ...table([...WORKING, 'auditor', 'system'], role, events),
    '',
    `### ${rights.part.refer}`,
    '',
    ...table([...WORKING, 'system'], role, steps),
  ].join('\n');
}

// What break-glass and court orders open stands in the rows below the matrix: it is nobody's by role.
function holds(action, name) {
  return (row) => row.action === action && !row.byGlass && row.compartments.includes(name);
}

function table(roles, words, rows) {
  return [
    `| | ${roles.map((role) => words[role]).join(' | ')} |`,
    `|---|${roles.map(() => '---|').join('')}`,
    ...rows.map(([name, matches]) => `| ${name} | ${roles.map((role) => cell(role, matches)).join(' | ')} |`),
  ];
}

// One mark for each row of the table that speaks for the role; rows that another one contains add nothing.
function cell(role, matches) {
  const marks = POLICY.filter((row) => !row.byGlass && matches(row) && row.roles.includes(role)).map((row) => mark(row, role));
  const plain = marks.filter((one) => !one.endsWith('¹⁸'));
  const kept = [...new Set([...plain, ...marks.filter((one) => one.endsWith('¹⁸') && !plain.includes(one.replace('¹⁸', '')))])];
  return (kept.includes('●') ? ['●'] : kept).join(' ');
}

function mark({ action, bases, agencyTypes, adultsOnly }, role) {
  // Police of the police types narrow nothing; a supervisor without a letter is one of any working agency.
  const narrowed = LETTERS.find(
    ([letter, types]) => !(letter === 'p' && role === 'police') && types.length === agencyTypes.length && types.every((type) => agencyTypes.includes(type)),
  );
  return `${tie(action, bases)}${narrowed ? `<sub>${narrowed[0]}</sub>` : ''}${adultsOnly ? '¹⁸' : ''}`;
}

function tie(action, bases) {
  if (action === 'carryReferral') return '⟳';
  if (action === 'answerReferral') return '◀';
  if (bases.length === 0) return action === 'refer' ? '▶' : '◇';
  if (bases.includes('oversight')) return '△';
  if (bases.length === 1) return '○';
  return bases.length === 2 ? '◐' : '●';
}
