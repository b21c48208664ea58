import type { Actor, Role } from '@loive/domain';
import { DEMO_AGENCIES, type DemoAgencyName } from './agencies.js';

/** Somebody of the demo set, all invented, with the account they sign in with. */
export interface DemoPerson {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly agency: DemoAgencyName;
  readonly role: Role;
}

type Row = readonly [username: string, name: string, agency: DemoAgencyName, role: Role];

const ROWS: readonly Row[] = [
  ['commune', 'Hoàng Thị Sen', 'commune', 'intake'],
  ['commune.head', 'Vi Văn Thắng', 'commune', 'supervisor'],
  ['border', 'Nông Văn Khải', 'border', 'intake'],
  ['police', 'Đỗ Quang Huy', 'police', 'police'],
  ['police.head', 'Lò Văn Ước', 'police', 'supervisor'],
  ['health', 'Nguyễn Thị Thu Thuỷ', 'health', 'social'],
  ['health.head', 'Nguyễn Hải Yến', 'health', 'supervisor'],
  ['shelter', 'Lý Thị Mỷ', 'shelter', 'social'],
  ['legalaid', 'Triệu Văn Tài', 'legalaid', 'legalAid'],
  ['legalaid.head', 'Phùng Thị Hạnh', 'legalaid', 'supervisor'],
  ['auditor', 'Phạm Đức Toàn', 'auditor', 'auditor'],
  ['statistician', 'Bùi Minh Châu', 'steering', 'statistician'],
  ['admin', 'Chu Thị Lan', 'health', 'agencyAdmin'],
  ['admin2', 'Hà Quốc Việt', 'health', 'agencyAdmin'],
  ['commune.khanhhoa', 'Trần Ngọc Bích', 'communeKhanhHoa', 'intake'],
  ['commune.head.khanhhoa', 'Võ Thành Nhân', 'communeKhanhHoa', 'supervisor'],
  ['coastguard.khanhhoa', 'Lê Hải Đăng', 'coastguard', 'intake'],
  ['police.khanhhoa', 'Phan Anh Dũng', 'policeKhanhHoa', 'police'],
  ['police.head.khanhhoa', 'Ngô Văn Lâm', 'policeKhanhHoa', 'supervisor'],
  ['health.khanhhoa', 'Đặng Thuỳ Trang', 'healthKhanhHoa', 'social'],
  ['health.head.khanhhoa', 'Huỳnh Kim Liên', 'healthKhanhHoa', 'supervisor'],
  ['legalaid.khanhhoa', 'Mai Xuân Phúc', 'legalaidKhanhHoa', 'legalAid'],
  ['embassy', 'Tạ Thu Hương', 'embassy', 'intake'],
  ['hotline', 'Dương Gia Linh', 'hotline', 'intake'],
  ['operator', 'Kiều Trung Kiên', 'host', 'operator'],
  ['shelter.head', 'Nông Thị Lan', 'shelter', 'supervisor'],
  ['shelter2', 'Hứa Thị Nguyệt', 'shelter2', 'social'],
  ['shelter2.head', 'Lương Văn Hùng', 'shelter2', 'supervisor'],
  ['health.head2', 'Đinh Thị Mai', 'health', 'supervisor'],
];

/** Everybody of the demo set. */
export const DEMO_PEOPLE: readonly DemoPerson[] = ROWS.map(([username, name, agency, role], index) => ({
  id: `00000000-0000-4000-9000-${String(index + 1).padStart(12, '0')}`,
  username,
  name,
  agency,
  role,
}));

/** The person with this user name, as the rules see them. */
export function demoActor(username: string): Actor {
  const person = DEMO_PEOPLE.find((candidate) => candidate.username === username);
  if (person === undefined) throw new Error(`no demo account is called ${username}`);
  const agency = DEMO_AGENCIES[person.agency];
  return { personId: person.id, agencyId: agency.id, agencyType: agency.type, role: person.role };
}
