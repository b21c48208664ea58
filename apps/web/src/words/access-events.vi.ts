/** Events about who may see a case and what is left of it: offers, what the timeline tells, a quiet line for each form. */
export const accessEventsVi = {
  do: {
    seal: 'Ngăn xem vì xung đột lợi ích',
    unseal: 'Thôi ngăn xem',
    placeHold: 'Giữ nguyên hồ sơ, không xóa',
    liftHold: 'Thôi giữ nguyên hồ sơ',
    erase: 'Xóa nội dung hồ sơ',
    admitByCourtOrder: 'Cho xem theo quyết định của Tòa án',
    endCourtOrder: 'Thôi cho xem theo quyết định của Tòa án',
    breakGlass: 'Mở khẩn cấp',
    confirmBreakGlass: 'Đồng ý mở khẩn cấp',
    refuseBreakGlass: 'Không đồng ý mở khẩn cấp',
    reviewBreakGlass: 'Xem xét lần mở khẩn cấp',
    endAssignment: 'Thôi phân công',
    reassign: 'Chuyển phân công',
  },
  done: {
    seal: 'Ghi ngăn xem vì xung đột lợi ích (hai người cùng ghi)',
    unseal: 'Ghi thôi ngăn xem (hai người cùng ghi)',
    placeHold: 'Giữ nguyên hồ sơ, không xóa',
    liftHold: 'Ghi thôi giữ nguyên hồ sơ (hai người cùng ghi)',
    erase: 'Ghi xóa nội dung hồ sơ (hai người cùng ghi)',
    admitByCourtOrder: 'Cho một người xem theo quyết định của Tòa án',
    endCourtOrder: 'Thôi cho xem theo quyết định của Tòa án',
    breakGlass: 'Đề nghị mở khẩn cấp',
    confirmBreakGlass: 'Người thứ hai đồng ý mở khẩn cấp',
    refuseBreakGlass: 'Không đồng ý mở khẩn cấp',
    reviewBreakGlass: 'Đã xem xét lần mở khẩn cấp',
    endAssignment: 'Thôi phân công, người phụ trách rời đơn vị',
    reassign: 'Chuyển phân công khi người phụ trách rời đơn vị',
  },
  hint: {
    assign: 'Người được giao, và lãnh đạo đơn vị, xem được hồ sơ. Người khác trong đơn vị thôi không thấy hồ sơ này nữa.',
    seal: 'Người hoặc đơn vị bị ngăn không thấy hồ sơ ở đâu cả, từ yêu cầu tiếp theo của họ. Cần hai người cùng ghi.',
    unseal: 'Cần hai người cùng ghi. Sau đó người này xem được hồ sơ như mọi người cùng vai trò.',
    placeHold: 'Khi đang giữ nguyên, không ai xóa được gì, kể cả khi hồ sơ đã đóng.',
    liftHold: 'Cần hai người cùng ghi. Sau đó việc xóa, nếu có, phải đề nghị lại.',
    erase: 'Những gì người được hỗ trợ cho biết sẽ không ai mở lại được nữa. Dòng thời gian còn nguyên và vẫn kiểm tra được. Cần hai người cùng ghi một căn cứ.',
    admitByCourtOrder: 'Chỉ người này, chỉ các ngăn này, đến thời điểm này. Cần hai người cùng ghi như nhau. Mỗi lượt xem đều được ghi.',
  },
};

/** Labels and answers of the fields of those events. */
export const accessFieldsVi = {
  label: {
    compartments: 'Ngăn thông tin',
    until: 'Có hiệu lực đến',
    sealId: 'Lượt ngăn xem',
    grantId: 'Lần mở khẩn cấp',
    toPersonId: 'Người nhận',
  },
  labelIn: {
    seal: { personId: 'Người không được xem', agencyId: 'Hoặc cả đơn vị không được xem', ground: 'Căn cứ' },
    unseal: { sealId: 'Thôi ngăn ai' },
    placeHold: { ground: 'Căn cứ giữ nguyên', document: 'Số văn bản yêu cầu' },
    erase: { ground: 'Căn cứ xóa' },
    admitByCourtOrder: { personId: 'Người được xem', compartments: 'Ngăn được mở', document: 'Số quyết định của Tòa án' },
    breakGlass: { compartments: 'Ngăn cần mở', text: 'Vì sao không chờ được' },
    reviewBreakGlass: { finding: 'Kết luận', text: 'Nhận xét' },
    endCourtOrder: { grantId: 'Thôi cho xem theo quyết định nào' },
    endAssignment: { personId: 'Người rời đơn vị' },
    reassign: { personId: 'Người rời đơn vị' },
  },
  codeIn: {
    seal: {
      relative: 'Là người thân thích của một người liên quan',
      party: 'Có liên quan trong vụ việc',
      formerRelation: 'Từng có quan hệ với người được hỗ trợ',
      suspectedUnit: 'Đơn vị có người bị nghi có liên quan',
      threat: 'Có thể gây nguy hiểm cho người được hỗ trợ',
    },
    placeHold: { courtOrder: 'Quyết định của Tòa án', investigation: 'Đang điều tra', complaint: 'Khiếu nại, tố cáo', inspection: 'Thanh tra, kiểm tra' },
    erase: { retentionEnded: 'Hết thời hạn lưu giữ', personAsked: 'Người được hỗ trợ yêu cầu', courtOrder: 'Quyết định của Tòa án', openedInError: 'Hồ sơ được mở nhầm' },
    breakGlass: {
      danger: 'Người được hỗ trợ đang gặp nguy hiểm',
      medicalEmergency: 'Cấp cứu y tế',
      missingPerson: 'Mất liên lạc, có thể mất tích',
      urgentTransfer: 'Phải chuyển gấp tới nơi khác',
      other: 'Lý do khác',
    },
    reviewBreakGlass: { justified: 'Có căn cứ', unjustified: 'Chưa đủ căn cứ' },
  },
};

/** What those events may still wait for. */
export const accessBlockersVi = {
  erased: 'nội dung hồ sơ chưa bị xóa',
  onHold: 'hồ sơ thôi được giữ nguyên',
  holdPlaced: 'hồ sơ đang được giữ nguyên',
  noLiftOpen: 'người thứ hai ghi việc thôi giữ nguyên',
  sealPlaced: 'có người hoặc đơn vị đang bị ngăn xem',
  courtOrderRuns: 'có người đang được xem theo quyết định của Tòa án',
  glassReviewed: 'mọi lần mở khẩn cấp đã được xem xét',
  glassToReview: 'có lần mở khẩn cấp chờ xem xét',
  glassWaiting: 'có đề nghị mở khẩn cấp đang chờ',
  glassLeft: 'còn lượt mở khẩn cấp trong 30 ngày',
  noGlassOpen: 'lần mở khẩn cấp trước của bạn đã hết',
};
