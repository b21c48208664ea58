import type { AgencyType } from './agency-types.js';
import { inForce, type CalendarDate } from '../calendar/calendar-date.js';

/** Which kind of agency answers for a duty in a period; `type` null: no text names one and a person must. */
export interface Responsibility {
  readonly type: AgencyType | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly citation: string;
  readonly verified: boolean;
  /** Others that may do it too, by the same text. */
  readonly also?: readonly AgencyType[];
  /** Why no owner is named; there wherever `type` is null. */
  readonly reason?: { readonly vi: string; readonly en: string };
  /** Where no text names an owner: who it might be, for a person to choose from. */
  readonly candidates?: readonly AgencyType[];
}

const row = (
  type: AgencyType | null,
  from: CalendarDate,
  to: CalendarDate | null,
  citation: string,
  verified: boolean,
  more: Pick<Responsibility, 'also' | 'candidates' | 'reason'> = {},
): Responsibility => ({ type, from, to, citation, verified, ...more });

const LAW_2024 = 'Law 53/2024/QH15';
const AMENDED = 'as amended by Law 86/2025/QH15 art. 2(3)';
const JC01 = 'Joint Circular 01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG';
const NOT_FOUND = 'no text found';

/** Why nobody is named, in words. */
const DISTRICT_LABOUR_GONE = { vi: 'Luật vẫn giao cơ quan lao động cấp huyện; cơ quan kế thừa chưa tìm thấy', en: 'The law still named the district labour office; which office inherited the duty was not found' };
const BY_PROVINCE = { vi: 'Y tế hoặc nội vụ, tùy tỉnh; chưa đọc được văn bản', en: 'Health or home affairs, province by province; no text was read' };
const NOBODY_PREPARED = { vi: 'Chủ tịch cấp huyện còn, cơ quan tham mưu không còn; ai thực hiện chưa tìm thấy', en: 'The chair of the district was still there, the office that prepared the decision was not; who acted was not found' };
const CHAIR_GONE = { vi: 'Chủ tịch cấp huyện không còn; ai quyết định cho người giữ chế độ năm 2011 chưa tìm thấy', en: 'The chair of the district was gone; who decides for those who keep the 2011 regime was not found' };
const LABOUR_GONE = { vi: 'Sở Lao động không còn; cơ quan kế thừa chưa tìm thấy', en: 'The provincial labour department was gone; its successor for this duty was not found' };
const CHILD_PART = { vi: 'Phần việc của cơ quan lao động chuyển đi đâu chưa đọc được; các bước của cấp xã vẫn giữ nguyên', en: 'Who took the part of the labour offices was not read; the steps of the commune stand' };

const DECIDED_BY_DISTRICT: readonly Responsibility[] = [
  row('DISTRICT_PC_CHAIR', '2012-01-01', '2013-04-14', 'assumed from the row that follows', false),
  row('DISTRICT_PC_CHAIR', '2013-04-15', '2025-02-28', 'Decree 09/2013/NĐ-CP art. 23(3)(b)', true),
  row(null, '2025-03-01', '2025-06-30', NOT_FOUND, false, { reason: NOBODY_PREPARED, candidates: ['DISTRICT_PC_CHAIR'] }),
];

