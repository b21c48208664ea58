import { inForce, type CalendarDate } from '../calendar/calendar-date.js';

/** Where an agency of a type answers: its commune, its province, the whole country; a post answers where it stands. */
export type AgencyLevel = 'commune' | 'district' | 'post' | 'province' | 'ministry' | 'none';

/** A kind of body that the law gives duties to. */
export interface AgencyTypeRow {
  readonly vi: string;
  readonly en: string;
  readonly level: AgencyLevel;
  /** A body that the type belongs to and may be reached through (our reading). */
  readonly partOf?: string;
  /** For texts that name no level: the types meant; `*` = any. */
  readonly includes?: readonly string[];
  /** Last day of the type; `differs`: it ended, on a day that differs by place. */
  readonly closedOn?: CalendarDate | 'differs';
}

/** Codes of the agency register and of the actors of the steps. */
export const AGENCY_TYPES = {
  COMMUNE_PC: { vi: 'Ủy ban nhân dân cấp xã', en: 'Commune People’s Committee', level: 'commune' },
  COMMUNE_POLICE: { vi: 'Công an cấp xã', en: 'Commune police', level: 'commune' },
  DISTRICT_POLICE: { vi: 'Công an cấp huyện', en: 'District police', level: 'district', closedOn: '2025-02-28' },
  PROV_POLICE: { vi: 'Công an tỉnh', en: 'Provincial police', level: 'province' },
  PROV_POLICE_CRIMINAL: { vi: 'Cảnh sát hình sự Công an cấp tỉnh', en: 'Criminal police of the provincial police', level: 'province', partOf: 'PROV_POLICE' },
  PROV_POLICE_IMMIGRATION: { vi: 'Quản lý xuất nhập cảnh Công an cấp tỉnh', en: 'Immigration division of the provincial police', level: 'province', partOf: 'PROV_POLICE' },
  MPS_CRIMINAL: { vi: 'Cục Cảnh sát hình sự, Bộ Công an', en: 'Criminal Police Department, Ministry of Public Security', level: 'ministry' },
  MPS_IMMIGRATION: { vi: 'Cục Quản lý xuất nhập cảnh, Bộ Công an', en: 'Immigration Department, Ministry of Public Security', level: 'ministry' },
  BORDER_POST: { vi: 'Đồn Biên phòng', en: 'Border guard post', level: 'post' },
  BORDER_COMMAND: { vi: 'Bộ Chỉ huy Bộ đội Biên phòng', en: 'Border guard command', level: 'province' },
  COAST_GUARD: { vi: 'Cảnh sát biển', en: 'Coast guard', level: 'post' },
  DISTRICT_LABOUR: { vi: 'Phòng Lao động - Thương binh và Xã hội', en: 'District labour office', level: 'district', closedOn: 'differs' },
  PROV_LABOUR: { vi: 'Sở Lao động - Thương binh và Xã hội', en: 'Provincial labour department', level: 'province', closedOn: 'differs' },
  PROV_HEALTH: { vi: 'Sở Y tế', en: 'Provincial health authority', level: 'province' },
  PROV_HOME_AFFAIRS: { vi: 'Sở Nội vụ', en: 'Provincial home affairs department', level: 'province' },
  PROV_JUSTICE: { vi: 'Sở Tư pháp', en: 'Provincial justice department', level: 'province' },
  PROV_FOREIGN_AFFAIRS: { vi: 'Cơ quan ngoại vụ cấp tỉnh', en: 'Provincial foreign affairs office', level: 'province' },
  LEGAL_AID_CENTRE: { vi: 'Trung tâm trợ giúp pháp lý nhà nước', en: 'State legal aid centre', level: 'province' },
  SOCIAL_FACILITY: { vi: 'Cơ sở trợ giúp xã hội', en: 'Social assistance facility', level: 'province' },
  VICTIM_FACILITY: { vi: 'Cơ sở hỗ trợ nạn nhân', en: 'Victim support facility', level: 'province' },
  MISSION_ABROAD: { vi: 'Cơ quan đại diện Việt Nam ở nước ngoài', en: 'Vietnamese mission abroad', level: 'ministry' },
  MOFA_CONSULAR: { vi: 'Cục Lãnh sự, Bộ Ngoại giao', en: 'Consular Department, Ministry of Foreign Affairs', level: 'ministry', partOf: 'MOFA' },
  HOTLINE_111: { vi: 'Tổng đài 111', en: 'Hotline 111', level: 'ministry' },
  PROCURACY: { vi: 'Viện kiểm sát', en: 'Procuracy', level: 'province' },
  COURT: { vi: 'Tòa án', en: 'Court', level: 'province' },
  WOMENS_UNION: { vi: 'Hội Liên hiệp Phụ nữ', en: 'Women’s Union', level: 'province' },
  NGO: { vi: 'Tổ chức phi chính phủ', en: 'Non-governmental organisation', level: 'province' },
  STEERING_138: { vi: 'Ban Chỉ đạo 138', en: 'Steering Committee 138', level: 'province' },
  AUDITOR: { vi: 'Cơ quan kiểm tra, giám sát', en: 'Audit and oversight body', level: 'province' },
  INVESTIGATION_BODY: { vi: 'Cơ quan điều tra', en: 'Investigation body', level: 'province' },
  COMMUNE_CHILD_OFFICER: { vi: 'Người làm công tác bảo vệ trẻ em cấp xã', en: 'Commune child protection officer', level: 'commune', partOf: 'COMMUNE_PC' },
  DISTRICT_PC_CHAIR: { vi: 'Chủ tịch Ủy ban nhân dân cấp huyện', en: 'Chair of the district', level: 'district', closedOn: '2025-06-30' },
  PROV_PC: { vi: 'Ủy ban nhân dân cấp tỉnh', en: 'Provincial People’s Committee', level: 'province' },
  MPS_OFFICE: { vi: 'Văn phòng Bộ Công an', en: 'Office of the Ministry of Public Security', level: 'ministry' },
  MPS_LEADERS: { vi: 'Bộ trưởng Bộ Công an', en: 'Minister of Public Security', level: 'ministry' },
  MOFA: { vi: 'Bộ Ngoại giao', en: 'Ministry of Foreign Affairs', level: 'ministry', includes: ['MOFA_CONSULAR'] },
  MOLISA_CHILD: { vi: 'Cục Trẻ em, Bộ Lao động - Thương binh và Xã hội', en: 'Child Department (labour ministry)', level: 'ministry', closedOn: '2025-02-28' },
  MANAGING_BODY: { vi: 'Cơ quan quản lý trực tiếp', en: 'Managing body', level: 'province' },
  SUPERVISING_AUTHORITY: { vi: 'Cơ quan quản lý cấp trên của cơ sở', en: 'Supervising authority', level: 'province' },
  HEALTH_FACILITY: { vi: 'Cơ sở khám bệnh, chữa bệnh', en: 'Health facility', level: 'province' },
  LEGAL_AID_PROVIDER: { vi: 'Người thực hiện trợ giúp pháp lý', en: 'Legal aid provider', level: 'province', partOf: 'LEGAL_AID_CENTRE' },
  SERVICE_PROVIDER: { vi: 'Cơ sở cung cấp dịch vụ', en: 'Service provider', level: 'province' },
  AIRPORT_POLICE: { vi: 'Công an cửa khẩu hàng không', en: 'Police at the airport gate', level: 'post' },
  PERSON: { vi: 'Người được hỗ trợ', en: 'The person', level: 'none' },
  FAMILY: { vi: 'Gia đình', en: 'Family', level: 'none' },
  HOST_AUTHORITY: { vi: 'Cơ quan có thẩm quyền của nước sở tại', en: 'Authority of the host country', level: 'none' },
  FOREIGN_MISSION: { vi: 'Cơ quan đại diện nước ngoài', en: 'Mission of a foreign country', level: 'none' },
  POLICE: { vi: 'Công an', en: 'Police', level: 'none', includes: ['COMMUNE_POLICE', 'DISTRICT_POLICE', 'PROV_POLICE', 'PROV_POLICE_CRIMINAL', 'PROV_POLICE_IMMIGRATION', 'MPS_CRIMINAL', 'MPS_IMMIGRATION'] },
  BORDER_GUARD: { vi: 'Bộ đội Biên phòng', en: 'Border guard', level: 'none', includes: ['BORDER_POST', 'BORDER_COMMAND'] },
  MPS_BODY: { vi: 'Cơ quan có thẩm quyền thuộc Bộ Công an', en: 'Competent body of the Ministry of Public Security', level: 'none', includes: ['MPS_IMMIGRATION', 'MPS_CRIMINAL', 'PROV_POLICE', 'PROV_POLICE_IMMIGRATION', 'PROV_POLICE_CRIMINAL'] },
  MOD_BODY: { vi: 'Cơ quan có thẩm quyền thuộc Bộ Quốc phòng', en: 'Competent body of the Ministry of National Defence', level: 'none', includes: ['BORDER_POST', 'BORDER_COMMAND', 'COAST_GUARD'] },
  FACILITY: { vi: 'Cơ sở lưu trú', en: 'Facility of the stay', level: 'none', includes: ['SOCIAL_FACILITY', 'VICTIM_FACILITY'] },
  ANY_BODY: { vi: 'Cơ quan, tổ chức đã tiếp nhận', en: 'Any body reached', level: 'none', includes: ['*'] },
} as const satisfies Record<string, AgencyTypeRow>;

