import type { CalendarDate } from '../calendar/calendar-date.js';

/** A form, decision or certificate of the law in a period. */
export interface LegalDocument {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** Number of the form, as its text prints it. */
  readonly form?: string;
  /** Names by which steps call for it besides its id; of two that fit, the one in effect on the day. */
  readonly names?: readonly string[];
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly citation: string;
  /** False: known to exist, its content was not read. */
  readonly verified: boolean;
}

const JC01 = 'Joint Circular 01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG';
const CIRCULAR_2014 = { from: '2014-03-25', to: '2025-06-30', verified: true } as const;
/** A form of the 2014 circular that steps of the new law still need; whether it lives on was not read. */
const carriedOn = (id: string, vi: string, en: string, citation: string): LegalDocument => ({ id: `${id}_2025`, vi, en, names: [id], from: '2025-07-01', to: null, citation, verified: false });

/** Documents that steps call for. */
export const DOCUMENTS: readonly LegalDocument[] = [
  { id: 'application_form_07', vi: 'Đơn đề nghị hỗ trợ', en: 'Application for support', form: 'Mẫu số 07', from: '2025-07-01', to: null, citation: 'Decree 162/2025/NĐ-CP form 07', verified: true },
  { id: 'application_annex_16', vi: 'Đơn đề nghị hỗ trợ hòa nhập cộng đồng', en: 'Application for reintegration support', form: 'Phụ lục 16', from: '2014-02-15', to: '2025-06-30', citation: 'Circular 35/2013/TT-BLĐTBXH annex 16', verified: true },
  { id: 'victim_confirmation_2024', vi: 'Giấy tờ, tài liệu xác nhận nạn nhân', en: 'Document confirming victim status', names: ['victim_confirmation', 'victim_document'], from: '2025-07-01', to: null, citation: 'Law 53/2024/QH15 art. 33(1) (list not read)', verified: false },
  { id: 'victim_confirmation_2014', vi: 'Giấy xác nhận nạn nhân bị mua bán', en: 'Victim confirmation', form: 'Phụ lục 7', names: ['victim_confirmation'], ...CIRCULAR_2014, citation: `Law 66/2011/QH12 arts 24(4), 25, 28; ${JC01} annex 7` },
  { id: 'declaration_returnee', vi: 'Tờ khai của người từ nước ngoài trở về', en: 'Declaration, returned from abroad', form: 'Phụ lục 1', ...CIRCULAR_2014, citation: `${JC01} annex 1` },
  carriedOn('declaration_returnee', 'Tờ khai của người từ nước ngoài trở về', 'Declaration, returned from abroad', 'Decree 162/2025/NĐ-CP forms (not read)'),
  { id: 'declaration_domestic', vi: 'Tờ khai của người bị mua bán trong nước', en: 'Declaration, within the country', form: 'Phụ lục 2', ...CIRCULAR_2014, citation: `${JC01} annex 2` },
  { id: 'handover_minutes_foreign', vi: 'Biên bản giao, nhận với phía nước ngoài', en: 'Hand-over minutes with the foreign side', form: 'Phụ lục 3, 4', ...CIRCULAR_2014, citation: `${JC01} annexes 3 and 4` },
  carriedOn('handover_minutes_foreign', 'Biên bản giao, nhận với phía nước ngoài', 'Hand-over minutes with the foreign side', 'Decree 162/2025/NĐ-CP forms (not read)'),
  { id: 'return_certificate', vi: 'Giấy chứng nhận về nước', en: 'Return certificate', form: 'Phụ lục 5, 6', ...CIRCULAR_2014, citation: `${JC01} annexes 5 and 6` },
  carriedOn('return_certificate', 'Giấy chứng nhận về nước', 'Return certificate', 'National public-service portal, procedure 5893 (its form still cites the 2014 circular; new form not read)'),
  { id: 'laissez_passer', vi: 'Giấy thông hành', en: 'Laissez-passer', ...CIRCULAR_2014, citation: `${JC01} art. 4(1)(b)` },
  { id: 'admission_minutes', vi: 'Biên bản tiếp nhận vào cơ sở', en: 'Minutes of admission to the facility', from: '2021-07-01', to: null, citation: 'Decree 20/2021/NĐ-CP art. 28(2)(a)', verified: true },
  { id: 'legal_aid_refusal', vi: 'Thông báo từ chối thụ lý', en: 'Written refusal of legal aid', names: ['refusal'], from: '2018-01-01', to: null, citation: 'Legal Aid Law 11/2017/QH14 art. 30(3)', verified: true },
  { id: 'legal_aid_register_entry', vi: 'Sổ thụ lý, theo dõi vụ việc', en: 'Register of legal aid cases', names: ['register_entry'], from: '2018-10-12', to: null, citation: 'Circular 12/2018/TT-BTP art. 5, form 01', verified: true },
  { id: 'child_forms_01_06', vi: 'Mẫu 01 đến 06 về bảo vệ trẻ em', en: 'Child protection forms 01 to 06', names: ['form_01', 'form_02', 'support_plan_draft', 'support_plan_decision', 'form_06'], from: '2017-07-01', to: null, citation: 'Decree 56/2017/NĐ-CP arts 25-30', verified: true },
  { id: 'application_form_19', vi: 'Đơn đề nghị cấp Giấy phép hoạt động hỗ trợ nạn nhân', en: 'Application for a victim-support licence', form: 'Mẫu số 19', from: '2025-07-01', to: null, citation: 'Decree 162/2025/NĐ-CP form 19', verified: true },
  { id: 'victim_support_licence', vi: 'Giấy phép hoạt động hỗ trợ nạn nhân', en: 'Victim-support licence', from: '2025-07-01', to: null, citation: 'Portal dichvucong.bentre.gov.vn 113179; dichvucong.laichau.gov.vn 59135', verified: true },
  { id: 'crime_fund_dossier', vi: 'Hồ sơ đề nghị hỗ trợ từ Quỹ', en: 'Request for money from the fund', from: '2026-03-30', to: null, citation: 'Circular 29/2026/TT-BCA arts 5(4), 5(7)', verified: true },
  { id: 'crime_fund_decision', vi: 'Quyết định hỗ trợ từ Quỹ', en: 'Decision on support from the fund', from: '2026-03-30', to: null, citation: 'Circular 29/2026/TT-BCA art. 6(8)-(9)', verified: true },
  { id: 'crime_fund_handover_minutes', vi: 'Biên bản giao nhận tiền, hiện vật', en: 'Minutes of handing over money or goods', from: '2026-03-30', to: null, citation: 'Circular 29/2026/TT-BCA art. 7(5)-(6)', verified: true },
];

/** Papers of daily work that steps name and no text gives a form to. */
export const WORKING_PAPERS: readonly string[] = [
  'answer', 'appointment_decision', 'arrival_notice', 'call_record', 'completion_note', 'decision',
  'emergency_measure', 'exit_decision', 'exit_visa', 'extension_decision', 'file', 'handover_minutes',
  'information_reply', 'initial_information', 'initial_verification_record', 'letter', 'needs_assessment', 'negative_result',
  'note_verbale', 'notice', 'notification', 'plan', 'proof_of_eligibility', 'proposal',
  'reception_minutes', 'reception_record', 'referral', 'report', 'report_record', 'statement',
  'support_decision', 'support_log', 'transfer_note', 'travel_document', 'verification_report', 'verification_request',
  'vetting_report',
];
