/** A moment that clocks run from and duties end with; `events` are the case events that set it, none: set by completing the duty. */
export interface MilestoneRow {
  readonly vi: string;
  readonly en: string;
  readonly events: readonly string[];
}

/** Milestones that the pathways below use. */
export const MILESTONES = {
  report_received: { vi: 'Tiếp nhận tin báo', en: 'Report received', events: [] },
  denunciation_received: { vi: 'Tiếp nhận tố giác', en: 'Denunciation received', events: [] },
  information_passed_on: { vi: 'Chuyển thông tin', en: 'Information passed on', events: [] },
  information_recorded: { vi: 'Ghi nhận thông tin', en: 'Information recorded', events: [] },
  information_requested: { vi: 'Có yêu cầu thông tin', en: 'Information asked for', events: [] },
  information_given: { vi: 'Cung cấp thông tin', en: 'Information given', events: [] },
  services_connected: { vi: 'Kết nối dịch vụ', en: 'Services connected', events: [] },
  person_rescued: { vi: 'Giải cứu', en: 'Person rescued', events: [] },
  arrived_in_country: { vi: 'Về đến cửa khẩu', en: 'Arrival at the gate', events: [] },
  person_received: { vi: 'Tiếp nhận người', en: 'Person received', events: ['completeReceipt', 'receivePerson'] },
  person_at_commune: { vi: 'Có mặt tại UBND cấp xã', en: 'Person at the commune', events: ['completeReceipt', 'receivePerson'] },
  person_handed_over: { vi: 'Bàn giao người', en: 'Person handed over', events: ['receivePerson'] },
  authority_notified: { vi: 'Thông báo cơ quan trách nhiệm', en: 'Authority notified', events: ['notifyAuthority'] },
  initial_support_given: { vi: 'Hỗ trợ ban đầu', en: 'First support given', events: ['startInitialSupport'] },
  initial_verification_done: { vi: 'Xác minh ban đầu xong', en: 'Initial verification done', events: ['recordFinding'] },
  verification_requested: { vi: 'Đề nghị xác định', en: 'Identification requested', events: ['requestIdentification'] },
  verification_answered: { vi: 'Trả lời xác minh', en: 'Verification answered', events: [] },
  grounds_sufficient: { vi: 'Đủ căn cứ', en: 'Grounds sufficient', events: [] },
  identification_decided: { vi: 'Có kết quả xác định', en: 'Identification decided', events: ['decideIdentification'] },
  victim_confirmed: { vi: 'Xác nhận nạn nhân', en: 'Victim confirmed', events: ['decideIdentification', 'recordProof'] },
  placed_or_sent_home: { vi: 'Về nhà hoặc vào cơ sở', en: 'Home or in a facility', events: [] },
  travel_paper_issued: { vi: 'Cấp giấy tờ về nước', en: 'Travel paper issued', events: [] },
  procuracy_notified: { vi: 'Thông báo Viện kiểm sát', en: 'Procuracy notified', events: [] },
  denunciation_decided: { vi: 'Quyết định về tố giác', en: 'Denunciation decided', events: [] },
  limit_expired: { vi: 'Hết thời hạn', en: 'Limit expired', events: [] },
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
  plan_executed: { vi: 'Thực hiện kế hoạch', en: 'Child’s plan carried out', events: [] },
  plan_reviewed: { vi: 'Rà soát kế hoạch', en: 'Child’s plan reviewed', events: [] },
} as const satisfies Record<string, MilestoneRow>;

/** Name of a milestone. */
export type MilestoneId = keyof typeof MILESTONES;