/** Code of a kind of body. */
export type AgencyType = keyof typeof AGENCY_TYPES;

/** What is known of a type; null for a code that the register does not know. */
export function agencyType(code: string): AgencyTypeRow | null {
  return Object.hasOwn(AGENCY_TYPES, code) ? AGENCY_TYPES[code as AgencyType] : null;
}

/**
 * True when an agency of `code` may act where the text names one of `actors`: as that type, as a type
 * that a group includes, as the body it is part of, or as a part of it.
 */
export function mayActAs(code: string, actors: readonly AgencyType[]): boolean {
  return actors.some((actor) => {
    const row: AgencyTypeRow = AGENCY_TYPES[actor];
    return actor === code || row.partOf === code || agencyType(code)?.partOf === actor || includes(row, code);
  });
}

function includes(group: AgencyTypeRow, code: string): boolean {
  return group.includes?.some((member) => member === '*' || member === code) ?? false;
}

/** Last day on which a type that ended on days that differ by place is asserted; later its duties' rows decide. */
export const LAST_SURE_DAY: CalendarDate = '2025-02-28';

/** Whether a kind of body is asserted to stand on a day. */
export function typeStands(type: AgencyType, on: CalendarDate): boolean {
  const { closedOn }: AgencyTypeRow = AGENCY_TYPES[type];
  if (closedOn === undefined) return true;
  return inForce({ from: '0001-01-01', to: closedOn === 'differs' ? LAST_SURE_DAY : closedOn }, on);
}
