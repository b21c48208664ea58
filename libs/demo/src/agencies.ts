/** An agency of the demo set; agencies are real in kind, their people and cases are invented. */
export interface DemoAgency {
  readonly id: string;
  readonly type: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly province: string | null;
  readonly commune: string | null;
}

const LANG_SON = 'vn-lang-son';
const KHANH_HOA = 'vn-khanh-hoa-2025';

/** The first day on which agencies of this shape existed: 01/07/2025. */
export const DEMO_FROM = '2025-07-01';

/** Agencies of Lạng Sơn and Khánh Hoà, and those without a province. */
export const DEMO_AGENCIES = {
  commune: agency(1, 'COMMUNE_PC', 'UBND xã Đồng Đăng', "People's Committee of Dong Dang commune", LANG_SON, 'vn-commune-06184'),
  border: agency(2, 'BORDER_POST', 'Đồn Biên phòng cửa khẩu Hữu Nghị', 'Huu Nghi border guard post', LANG_SON, 'vn-commune-06184'),
  police: agency(3, 'PROV_POLICE', 'Công an tỉnh Lạng Sơn', 'Lang Son provincial police', LANG_SON),
  health: agency(4, 'PROV_HEALTH', 'Sở Y tế Lạng Sơn', 'Lang Son health authority', LANG_SON),
  shelter: agency(5, 'SOCIAL_FACILITY', 'Cơ sở Trợ giúp xã hội Lạng Sơn', 'Lang Son social assistance facility', LANG_SON),
  legalaid: agency(6, 'LEGAL_AID_CENTRE', 'Trung tâm TGPL nhà nước Lạng Sơn', 'Lang Son State legal aid centre', LANG_SON),
  auditor: agency(7, 'AUDITOR', 'Thanh tra tỉnh Lạng Sơn', 'Lang Son inspectorate', LANG_SON),
  steering: agency(8, 'STEERING_138', 'Ban Chỉ đạo 138 tỉnh Lạng Sơn', 'Steering Committee 138 of Lang Son', LANG_SON),
  // Three shelters for victims: one takes people in, one is full, one is closed for repairs.
  shelter2: agency(9, 'VICTIM_FACILITY', 'Cơ sở hỗ trợ nạn nhân Kỳ Cùng', 'Ky Cung victim support facility', LANG_SON),
  shelterFull: agency(10, 'VICTIM_FACILITY', 'Cơ sở hỗ trợ nạn nhân Mẫu Sơn', 'Mau Son victim support facility', LANG_SON),
  shelterClosed: agency(11, 'VICTIM_FACILITY', 'Cơ sở hỗ trợ nạn nhân Tam Thanh', 'Tam Thanh victim support facility', LANG_SON),
  communeKhanhHoa: agency(21, 'COMMUNE_PC', 'UBND phường Nha Trang', "People's Committee of Nha Trang ward", KHANH_HOA, 'vn-commune-22366'),
  coastguard: agency(22, 'COAST_GUARD', 'Hải đội Cảnh sát biển Khánh Hoà', 'Khanh Hoa coast guard flotilla', KHANH_HOA, 'vn-commune-22366'),
  policeKhanhHoa: agency(23, 'PROV_POLICE', 'Công an tỉnh Khánh Hoà', 'Khanh Hoa provincial police', KHANH_HOA),
  healthKhanhHoa: agency(24, 'PROV_HEALTH', 'Sở Y tế Khánh Hoà', 'Khanh Hoa health authority', KHANH_HOA),
  legalaidKhanhHoa: agency(25, 'LEGAL_AID_CENTRE', 'Trung tâm TGPL nhà nước Khánh Hoà', 'Khanh Hoa State legal aid centre', KHANH_HOA),
  embassy: agency(41, 'MISSION_ABROAD', 'Đại sứ quán Việt Nam tại Campuchia', 'Embassy of Viet Nam in Cambodia', null),
  hotline: agency(42, 'HOTLINE_111', 'Tổng đài 111', 'Hotline 111', null),
  host: agency(43, 'HOST', 'Đơn vị vận hành', 'Host of the system', null),
} as const;

/** What demo agencies say of themselves as receivers; the others take whatever their kind gives. */
export const DEMO_PROVIDERS: readonly { readonly agency: DemoAgencyName; readonly accepting: boolean; readonly capacity: 'open' | 'waitlist' | 'full' | null }[] = [
  { agency: 'shelter', accepting: true, capacity: 'waitlist' },
  { agency: 'shelter2', accepting: true, capacity: 'open' },
  { agency: 'shelterFull', accepting: true, capacity: 'full' },
  { agency: 'shelterClosed', accepting: false, capacity: null },
];

/** Short name of a demo agency. */
export type DemoAgencyName = keyof typeof DEMO_AGENCIES;

function agency(
  number: number,
  type: string,
  nameVi: string,
  nameEn: string,
  province: string | null,
  commune: string | null = null,
): DemoAgency {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return { id, type, nameVi, nameEn, province, commune };
}
