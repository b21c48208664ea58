/** The days on which the tables of 2025 and 2026 turn. */
export const TURNING_DAYS = ['2025-02-28', '2025-03-01', '2025-06-30', '2025-07-01', '2026-04-30'] as const;

/** Way of arrival -> the pathway on each of the turning days; null: no text was read for that day. */
export const WAYS: Readonly<Record<string, readonly (string | null)[]>> = {
  self_report: ['self_report_old', 'self_report_old', 'self_report_old', 'self_report', 'self_report'],
  other_agency: ['self_report_old', 'self_report_old', 'self_report_old', 'self_report', 'self_report'],
  rescued: ['rescued_old', 'rescued_old', 'rescued_old', 'rescued', 'rescued'],
  returned_via_mission: [null, null, null, 'returned_via_mission', 'returned_via_mission'],
  abroad_identification: ['abroad_identification_old', 'abroad_identification_old', 'abroad_identification_old', 'abroad_identification', 'abroad_identification'],
  self_returned: ['self_returned_old', 'self_returned_old', 'self_returned_old', 'self_returned', 'self_returned'],
  handed_back: [null, null, null, 'handed_back', 'handed_back'],
  criminal_proceedings: ['criminal_proceedings', 'criminal_proceedings', 'criminal_proceedings', 'criminal_proceedings', 'criminal_proceedings'],
  foreigner_in_vietnam: ['foreigner_in_vietnam_old', 'foreigner_in_vietnam_old', 'foreigner_in_vietnam_old', 'foreigner_in_vietnam', 'foreigner_in_vietnam'],
  hotline_111: [null, null, null, 'hotline_111', 'hotline_111'],
};
