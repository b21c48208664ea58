import { domain } from './domain.mjs';
import { matrices } from './rights-matrix.mjs';
import { words } from './words.mjs';

const { AGENCY_TYPES, COMPARTMENTS, POLICY, POLICY_VERSION, policyHash } = domain;

const FILES = { vi: 'docs/quyen.vi.md', en: 'docs/rights.en.md' };
const NAMED_AT_MOST = 3;

/** What stands on paper only: the screens say the rest. */
const PRINTED = {
  vi: {
    made: 'Bản in cho kiểm tra, giám sát. Do `npm run generate` tạo ra từ bảng quyền trong `libs/domain/src/access`; sửa bảng, không sửa tệp này.',
    matrix: 'Ai làm được gì',
    rows: 'Từng dòng của bảng quyền',
    children: 'Hồ sơ trẻ em (dưới 18 tuổi hoặc được coi là trẻ em) chặt hơn: ngăn được bảo vệ chỉ mở cho người được giao và lãnh đạo đơn vị; đơn vị mới chỉ được thông báo không mở được ngăn nào.',
    scopes: 'Trong một đơn vị: khi đã giao người, chỉ người được giao và lãnh đạo đơn vị thấy hồ sơ; với người khác hồ sơ coi như không có. Khi chưa giao ai, mọi người làm nghiệp vụ của đơn vị thấy hồ sơ.',
    glass: 'Mở khẩn cấp: một hồ sơ, các ngăn đã chọn, 60 phút, không quá 3 lần trong 30 ngày, được xem xét trong 3 ngày làm việc. Nơi ở, liên hệ, biện pháp bảo vệ và mọi hồ sơ trẻ em cần người thứ hai đồng ý trước.',
    ticket: 'Mục đích của vé',
    reveal: 'Xem',
    write: 'Ghi',
    opened: 'ngăn đã được mở',
  },
  en: {
    made: 'For auditors, on paper. Made by `npm run generate` from the table of rights in `libs/domain/src/access`; change the table, not this file.',
    matrix: 'Who may do what',
    rows: 'Every row of the table',
    children: 'A child’s file (under 18 or presumed so) is stricter: its locked compartments open for whoever is named and for the supervisor; an agency that was merely notified opens none.',
    scopes: 'Within an agency: once somebody is named, they and the supervisor see the case; for everybody else it is not there. While nobody is named, all who work on cases in the agency see it.',
    glass: 'Emergency access: one case, chosen compartments, 60 minutes, 3 times in 30 days, reviewed within 3 working days. Shelter, contact, protection and every child’s file need a second person first.',
    ticket: 'Ticket for',
    reveal: 'Open',
    write: 'Fill',
    opened: 'what was opened',
  },
};

/** The table of rights on paper, in Vietnamese and in English: path -> text. */
export async function rightsDocs() {
  const spoken = await words();
  return new Map(Object.entries(FILES).map(([language, path]) => [path, documentIn(language, spoken[language])]));
}

function documentIn(language, said) {
  const { rights } = said;
  const printed = PRINTED[language];
  const lists = longLists();
  return [
    `# ${rights.title}`,
    '',
    printed.made,
    '',
    `${rights.version.replace('{{version}}', POLICY_VERSION)} \`${policyHash()}\``,
    '',
    ...Object.values(rights.rule).map((rule) => `- ${rule}`),
    ...[printed.scopes, printed.children, printed.glass].map((rule) => `- ${rule}`),
    '',
    `## ${printed.matrix}`,
    '',
    matrices(language, said, printed),
    '',
    `## ${printed.rows}`,
    '',
    rowsTable(language, said, printed, lists),
    '',
    `## ${rights.groups}`,
    '',
    ...lists.map(({ letter, types }) => `- **${letter}**: ${types.map((type) => agencyIn(language, type)).join('; ')}`),
    '',
  ].join('\n');
}

// Long lists of agency types stand once, below, each under a letter.
function longLists() {
  const lists = new Map(POLICY.filter(({ agencyTypes }) => agencyTypes.length > NAMED_AT_MOST).map(({ agencyTypes }) => [agencyTypes.join(), agencyTypes]));
  return [...lists.values()].sort((a, b) => b.length - a.length).map((types, place) => ({ letter: String.fromCharCode(65 + place), types }));
}

function agencyIn(language, type) {
  return AGENCY_TYPES[type]?.[language] ?? type;
}

function rowsTable(language, said, printed, lists) {
  const { rights, role, basis } = said;
  const { column } = rights;
  const lines = POLICY.map((row, place) => {
    const letter = lists.find(({ types }) => types.join() === row.agencyTypes.join())?.letter;
    const ties = row.bases.length > 0 ? row.bases.map((name) => basis[name]).join(', ') : row.byGlass ? rights.byGlass : rights.noTie;
    const limits = [...row.scopes.map((name) => rights.scope[name]), ...(row.adultsOnly ? [rights.adults] : [])];
    return [
      place + 1,
      rightIn(row, said, printed),
      row.roles.map((name) => role[name] ?? name).join(', '),
      letter ?? row.agencyTypes.map((type) => agencyIn(language, type)).join('; '),
      ties,
      limits.join(', '),
      row.purposes.map((name) => `\`${name}\``).join(' '),
    ];
  });
  const heads = ['', column.right, column.roles, column.agencies, column.ties, column.limits, printed.ticket];
  return [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---|').join('')}`, ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function rightIn({ action, events, compartments }, said, printed) {
  const { rights, reveal, cases } = said;
  const what =
    compartments.length === COMPARTMENTS.length
      ? [printed.opened]
      : [...compartments.map((name) => reveal.compartment[name]), ...events.map((type) => eventIn(type, rights, cases))];
  return what.length === 0 ? rights.action[action] : `${rights.action[action]}: ${what.join(', ')}`;
}

function eventIn(type, rights, cases) {
  return type.startsWith('referral.') ? rights.referralStep[type.slice('referral.'.length)] : cases.event.do[type];
}
