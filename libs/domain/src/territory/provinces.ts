import type { CalendarDate } from '../law/calendar/calendar-date.js';

/** A name that a unit bore in a period; a unit may change kind and name and stay itself. */
export interface PlaceName {
  readonly kind: 'province' | 'municipality';
  readonly vi: string;
  readonly en: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** False: from memory, not read in a source. */
  readonly verified: boolean;
}

/** A provincial unit. `code` repeats in time and is no identifier; `id` is. */
export interface Province {
  readonly id: string;
  readonly code: string;
  /** First day; null = before the register begins. */
  readonly from: CalendarDate | null;
  /** Last day; null = still there. */
  readonly to: CalendarDate | null;
  /** Ids of the units it was formed from. */
  readonly formedFrom: readonly string[];
  readonly names: readonly PlaceName[];
}

/** Where the units, codes and dates come from. */
export const PROVINCES_SOURCE =
  'github thanglequoc/vietnamese-provinces-database: cd580632 (02/08/2026) for the 34 units, v2.4.1 for the 63; Decision 19/2025/QĐ-TTg; Resolution 30/2026/QH16 for Đồng Nai';

/** Last day of the 63 units and first day of the 34. */
export const LAST_DAY_OF_63 = '2025-06-30';
export const FIRST_DAY_OF_34 = '2025-07-01';

