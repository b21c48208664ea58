import type { ResponsibilityId } from '../agencies/responsibilities.js';
import type { Words } from './row.js';

/** What the duties are called for which the law names an owner. */
export const RESPONSIBILITY_NAMES: Readonly<Record<ResponsibilityId, Words>> = {
  firstContact: { vi: 'Tiếp nhận trình báo ban đầu', en: 'First contact' },
  notifiedByCommune: { vi: 'Nơi cấp xã thông báo', en: 'Whom the commune notifies' },
  initialVerificationLead: { vi: 'Chủ trì xác minh ban đầu', en: 'Lead of the initial verification' },
  initialVerificationPartner: { vi: 'Phối hợp xác minh ban đầu', en: 'Partner in the initial verification' },
  identification: { vi: 'Xác định nạn nhân', en: 'Identification' },
  landGateReception: { vi: 'Tiếp nhận tại cửa khẩu đường bộ', en: 'Reception at a land gate' },
  airportReception: { vi: 'Tiếp nhận tại cửa khẩu hàng không', en: 'Reception at an airport' },
  placement: { vi: 'Bố trí nơi ở, chuyển tuyến', en: 'Placement' },
  supportDecision: { vi: 'Quyết định hỗ trợ', en: 'Decision on support' },
  supportDecisionKept: { vi: 'Quyết định hỗ trợ cho người giữ chế độ năm 2011', en: 'Decision on support for those who keep the 2011 regime' },
  facilityLicence: { vi: 'Cấp phép cơ sở hỗ trợ nạn nhân', en: 'Licence of a facility' },
  childOverlay: { vi: 'Bảo vệ trẻ em', en: 'Child protection' },
  overseasLabourSupervision: { vi: 'Quản lý người lao động đi nước ngoài', en: 'Supervision of labour abroad' },
  hotline: { vi: 'Tổng đài 111', en: 'Hotline 111' },
  reportingLead: { vi: 'Đầu mối báo cáo', en: 'Lead of reporting' },
  supportLead: { vi: 'Chủ trì hỗ trợ', en: 'Lead of support' },
  legalAid: { vi: 'Trợ giúp pháp lý', en: 'Legal aid' },
  returningWomenSupport: { vi: 'Hỗ trợ phụ nữ hồi hương', en: 'Support of returning women' },
};