/** For each duty the rows cover every day since 2012 once. Start days before the first text read are assumed and unverified. */
export const RESPONSIBILITIES = {
  firstContact: [
    row('COMMUNE_PC', '2012-01-01', '2025-06-30', 'Law 66/2011/QH12 art. 24(1)', true, { also: ['ANY_BODY'] }),
    row('COMMUNE_PC', '2025-07-01', null, `${LAW_2024} art. 27(1) ${AMENDED}`, true, { also: ['POLICE', 'BORDER_GUARD', 'COAST_GUARD', 'ANY_BODY'] }),
  ],
  notifiedByCommune: [
    row('DISTRICT_LABOUR', '2012-01-01', '2025-02-28', 'Law 66/2011/QH12 art. 24(1)', true),
    row(null, '2025-03-01', '2025-06-30', NOT_FOUND, false, { reason: DISTRICT_LABOUR_GONE }),
    row('PROV_HEALTH', '2025-07-01', null, `${LAW_2024} art. 27(1) ${AMENDED}`, true),
  ],
  initialVerificationLead: [
    row('DISTRICT_LABOUR', '2012-01-01', '2025-02-28', `Law 66/2011/QH12 art. 24(2); ${JC01} art. 6(2)`, true),
    row(null, '2025-03-01', '2025-06-30', NOT_FOUND, false, { reason: DISTRICT_LABOUR_GONE }),
    row('PROV_HEALTH', '2025-07-01', null, `${LAW_2024} art. 27(2) ${AMENDED}`, true),
  ],
  initialVerificationPartner: [
    row('DISTRICT_POLICE', '2012-01-01', '2025-02-28', `Law 66/2011/QH12 art. 24(2); ${JC01} art. 6(2)`, true),
    row('PROV_POLICE', '2025-03-01', '2025-06-30', 'press: provincial police took over all district work', false),
    row('PROV_POLICE', '2025-07-01', null, `${LAW_2024} art. 27(2) ${AMENDED}`, true),
  ],
  identification: [
    row('DISTRICT_POLICE', '2012-01-01', '2025-02-28', `Law 66/2011/QH12 art. 24(4); ${JC01} art. 6(3)`, true, { also: ['PROV_POLICE_CRIMINAL'] }),
    row('PROV_POLICE', '2025-03-01', '2025-06-30', 'press: provincial police took over all district work', false),
    row('PROV_POLICE', '2025-07-01', null, `${LAW_2024} art. 27 (read in part)`, false),
  ],
  landGateReception: [
    row('BORDER_POST', '2012-01-01', '2014-03-24', 'assumed from the row that follows', false),
    row('BORDER_POST', '2014-03-25', '2025-06-30', `${JC01} art. 4(4)`, true),
    row('MOD_BODY', '2025-07-01', null, `${LAW_2024} art. 30(1)(b)`, true, { candidates: ['BORDER_POST'] }),
  ],
  airportReception: [
    row('MPS_IMMIGRATION', '2012-01-01', '2014-03-24', 'assumed from the row that follows', false),
    row('MPS_IMMIGRATION', '2014-03-25', '2025-06-30', `${JC01} art. 4(3)`, true),
    row('MPS_BODY', '2025-07-01', null, `${LAW_2024} art. 30(1)(b)`, true, { candidates: ['MPS_IMMIGRATION'] }),
  ],
  placement: [
    row('DISTRICT_LABOUR', '2012-01-01', '2025-02-28', `Law 66/2011/QH12 art. 25(2); ${JC01} arts 4(3)(c), 4(4)(e), 7(2)`, true, { also: ['PROV_LABOUR'] }),
    row(null, '2025-03-01', '2025-06-30', NOT_FOUND, false, { reason: BY_PROVINCE, candidates: ['PROV_HEALTH', 'PROV_HOME_AFFAIRS'] }),
    row('PROV_HEALTH', '2025-07-01', null, `${LAW_2024} arts 27, 30(1) (read in part)`, false),
  ],
  supportDecision: [
    ...DECIDED_BY_DISTRICT,
    row('PROV_HEALTH', '2025-07-01', null, 'National public-service portal, procedure 112584; Decree 162/2025/NĐ-CP art. 24, form 07', true),
  ],
  /** For whoever was identified before the cut and applies later. */
  supportDecisionKept: [
    ...DECIDED_BY_DISTRICT,
    row(null, '2025-07-01', null, 'Law 53/2024/QH15 art. 63; Decree 09/2013/NĐ-CP art. 23(3)(b)', false, { reason: CHAIR_GONE, candidates: ['PROV_HEALTH'] }),
  ],
  facilityLicence: [
    row('PROV_LABOUR', '2012-01-01', '2025-02-28', 'no article found', false, { also: ['PROV_PC'] }),
    row(null, '2025-03-01', '2025-06-30', NOT_FOUND, false, { reason: LABOUR_GONE, candidates: ['PROV_HEALTH', 'PROV_HOME_AFFAIRS', 'PROV_PC'] }),
    row('PROV_HEALTH', '2025-07-01', null, 'Portal dichvucong.bentre.gov.vn 113179; dichvucong.laichau.gov.vn 59135; Decree 162/2025/NĐ-CP form 19', true, { also: ['PROV_PC'] }),
  ],
  childOverlay: [
    row('COMMUNE_PC', '2012-01-01', '2017-06-30', 'assumed from the row that follows', false, { also: ['DISTRICT_LABOUR', 'PROV_LABOUR'] }),
    row('COMMUNE_PC', '2017-07-01', '2025-02-28', 'Decree 56/2017/NĐ-CP arts 25-30', true, { also: ['DISTRICT_LABOUR', 'PROV_LABOUR'] }),
    row(null, '2025-03-01', '2025-06-30', NOT_FOUND, false, { reason: CHILD_PART, candidates: ['COMMUNE_PC', 'PROV_HEALTH'] }),
    row(null, '2025-07-01', null, NOT_FOUND, false, { reason: CHILD_PART, candidates: ['COMMUNE_PC', 'PROV_HEALTH'] }),
  ],
  overseasLabourSupervision: [
    row('PROV_LABOUR', '2012-01-01', '2025-02-28', 'no article found', false),
    row('PROV_HOME_AFFAIRS', '2025-03-01', '2025-06-30', 'Khánh Hoà plan 2025', true),
    row('PROV_HOME_AFFAIRS', '2025-07-01', null, 'no article found', false),
  ],
  hotline: [
    row('MOLISA_CHILD', '2012-01-01', '2024-06-30', 'assumed from the row that follows', false),
    row('MOLISA_CHILD', '2024-07-01', '2025-02-28', 'MOLISA note on the hotline, Q3/2024 (pctnxh.molisa.gov.vn 6650)', true),
    row('PROV_HEALTH', '2025-03-01', '2025-06-30', 'Khánh Hoà plan 2025', true),
    row('HOTLINE_111', '2025-07-01', null, 'Decree 162/2025/NĐ-CP arts 4-6', true),
  ],
  reportingLead: [
    row('PROV_POLICE', '2012-01-01', '2024-12-14', 'assumed from the row that follows', false),
    row('PROV_POLICE', '2024-12-15', null, 'Khánh Hoà plan 2025 (first reporting period from 15/12/2024)', true),
  ],
  supportLead: [
    row('PROV_LABOUR', '2012-01-01', '2023-02-21', 'assumed from the row that follows', false),
    row('PROV_LABOUR', '2023-02-22', '2025-02-28', 'Kon Tum ACTIP plan; Lạng Sơn plan 40/KH-BCĐ of 22/02/2023', true),
    row('PROV_HEALTH', '2025-03-01', '2025-04-02', 'assumed from the row that follows', false),
    row('PROV_HEALTH', '2025-04-03', '2025-06-30', 'Quảng Nam plan 2608/KH-UBND of 03/04/2025', true),
    row('PROV_HEALTH', '2025-07-01', null, 'no article found', false),
  ],
  legalAid: [
    row('LEGAL_AID_CENTRE', '2012-01-01', '2017-12-31', 'assumed from the row that follows', false),
    row('LEGAL_AID_CENTRE', '2018-01-01', null, 'Legal Aid Law 11/2017/QH14 arts 30-31', true),
  ],
  returningWomenSupport: [
    row('WOMENS_UNION', '2012-01-01', '2023-02-21', 'assumed from the row that follows', false),
    row('WOMENS_UNION', '2023-02-22', null, 'Lạng Sơn plan 40/KH-BCĐ of 22/02/2023', true),
  ],
} as const satisfies Record<string, readonly Responsibility[]>;

/** A duty that some kind of agency answers for on any day. */
export type ResponsibilityId = keyof typeof RESPONSIBILITIES;

/** Rows for every duty. */
export type ResponsibilityRows = Readonly<Record<ResponsibilityId, readonly Responsibility[]>>;

/** The row of a duty on a day; throws RangeError for a day before the rows begin. */
export function responsibilityOn(duty: ResponsibilityId, on: CalendarDate, rows: ResponsibilityRows = RESPONSIBILITIES): Responsibility {
  const found = rows[duty].find((candidate) => inForce(candidate, on));
  if (!found) throw new RangeError('no rule is kept for a day so early');
  return found;
}