/** The 63 units of before 01/07/2025, of which 11 go on, and the 23 formed on that day. */
export const PROVINCES: readonly Province[] = [
  unit('vn-ha-noi', '01', 'municipality', 'Hà Nội', 'Hanoi', null, null),
  unit('vn-ha-giang', '02', 'province', 'Hà Giang', 'Ha Giang', null, LAST_DAY_OF_63),
  unit('vn-cao-bang', '04', 'province', 'Cao Bằng', 'Cao Bang', null, null),
  unit('vn-bac-kan', '06', 'province', 'Bắc Kạn', 'Bac Kan', null, LAST_DAY_OF_63),
  unit('vn-tuyen-quang', '08', 'province', 'Tuyên Quang', 'Tuyen Quang', null, LAST_DAY_OF_63),
  unit('vn-lao-cai', '10', 'province', 'Lào Cai', 'Lao Cai', null, LAST_DAY_OF_63),
  unit('vn-dien-bien', '11', 'province', 'Điện Biên', 'Dien Bien', null, null),
  unit('vn-lai-chau', '12', 'province', 'Lai Châu', 'Lai Chau', null, null),
  unit('vn-son-la', '14', 'province', 'Sơn La', 'Son La', null, null),
  unit('vn-yen-bai', '15', 'province', 'Yên Bái', 'Yen Bai', null, LAST_DAY_OF_63),
  unit('vn-hoa-binh', '17', 'province', 'Hoà Bình', 'Hoa Binh', null, LAST_DAY_OF_63),
  unit('vn-thai-nguyen', '19', 'province', 'Thái Nguyên', 'Thai Nguyen', null, LAST_DAY_OF_63),
  unit('vn-lang-son', '20', 'province', 'Lạng Sơn', 'Lang Son', null, null),
  unit('vn-quang-ninh', '22', 'province', 'Quảng Ninh', 'Quang Ninh', null, null),
  unit('vn-bac-giang', '24', 'province', 'Bắc Giang', 'Bac Giang', null, LAST_DAY_OF_63),
  unit('vn-phu-tho', '25', 'province', 'Phú Thọ', 'Phu Tho', null, LAST_DAY_OF_63),
  unit('vn-vinh-phuc', '26', 'province', 'Vĩnh Phúc', 'Vinh Phuc', null, LAST_DAY_OF_63),
  unit('vn-bac-ninh', '27', 'province', 'Bắc Ninh', 'Bac Ninh', null, LAST_DAY_OF_63),
  unit('vn-hai-duong', '30', 'province', 'Hải Dương', 'Hai Duong', null, LAST_DAY_OF_63),
  unit('vn-hai-phong', '31', 'municipality', 'Hải Phòng', 'Hai Phong', null, LAST_DAY_OF_63),
  unit('vn-hung-yen', '33', 'province', 'Hưng Yên', 'Hung Yen', null, LAST_DAY_OF_63),
  unit('vn-thai-binh', '34', 'province', 'Thái Bình', 'Thai Binh', null, LAST_DAY_OF_63),
  unit('vn-ha-nam', '35', 'province', 'Hà Nam', 'Ha Nam', null, LAST_DAY_OF_63),
  unit('vn-nam-dinh', '36', 'province', 'Nam Định', 'Nam Dinh', null, LAST_DAY_OF_63),
  unit('vn-ninh-binh', '37', 'province', 'Ninh Bình', 'Ninh Binh', null, LAST_DAY_OF_63),
  unit('vn-thanh-hoa', '38', 'province', 'Thanh Hoá', 'Thanh Hoa', null, null),
  unit('vn-nghe-an', '40', 'province', 'Nghệ An', 'Nghe An', null, null),
  unit('vn-ha-tinh', '42', 'province', 'Hà Tĩnh', 'Ha Tinh', null, null),
  unit('vn-quang-binh', '44', 'province', 'Quảng Bình', 'Quang Binh', null, LAST_DAY_OF_63),
  unit('vn-quang-tri', '45', 'province', 'Quảng Trị', 'Quang Tri', null, LAST_DAY_OF_63),
  { id: 'vn-hue', code: '46', from: null, to: null, formedFrom: [], names: [
    { kind: 'province', vi: 'Thừa Thiên Huế', en: 'Thua Thien Hue', from: null, to: '2024-12-31', verified: false },
    { kind: 'municipality', vi: 'Huế', en: 'Hue', from: '2025-01-01', to: null, verified: false },
  ] },
  unit('vn-da-nang', '48', 'municipality', 'Đà Nẵng', 'Da Nang', null, LAST_DAY_OF_63),
  unit('vn-quang-nam', '49', 'province', 'Quảng Nam', 'Quang Nam', null, LAST_DAY_OF_63),
  unit('vn-quang-ngai', '51', 'province', 'Quảng Ngãi', 'Quang Ngai', null, LAST_DAY_OF_63),
  unit('vn-binh-dinh', '52', 'province', 'Bình Định', 'Binh Dinh', null, LAST_DAY_OF_63),
  unit('vn-phu-yen', '54', 'province', 'Phú Yên', 'Phu Yen', null, LAST_DAY_OF_63),
  unit('vn-khanh-hoa', '56', 'province', 'Khánh Hoà', 'Khanh Hoa', null, LAST_DAY_OF_63),
  unit('vn-ninh-thuan', '58', 'province', 'Ninh Thuận', 'Ninh Thuan', null, LAST_DAY_OF_63),
  unit('vn-binh-thuan', '60', 'province', 'Bình Thuận', 'Binh Thuan', null, LAST_DAY_OF_63),
  unit('vn-kon-tum', '62', 'province', 'Kon Tum', 'Kon Tum', null, LAST_DAY_OF_63),
  unit('vn-gia-lai', '64', 'province', 'Gia Lai', 'Gia Lai', null, LAST_DAY_OF_63),
  unit('vn-dak-lak', '66', 'province', 'Đắk Lắk', 'Dak Lak', null, LAST_DAY_OF_63),
  unit('vn-dak-nong', '67', 'province', 'Đắk Nông', 'Dak Nong', null, LAST_DAY_OF_63),
  unit('vn-lam-dong', '68', 'province', 'Lâm Đồng', 'Lam Dong', null, LAST_DAY_OF_63),
  unit('vn-binh-phuoc', '70', 'province', 'Bình Phước', 'Binh Phuoc', null, LAST_DAY_OF_63),
  unit('vn-tay-ninh', '72', 'province', 'Tây Ninh', 'Tay Ninh', null, LAST_DAY_OF_63),
  unit('vn-binh-duong', '74', 'province', 'Bình Dương', 'Binh Duong', null, LAST_DAY_OF_63),
  unit('vn-dong-nai', '75', 'province', 'Đồng Nai', 'Dong Nai', null, LAST_DAY_OF_63),
  unit('vn-ba-ria-vung-tau', '77', 'province', 'Bà Rịa - Vũng Tàu', 'Ba Ria - Vung Tau', null, LAST_DAY_OF_63),
  unit('vn-ho-chi-minh', '79', 'municipality', 'Hồ Chí Minh', 'Ho Chi Minh City', null, LAST_DAY_OF_63),
  unit('vn-long-an', '80', 'province', 'Long An', 'Long An', null, LAST_DAY_OF_63),
  unit('vn-tien-giang', '82', 'province', 'Tiền Giang', 'Tien Giang', null, LAST_DAY_OF_63),
  unit('vn-ben-tre', '83', 'province', 'Bến Tre', 'Ben Tre', null, LAST_DAY_OF_63),
  unit('vn-tra-vinh', '84', 'province', 'Trà Vinh', 'Tra Vinh', null, LAST_DAY_OF_63),
  unit('vn-vinh-long', '86', 'province', 'Vĩnh Long', 'Vinh Long', null, LAST_DAY_OF_63),
  unit('vn-dong-thap', '87', 'province', 'Đồng Tháp', 'Dong Thap', null, LAST_DAY_OF_63),
  unit('vn-an-giang', '89', 'province', 'An Giang', 'An Giang', null, LAST_DAY_OF_63),
  unit('vn-kien-giang', '91', 'province', 'Kiên Giang', 'Kien Giang', null, LAST_DAY_OF_63),
  unit('vn-can-tho', '92', 'municipality', 'Cần Thơ', 'Can Tho', null, LAST_DAY_OF_63),
  unit('vn-hau-giang', '93', 'province', 'Hậu Giang', 'Hau Giang', null, LAST_DAY_OF_63),
  unit('vn-soc-trang', '94', 'province', 'Sóc Trăng', 'Soc Trang', null, LAST_DAY_OF_63),
  unit('vn-bac-lieu', '95', 'province', 'Bạc Liêu', 'Bac Lieu', null, LAST_DAY_OF_63),
  unit('vn-ca-mau', '96', 'province', 'Cà Mau', 'Ca Mau', null, LAST_DAY_OF_63),
  unit('vn-tuyen-quang-2025', '08', 'province', 'Tuyên Quang', 'Tuyen Quang', FIRST_DAY_OF_34, null, ['vn-ha-giang', 'vn-tuyen-quang']),
  unit('vn-lao-cai-2025', '15', 'province', 'Lào Cai', 'Lao Cai', FIRST_DAY_OF_34, null, ['vn-yen-bai', 'vn-lao-cai']),
  unit('vn-thai-nguyen-2025', '19', 'province', 'Thái Nguyên', 'Thai Nguyen', FIRST_DAY_OF_34, null, ['vn-bac-kan', 'vn-thai-nguyen']),
  unit('vn-bac-ninh-2025', '24', 'province', 'Bắc Ninh', 'Bac Ninh', FIRST_DAY_OF_34, null, ['vn-bac-giang', 'vn-bac-ninh']),
  unit('vn-phu-tho-2025', '25', 'province', 'Phú Thọ', 'Phu Tho', FIRST_DAY_OF_34, null, ['vn-vinh-phuc', 'vn-hoa-binh', 'vn-phu-tho']),
  unit('vn-hai-phong-2025', '31', 'municipality', 'Hải Phòng', 'Haiphong', FIRST_DAY_OF_34, null, ['vn-hai-phong', 'vn-hai-duong']),
  unit('vn-hung-yen-2025', '33', 'province', 'Hưng Yên', 'Hung Yen', FIRST_DAY_OF_34, null, ['vn-thai-binh', 'vn-hung-yen']),
  unit('vn-ninh-binh-2025', '37', 'province', 'Ninh Bình', 'Ninh Binh', FIRST_DAY_OF_34, null, ['vn-ha-nam', 'vn-nam-dinh', 'vn-ninh-binh']),
  unit('vn-quang-tri-2025', '44', 'province', 'Quảng Trị', 'Quang Tri', FIRST_DAY_OF_34, null, ['vn-quang-binh', 'vn-quang-tri']),
  unit('vn-da-nang-2025', '48', 'municipality', 'Đà Nẵng', 'Da Nang', FIRST_DAY_OF_34, null, ['vn-da-nang', 'vn-quang-nam']),
  unit('vn-quang-ngai-2025', '51', 'province', 'Quảng Ngãi', 'Quang Ngai', FIRST_DAY_OF_34, null, ['vn-kon-tum', 'vn-quang-ngai']),
  unit('vn-gia-lai-2025', '52', 'province', 'Gia Lai', 'Gia Lai', FIRST_DAY_OF_34, null, ['vn-binh-dinh', 'vn-gia-lai']),
  unit('vn-khanh-hoa-2025', '56', 'province', 'Khánh Hoà', 'Khanh Hoa', FIRST_DAY_OF_34, null, ['vn-ninh-thuan', 'vn-khanh-hoa']),
  unit('vn-dak-lak-2025', '66', 'province', 'Đắk Lắk', 'Dak Lak', FIRST_DAY_OF_34, null, ['vn-phu-yen', 'vn-dak-lak']),
  unit('vn-lam-dong-2025', '68', 'province', 'Lâm Đồng', 'Lam Dong', FIRST_DAY_OF_34, null, ['vn-dak-nong', 'vn-binh-thuan', 'vn-lam-dong']),
  { id: 'vn-dong-nai-2025', code: '75', from: FIRST_DAY_OF_34, to: null, formedFrom: ['vn-binh-phuoc', 'vn-dong-nai'], names: [
    { kind: 'province', vi: 'Đồng Nai', en: 'Dong Nai', from: FIRST_DAY_OF_34, to: '2026-04-29', verified: true },
    { kind: 'municipality', vi: 'Đồng Nai', en: 'Dong Nai City', from: '2026-04-30', to: null, verified: true },
  ] },
  unit('vn-ho-chi-minh-2025', '79', 'municipality', 'Hồ Chí Minh', 'Ho Chi Minh', FIRST_DAY_OF_34, null, ['vn-ho-chi-minh', 'vn-ba-ria-vung-tau', 'vn-binh-duong']),
  unit('vn-tay-ninh-2025', '80', 'province', 'Tây Ninh', 'Tay Ninh', FIRST_DAY_OF_34, null, ['vn-long-an', 'vn-tay-ninh']),
  unit('vn-dong-thap-2025', '82', 'province', 'Đồng Tháp', 'Dong Thap', FIRST_DAY_OF_34, null, ['vn-tien-giang', 'vn-dong-thap']),
  unit('vn-vinh-long-2025', '86', 'province', 'Vĩnh Long', 'Vinh Long', FIRST_DAY_OF_34, null, ['vn-ben-tre', 'vn-tra-vinh', 'vn-vinh-long']),
  unit('vn-an-giang-2025', '91', 'province', 'An Giang', 'An Giang', FIRST_DAY_OF_34, null, ['vn-kien-giang', 'vn-an-giang']),
  unit('vn-can-tho-2025', '92', 'municipality', 'Cần Thơ', 'Can Tho', FIRST_DAY_OF_34, null, ['vn-can-tho', 'vn-soc-trang', 'vn-hau-giang']),
  unit('vn-ca-mau-2025', '96', 'province', 'Cà Mau', 'Ca Mau', FIRST_DAY_OF_34, null, ['vn-bac-lieu', 'vn-ca-mau']),];

function unit(
  id: string,
  code: string,
  kind: PlaceName['kind'],
  vi: string,
  en: string,
  from: CalendarDate | null,
  to: CalendarDate | null,
  formedFrom: readonly string[] = [],
): Province {
  return { id, code, from, to, formedFrom, names: [{ kind, vi, en, from, to, verified: true }] };
}
