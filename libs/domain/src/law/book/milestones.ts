/**
 * A moment that clocks run from and duties end with; `events` are the case events that set it, none: set by completing the duty.
 * `also`: those that set it too, and leave the duty to be completed by hand where they do not fit.
 */
export interface MilestoneRow {
  readonly vi: string;
  readonly en: string;
  readonly events: readonly string[];
  readonly also?: readonly string[];
}

/** Milestones that the pathways below use. */
export const MILESTONES = {
  report_received: { vi: 'Tiếp nhận tin báo', en: 'Report received', events: [] },
  denunciation_received: { vi: 'Tiếp nhận tố giác', en: 'Denunciation received', events: ['recordMoment'] },
  information_passed_on: { vi: 'Chuyển thông tin', en: 'Information passed on', events: [] },
  information_recorded: { vi: 'Ghi nhận thông tin', en: 'Information recorded', events: [] },
  information_requested: { vi: 'Có yêu cầu thông tin', en: 'Information asked for', events: ['recordMoment'] },
  information_given: { vi: 'Cung cấp thông tin', en: 'Information given', events: [] },
  services_connected: { vi: 'Kết nối dịch vụ', en: 'Services connected', events: [] },
  person_rescued: { vi: 'Giải cứu', en: 'Person rescued', events: [] },
  arrived_in_country: { vi: 'Về đến cửa khẩu', en: 'Arrival at the gate', events: ['recordMoment'] },
  person_received: { vi: 'Tiếp nhận người', en: 'Person received', events: ['completeReceipt', 'receivePerson'] },
  person_at_commune: { vi: 'Có mặt tại UBND cấp xã', en: 'Person at the commune', events: ['completeReceipt', 'receivePerson'] },
  person_handed_over: { vi: 'Bàn giao người', en: 'Person handed over', events: ['receivePerson'] },
  authority_notified: { vi: 'Thông báo cơ quan trách nhiệm', en: 'Authority notified', events: ['notifyAuthority'] },
  initial_support_given: { vi: 'Hỗ trợ ban đầu', en: 'First support given', events: ['startInitialSupport'] },
  initial_verification_done: { vi: 'Xác minh ban đầu xong', en: 'Initial verification done', events: ['recordFinding'] },
  verification_requested: { vi: 'Đề nghị xác định', en: 'Identification requested', events: ['requestIdentification'] },
  verification_answered: { vi: 'Trả lời xác minh', en: 'Verification answered', events: [] },
  grounds_sufficient: { vi: 'Đủ căn cứ', en: 'Grounds sufficient', events: ['recordMoment'] },
  identification_decided: { vi: 'Có kết quả xác định', en: 'Identification decided', events: ['decideIdentification'] },
  victim_confirmed: { vi: 'Xác nhận nạn nhân', en: 'Victim confirmed', events: ['decideIdentification', 'recordProof'] },
  placed_or_sent_home: { vi: 'Về nhà hoặc vào cơ sở', en: 'Home or in a facility', events: [] },
  travel_paper_issued: { vi: 'Cấp giấy tờ về nước', en: 'Travel paper issued', events: [] },
  procuracy_notified: { vi: 'Thông báo Viện kiểm sát', en: 'Procuracy notified', events: [] },
  // A file is opened by that decision; one not to open a case leads to no file.
  denunciation_decided: { vi: 'Quyết định về tố giác', en: 'Denunciation decided', events: [], also: ['linkProceedings'] },
  limit_expired: { vi: 'Hết thời hạn', en: 'Limit expired', events: ['recordMoment'] },
  limit_extended: { vi: 'Gia hạn', en: 'Limit extended', events: [] },
  verification_reported: { vi: 'Báo cáo kết quả xác minh', en: 'Verification reported', events: [] },
  legal_aid_requested: { vi: 'Yêu cầu trợ giúp pháp lý', en: 'Legal aid requested', events: [] },
  legal_aid_requested_detained: { vi: 'Người bị bắt, tạm giữ, tạm giam yêu cầu trợ giúp pháp lý', en: 'Legal aid requested by a detained person', events: [] },
  legal_aid_centre_informed: { vi: 'Báo Trung tâm trợ giúp pháp lý', en: 'Legal aid centre informed', events: [] },
  legal_aid_urgent: { vi: 'Yêu cầu phải thụ lý ngay', en: 'Request that must be taken at once', events: [] },
  legal_aid_answered: { vi: 'Trả lời yêu cầu trợ giúp pháp lý', en: 'Legal aid request answered', events: [] },
  legal_aid_registered: { vi: 'Thụ lý trợ giúp pháp lý', en: 'Legal aid registered', events: [] },
  legal_aid_registered_detained: { vi: 'Thụ lý cho người bị bắt, tạm giữ, tạm giam', en: 'Legal aid registered for a detained person', events: [] },
  legal_aid_registered_without_proof: { vi: 'Thụ lý khi còn thiếu giấy tờ', en: 'Legal aid registered without proof', events: [] },
  legal_aid_provider_appointed: { vi: 'Cử người thực hiện trợ giúp pháp lý', en: 'Legal aid provider appointed', events: [] },
  legal_aid_proof_supplied: { vi: 'Bổ sung giấy tờ chứng minh', en: 'Proof supplied', events: [] },
  legal_aid_refused: { vi: 'Từ chối trợ giúp pháp lý', en: 'Legal aid refused', events: [] },
  legal_aid_ended: { vi: 'Việc trợ giúp pháp lý kết thúc', en: 'Legal aid ended', events: [] },
  risk_assessed: { vi: 'Đánh giá nguy cơ ban đầu', en: 'Initial risk assessed', events: ['assessRisk'] },
  emergency_measure_taken: { vi: 'Can thiệp khẩn cấp', en: 'Emergency measure taken', events: [] },
  plan_drafted: { vi: 'Dự thảo kế hoạch hỗ trợ trẻ em', en: 'Child’s plan drafted', events: [] },
  plan_decided: { vi: 'Phê duyệt kế hoạch', en: 'Child’s plan decided', events: [] },
  plan_executed: { vi: 'Thực hiện kế hoạch', en: 'Child’s plan carried out', events: ['recordMoment'] },
  plan_reviewed: { vi: 'Rà soát kế hoạch', en: 'Child’s plan reviewed', events: [] },
  victim_status_denied: { vi: 'Kết quả không phải nạn nhân', en: 'Found not to be a victim', events: ['decideIdentification'] },
  facility_exit_arranged: { vi: 'Bố trí rời cơ sở', en: 'Exit from the facility arranged', events: [] },
  host_authority_told: { vi: 'Báo cơ quan nước sở tại', en: 'Host authority told', events: [] },
  arrival_announced: { vi: 'Báo trước chuyến về', en: 'Arrival announced', events: [] },
  arrival_passed_on: { vi: 'Báo nơi tiếp nhận', en: 'Receiving province told', events: [] },
  consular_letter_sent: { vi: 'Gửi văn bản đến Cục Lãnh sự', en: 'Letter sent to the Consular Department', events: [] },
  note_verbale_sent: { vi: 'Gửi công hàm', en: 'Note verbale sent', events: [] },
  return_accepted: { vi: 'Phía nước ngoài đồng ý nhận', en: 'Foreign side accepts the return', events: ['recordMoment'] },
  return_planned: { vi: 'Lập kế hoạch hồi hương', en: 'Return planned', events: [] },
  brought_to_gate: { vi: 'Đưa ra cửa khẩu', en: 'Brought to the gate', events: [] },
  application_filed: { vi: 'Nộp hồ sơ đề nghị hỗ trợ', en: 'Application for support filed', events: ['fileApplication'] },
  file_forwarded: { vi: 'Chuyển hồ sơ thẩm định', en: 'File sent for appraisal', events: [] },
  decision_proposed: { vi: 'Trình quyết định hỗ trợ', en: 'Decision on support proposed', events: [] },
  support_decided: { vi: 'Quyết định hỗ trợ', en: 'Support decided', events: [] },
  facility_arrival: { vi: 'Đến cơ sở', en: 'Arrival at the facility', events: ['recordMoment'] },
  facility_admitted: { vi: 'Tiếp nhận vào cơ sở', en: 'Admitted to the facility', events: [] },
  needs_assessed: { vi: 'Đánh giá nhu cầu', en: 'Needs assessed', events: ['assessNeeds'] },
  facility_file_complete: { vi: 'Hoàn tất hồ sơ tại cơ sở', en: 'Papers of the stay complete', events: [] },
  stay_decided: { vi: 'Quyết định sau thời hạn lưu trú', en: 'Stay beyond the ceiling decided', events: [] },
  fund_file_submitted: { vi: 'Nộp hồ sơ đề nghị Quỹ', en: 'Request to the crime fund submitted', events: ['useOption'] },
  fund_completion_asked: { vi: 'Yêu cầu bổ sung hồ sơ Quỹ', en: 'Completion of the fund file asked', events: [] },
  fund_file_complete: { vi: 'Hồ sơ Quỹ đầy đủ', en: 'Fund file complete', events: ['recordMoment'] },
  fund_decision_proposed: { vi: 'Trình hoặc trả lời về hồ sơ Quỹ', en: 'Fund request submitted or answered', events: [] },
  fund_support_decided: { vi: 'Quyết định của Bộ trưởng về hồ sơ Quỹ', en: 'Minister decided on the fund request', events: ['recordMoment'] },
  fund_decision_issued: { vi: 'Ban hành quyết định Quỹ', en: 'Fund decision issued', events: [] },
  fund_support_handed_over: { vi: 'Giao tiền hỗ trợ của Quỹ', en: 'Fund support handed over', events: [] },
  licence_applied: { vi: 'Nộp hồ sơ cấp phép', en: 'Licence applied for', events: [] },
  licence_file_complete: { vi: 'Hồ sơ cấp phép đầy đủ, hợp lệ', en: 'Licence file complete and valid', events: [] },
  licence_decided: { vi: 'Quyết định cấp phép', en: 'Licence decided', events: [] },
} as const satisfies Record<string, MilestoneRow>;

/** Name of a milestone. */
export type MilestoneId = keyof typeof MILESTONES;
