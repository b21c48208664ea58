import { AT_ONCE, within, type Pathway } from '../pathway.js';

const LAW = 'Law 66/2011/QH12';
const JC01 = 'Joint Circular 01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG';
/** From this day on the joint circular says how. */
const JC01_FROM = '2014-03-25';

/** Rescued, under the 2011 law: whoever frees the person confirms if the grounds suffice, then hands over. */
export const RESCUED_OLD = {
  id: 'rescued_old',
  channels: ['rescued'],
  title: { vi: 'Được giải cứu (luật năm 2011)', en: 'Rescued, under the 2011 law' },
  from: '2012-01-01',
  to: '2025-06-30',
  opensWith: ['person_rescued'],
  steps: [
    {
      id: 'rescued_old.hand_over',
      kind: 'duty',
      // The confirmation goes before the transfer, where the grounds suffice.
      title: { vi: 'Hỗ trợ thiết yếu, cấp giấy xác nhận nếu đủ căn cứ, chuyển giao', en: 'Give essential support, confirm where grounds suffice, hand over' },
      actors: ['POLICE', 'BORDER_GUARD', 'COAST_GUARD'],
      nextActors: ['DISTRICT_LABOUR'],
      opensOn: { milestone: 'person_rescued' },
      metBy: { milestone: 'person_handed_over' },
      limit: AT_ONCE,
      documents: ['victim_confirmation', 'handover_minutes'],
      citation: `${LAW} art. 25(1); ${JC01} art. 7(1)`,
      verified: true,
    },
    {
      id: 'rescued_old.request_identification',
      kind: 'duty',
      title: { vi: 'Đưa vào cơ sở, đề nghị Công an cấp huyện xác minh', en: 'Place in a facility, ask the district police to verify' },
      actors: ['DISTRICT_LABOUR'],
      nextActors: ['DISTRICT_POLICE'],
      when: 'no_proving_document',
      opensOn: { milestone: 'person_handed_over' },
      metBy: { milestone: 'verification_requested' },
      limit: null,
      responsibility: 'initialVerificationLead',
      documents: ['verification_request'],
      citation: `${LAW} art. 25(2); ${JC01} art. 7(2)`,
      verified: true,
    },
    {
      id: 'rescued_old.identify',
      kind: 'duty',
      title: { vi: 'Xác minh, trả lời như người tự khai báo', en: 'Verify and answer as for a self-report' },
      actors: ['DISTRICT_POLICE'],
      nextActors: ['DISTRICT_LABOUR'],
      opensOn: { milestone: 'verification_requested' },
      metBy: { milestone: 'identification_decided' },
      limit: within(20, 'calendar_days'),
      repeats: true,
      responsibility: 'identification',
      documents: ['victim_confirmation', 'negative_result'],
      from: JC01_FROM,
      citation: `${JC01} art. 7(3)`,
      verified: true,
    },
    {
      id: 'rescued_old.arrange_exit',
      kind: 'duty',
      title: { vi: 'Kết quả không phải nạn nhân: bố trí rời cơ sở', en: 'Negative result: arrange the exit from the facility' },
      actors: ['DISTRICT_LABOUR', 'FACILITY'],
      jointly: true,
      nextActors: [],
      opensOn: { milestone: 'victim_status_denied' },
      metBy: { milestone: 'facility_exit_arranged' },
      limit: null,
      responsibility: 'placement',
      documents: ['exit_decision'],
      from: JC01_FROM,
      citation: `${JC01} art. 7(3)`,
      verified: true,
    },
  ],
} as const satisfies Pathway;

/** Came back on one's own, under the 2014 circular: whoever meets the person first hands over to the nearest commune. */
export const SELF_RETURNED_OLD = {
  id: 'self_returned_old',
  channels: ['self_returned'],
  title: { vi: 'Tự về nước (luật năm 2011)', en: 'Returned on one’s own, under the 2011 law' },
  from: JC01_FROM,
  to: '2025-06-30',
  steps: [
    {
      id: 'self_returned_old.receive_and_hand_over',
      kind: 'duty',
      title: { vi: 'Nơi tạm lánh, lời khai, kiểm tra nhân thân, giao UBND cấp xã gần nhất', en: 'Shelter, statement, identity check, hand over to the nearest commune' },
      actors: ['BORDER_POST', 'COAST_GUARD'],
      holderOnly: true,
      nextActors: ['COMMUNE_PC'],
      opensOn: { milestone: 'report_received' },
      metBy: { milestone: 'person_at_commune', at: ['COMMUNE_PC'] },
      limit: null,
      documents: ['statement', 'handover_minutes'],
      citation: `${JC01} art. 5(1)(a)`,
      verified: true,
    },
    {
      id: 'self_returned_old.take_declaration_and_notify',
      kind: 'duty',
      title: { vi: 'Lấy tờ khai, thông báo cơ quan lao động cấp huyện', en: 'Take the declaration, notify the district labour office' },
      actors: ['COMMUNE_PC'],
      nextActors: ['DISTRICT_LABOUR'],
      opensOn: { milestone: 'person_at_commune', at: ['COMMUNE_PC'] },
      metBy: { milestone: 'authority_notified' },
      limit: AT_ONCE,
      continuesAs: 'self_report_old',
      responsibility: 'firstContact',
      documents: ['declaration_domestic'],
      citation: `${JC01} arts 5(1)(b), 5(2); ${LAW} art. 26(3)`,
      verified: true,
    },
  ],
} as const satisfies Pathway;
