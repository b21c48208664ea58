/** Events about what the law asks to be recorded: offers, what the timeline tells, a quiet line for each form. */
export const lawEventsVi = {
  do: {
    fileApplication: 'Ghi việc nộp hồ sơ đề nghị hỗ trợ',
    useOption: 'Ghi việc luật cho phép',
    recordMoment: 'Ghi một sự việc theo luật',
    recordCircumstance: 'Ghi hoàn cảnh',
    nameDutyOwner: 'Chỉ định cơ quan thực hiện nhiệm vụ',
  },
  short: {
    fileApplication: 'Ghi đã nộp hồ sơ',
    useOption: 'Áp dụng',
    nameDutyOwner: 'Chỉ định cơ quan',
  },
  done: {
    fileApplication: 'Nộp hồ sơ đề nghị hỗ trợ',
    useOption: 'Áp dụng việc luật cho phép',
    recordMoment: 'Ghi một sự việc theo luật',
    recordCircumstance: 'Ghi hoàn cảnh',
    nameDutyOwner: 'Chỉ định cơ quan thực hiện nhiệm vụ',
  },
  hint: {
    fileApplication: 'Ghi ngày nộp thực tế: hạn quyết định tính từ ngày đó.',
    useOption: 'Ghi ngày đã làm. Thời hạn theo luật, nếu đổi, được tính lại ngay khi lưu.',
    recordMoment: 'Ghi ngày sự việc xảy ra, không phải ngày nhập. Nhiệm vụ theo luật mở theo ngày đó.',
    recordCircumstance: 'Ghi từ ngày nào là như vậy. Khi thay đổi, ghi lại: lần ghi trước vẫn còn.',
    nameDutyOwner: 'Chưa đọc được văn bản nào nêu ai thực hiện. Cơ quan được chỉ định sẽ tham gia hồ sơ và thấy nhiệm vụ này.',
  },
};

/** Labels and answers of the fields of those events. */
export const lawFieldsVi = {
  labelIn: {
    fileApplication: { kinds: 'Đề nghị hỗ trợ', bodyAgencyId: 'Nơi nộp, nếu không phải đơn vị của bạn' },
    recordMoment: { moment: 'Sự việc', bodyAgencyId: 'Nơi diễn ra, nếu không phải đơn vị của bạn' },
    recordCircumstance: { circumstance: 'Hoàn cảnh', answer: 'Có hay không' },
    useOption: { step: 'Việc luật cho phép', referralId: 'Lượt chuyển tuyến' },
    nameDutyOwner: { agencyId: 'Cơ quan thực hiện', reason: 'Vì sao là cơ quan này' },
  },
  codeIn: {
    answer: { yes: 'Có', no: 'Không' },
    moment: {
      facility_arrival: 'Đến cơ sở hỗ trợ',
      plan_executed: 'Kế hoạch hỗ trợ trẻ em đã thực hiện',
      arrived_in_country: 'Về đến cửa khẩu',
      denunciation_received: 'Tiếp nhận tố giác',
      information_requested: 'Có yêu cầu cung cấp thông tin',
      grounds_sufficient: 'Đủ căn cứ xác nhận',
      limit_expired: 'Hết thời hạn giải quyết tố giác',
      verification_reported: 'Báo cáo kết quả xác minh',
      return_accepted: 'Phía nước ngoài đồng ý tiếp nhận',
      fund_file_complete: 'Hồ sơ gửi Quỹ đã đầy đủ',
      fund_support_decided: 'Bộ trưởng đã quyết định về hồ sơ Quỹ',
    },
    circumstance: {
      accompanyingMinor: 'Có người dưới 18 tuổi đi cùng',
      poorHousehold: 'Thuộc hộ nghèo',
      financialHardship: 'Có khó khăn về tài chính',
      unableToPay: 'Không tự trả được chi phí đi lại',
      inFacility: 'Đang ở cơ sở hỗ trợ',
      permanentResidence: 'Thường trú tại Việt Nam',
      decidedForPerson: 'Đã được xem xét cho hưởng hỗ trợ',
      papers_missing: 'Hồ sơ còn thiếu giấy tờ',
      stay_over_ceiling: 'Hết thời hạn lưu trú mà vẫn ở cơ sở',
      support_needed: 'Cần hỗ trợ ngay',
      not_yet_rescued: 'Chưa được giải cứu',
      nationality_or_status_unclear: 'Chưa rõ quốc tịch hoặc chưa rõ là nạn nhân',
      grounds_insufficient: 'Chưa đủ căn cứ xác nhận',
    },
  },
};

/** What those events may still wait for. */
export const lawBlockersVi = {
  identifiedAsVictim: 'kết quả xác định là nạn nhân',
};
