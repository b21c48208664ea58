import type { LawFacts } from '../../book/conditions.js';

/** When in Viet Nam's time, which milestone, at which agency of the example register. */
export type Fact = readonly [at: string, milestone: string, agencyId: string];

/** What a scenario expects of one step: last day and time, no limit yet, or that the step is not asked. */
export type Expected = `${string} ${string}` | 'no limit' | 'not asked';

/** Way of arrival, conditions, facts (the first is the report) -> for each step what is expected. */
export interface CaseScenario {
  readonly told: string;
  readonly channel: string;
  readonly conditions?: LawFacts['conditions'];
  readonly facts: readonly Fact[];
  readonly steps: Readonly<Record<string, Expected>>;
}

/** Cases whose facts fall on one side of a change of the law, on both, or on Tết. */
export const CASES: readonly CaseScenario[] = [
  {
    told: 'reported on the last day of the district police',
    channel: 'self_report',
    conditions: { no_proving_document: true },
    facts: [['2025-02-28 08:00', 'report_received', 'border'], ['2025-02-28 10:00', 'authority_notified', 'health'], ['2025-02-28 16:00', 'verification_requested', 'health']],
    steps: { 'self_report_old.establish_initial_information': '2025-03-03 10:00', 'self_report_old.identify': '2025-03-20 16:00', 'self_report.verify_initial': 'not asked' },
  },
  {
    told: 'reported on 01/03/2025, when a body of the law was gone',
    channel: 'self_report',
    facts: [['2025-03-01 08:00', 'report_received', 'border'], ['2025-03-01 10:00', 'authority_notified', 'health']],
    steps: { 'self_report_old.bring_to_commune': '2025-03-01 10:00', 'self_report_old.establish_initial_information': '2025-03-04 10:00' },
  },
  {
    told: 'reported on 30/06/2025, the notice on 01/07/2025',
    channel: 'self_report',
    facts: [['2025-06-30 22:00', 'report_received', 'border'], ['2025-07-01 00:10', 'person_at_commune', 'commune'], ['2025-07-01 09:00', 'authority_notified', 'health']],
    steps: { 'self_report_old.bring_to_commune': '2025-06-30 24:00', 'self_report.bring_to_commune': 'not asked', 'self_report.notify_health': '2025-07-01 02:10', 'self_report.verify_initial': '2025-07-04 09:00', 'self_report_old.establish_initial_information': 'not asked' },
  },
  {
    told: 'asked the old police on 30/06/2025',
    channel: 'self_report',
    facts: [['2025-06-20 08:00', 'report_received', 'border'], ['2025-06-30 23:59', 'verification_requested', 'health']],
    steps: { 'self_report_old.identify': '2025-07-20 23:59', 'self_report.identify': 'not asked' },
  },
  {
    told: 'asked the police anew on 01/07/2025, whose limit was not read',
    channel: 'self_report',
    facts: [['2025-06-20 08:00', 'report_received', 'border'], ['2025-07-01 00:00', 'verification_requested', 'health']],
    steps: { 'self_report.identify': 'no limit', 'self_report_old.identify': 'not asked' },
  },
  {
    told: 'verified through the holidays of 30/04/2026',
    channel: 'self_report',
    facts: [['2026-04-29 16:00', 'report_received', 'commune'], ['2026-04-29 17:00', 'authority_notified', 'health']],
    steps: { 'self_report.verify_initial': '2026-05-02 17:00', 'self_report.notify_health': '2026-04-29 18:00', 'self_report.bring_to_commune': 'not asked' },
  },
  {
    told: 'verified through Tết 2026, which moves no calendar day',
    channel: 'other_agency',
    facts: [['2026-02-16 21:00', 'report_received', 'border'], ['2026-02-17 08:00', 'authority_notified', 'health']],
    steps: { 'self_report.verify_initial': '2026-02-20 08:00', 'self_report.bring_to_commune': '2026-02-16 23:00' },
  },
  {
    told: 'rescued under the law of 2011',
    channel: 'rescued',
    conditions: { no_proving_document: true },
    facts: [['2025-06-30 09:00', 'report_received', 'border'], ['2025-06-30 15:00', 'person_handed_over', 'health'], ['2025-06-30 16:00', 'verification_requested', 'health']],
    steps: { 'rescued_old.hand_over': '2025-06-30 11:00', 'rescued_old.request_identification': 'no limit', 'rescued_old.identify': '2025-07-20 16:00', 'rescued.hand_over': 'not asked' },
  },
  {
    told: 'rescued on 01/07/2025',
    channel: 'rescued',
    conditions: { no_proving_document: true },
    facts: [['2025-07-01 09:00', 'report_received', 'border'], ['2025-07-01 15:00', 'person_handed_over', 'health']],
    steps: { 'rescued.hand_over': '2025-07-01 11:00', 'rescued.receive_and_verify_initial': '2025-07-04 15:00', 'rescued_old.hand_over': 'not asked' },
  },
  {
    told: 'rescued in 2013, before the circular gave the police a limit',
    channel: 'rescued',
    facts: [['2013-05-06 09:00', 'report_received', 'border'], ['2013-05-08 09:00', 'verification_requested', 'health']],
    steps: { 'rescued_old.hand_over': '2013-05-06 11:00', 'rescued_old.identify': 'not asked' },
  },
  {
    told: 'found not to be a victim, in a facility, on 28/02/2025',
    channel: 'rescued',
    facts: [['2025-02-10 09:00', 'report_received', 'border'], ['2025-02-28 09:00', 'victim_status_denied', 'police']],
    steps: { 'rescued_old.arrange_exit': 'no limit' },
  },
  {
    told: 'came back alone on the last day of the circular',
    channel: 'self_returned',
    facts: [['2025-06-30 09:00', 'report_received', 'border'], ['2025-06-30 12:00', 'person_at_commune', 'commune'], ['2025-06-30 14:00', 'authority_notified', 'health']],
    steps: { 'self_returned_old.receive_and_hand_over': 'no limit', 'self_returned_old.take_declaration_and_notify': '2025-06-30 14:00', 'self_report_old.establish_initial_information': '2025-07-03 14:00', 'self_report.verify_initial': 'not asked' },
  },
  {
    told: 'came back alone on 30/06/2025, told on 01/07/2025',
    channel: 'self_returned',
    facts: [['2025-06-30 20:00', 'report_received', 'border'], ['2025-06-30 22:00', 'person_at_commune', 'commune'], ['2025-07-01 08:00', 'authority_notified', 'health']],
    steps: { 'self_returned_old.take_declaration_and_notify': '2025-06-30 24:00', 'self_report.verify_initial': '2025-07-04 08:00', 'self_report_old.establish_initial_information': 'not asked' },
  },
  {
    told: 'abroad under the circular, every clock of the relay',
    channel: 'abroad_identification',
    conditions: { nationality_or_status_unclear: true, not_yet_rescued: false },
    facts: [
      ['2025-02-28 09:00', 'report_received', 'embassy'],
      ['2025-03-03 09:00', 'verification_requested', 'immigration'],
      ['2025-03-10 09:00', 'verification_reported', 'immigration'],
      ['2025-03-12 09:00', 'verification_answered', 'embassy'],
      ['2025-03-14 09:00', 'travel_paper_issued', 'embassy'],
      ['2025-03-20 09:00', 'arrival_announced', 'immigration'],
      ['2025-03-26 09:00', 'arrived_in_country', 'border'],
    ],
    steps: {
      'abroad_identification_old.tell_host_authority': 'not asked',
      'abroad_identification_old.send_file': '2025-03-03 09:00',
      'abroad_identification_old.verify_in_province': '2025-03-13 09:00',
      'abroad_identification_old.answer_mission': '2025-03-13 09:00',
      'abroad_identification_old.issue_laissez_passer': '2025-03-15 09:00',
      'abroad_identification_old.announce_arrival': '2025-03-21 09:00',
      'abroad_identification_old.tell_receiving_province': '2025-03-23 09:00',
      'abroad_identification_old.receive_at_gate': '2025-03-26 11:00',
    },
  },
  {
    told: 'abroad, the arrival not yet known',
    channel: 'abroad_identification',
    facts: [['2025-03-10 09:00', 'report_received', 'embassy'], ['2025-03-14 09:00', 'travel_paper_issued', 'embassy']],
    steps: { 'abroad_identification_old.announce_arrival': 'no limit', 'abroad_identification_old.tell_receiving_province': 'not asked' },
  },
  {
    told: 'abroad, reported to a mission since 01/07/2025, of which only the bill was read',
    channel: 'abroad_identification',
    facts: [['2025-07-01 09:00', 'report_received', 'embassy'], ['2025-07-05 09:00', 'verification_requested', 'immigration']],
    steps: { 'abroad_identification.tell_host_and_ask': 'no limit', 'abroad_identification.verify_and_answer': 'no limit', 'abroad_identification_old.verify_in_province': 'not asked' },
  },
  {
    told: 'a foreigner under the circular',
    channel: 'foreigner_in_vietnam',
    conditions: { grounds_insufficient: true },
    facts: [
      ['2025-02-28 09:00', 'report_received', 'border'],
      ['2025-02-28 10:00', 'person_received', 'border'],
      ['2025-02-28 15:00', 'person_handed_over', 'health'],
      ['2025-02-28 17:00', 'authority_notified', 'police'],
      ['2025-03-03 17:00', 'verification_reported', 'immigration'],
      ['2025-03-05 17:00', 'consular_letter_sent', 'immigration'],
      ['2025-03-05 08:00', 'verification_requested', 'police'],
      ['2025-04-01 08:00', 'return_accepted', 'immigration'],
    ],
    steps: {
      'foreigner_in_vietnam_old.hand_over': '2025-02-28 12:00',
      'foreigner_in_vietnam_old.place_and_notify': '2025-02-28 17:00',
      'foreigner_in_vietnam_old.meet_person': '2025-03-03 17:00',
      'foreigner_in_vietnam_old.check_entry_data': '2025-03-06 17:00',
      'foreigner_in_vietnam_old.send_note_verbale': '2025-03-08 17:00',
      'foreigner_in_vietnam_old.identify': '2025-03-25 08:00',
      'foreigner_in_vietnam_old.plan_return': '2025-04-06 08:00',
    },
  },
  {
    told: 'handed back at a gate on the eve of Tết',
    channel: 'handed_back',
    facts: [['2026-02-16 23:30', 'report_received', 'border']],
    steps: { 'handed_back.receive_at_gate': '2026-02-17 01:30' },
  },
  {
    told: 'denounced on 30/04/2026',
    channel: 'criminal_proceedings',
    facts: [['2026-04-30 14:00', 'report_received', 'commune-police']],
    steps: { 'criminal_proceedings.transfer_by_commune_police': '2026-04-30 16:00', 'criminal_proceedings.notify_procuracy': '2026-05-03 14:00', 'criminal_proceedings.decide': '2026-05-20 14:00', 'criminal_proceedings.decide_complex': 'not asked' },
  },
  {
    told: 'called 111 through the change of the law',
    channel: 'hotline_111',
    facts: [['2025-07-01 00:00', 'report_received', 'hotline']],
    steps: { 'hotline_111.receive_call': '2025-07-01 02:00', 'hotline_111.pass_on': '2025-07-01 02:00' },
  },
  {
    told: 'a child in danger on the eve of Tết 2026',
    channel: 'self_report',
    conditions: { is_child_u16: true, serious_harm_to_child: true },
    facts: [['2026-02-13 20:00', 'report_received', 'border'], ['2026-02-13 22:00', 'risk_assessed', 'commune'], ['2026-02-23 09:00', 'plan_drafted', 'commune']],
    steps: { 'child_overlay.record_and_inform': '2026-02-13 22:00', 'child_overlay.act_in_emergency': '2026-02-14 08:00', 'child_overlay.assess_and_draft_plan': '2026-02-27 24:00', 'child_overlay.decide_plan': '2026-02-25 24:00' },
  },
  {
    told: 'a child on 30/06/2025, whose overlay goes through the change',
    channel: 'self_report',
    conditions: { is_child_u16: true },
    facts: [['2025-06-30 09:00', 'report_received', 'border'], ['2025-06-30 10:00', 'risk_assessed', 'commune']],
    steps: { 'child_overlay.record_and_inform': '2025-06-30 11:00', 'child_overlay.assess_and_draft_plan': '2025-07-07 24:00', 'child_overlay.act_in_emergency': 'not asked' },
  },
  {
    told: 'somebody of sixteen, seventeen or more',
    channel: 'self_report',
    conditions: { is_child_u16: false, serious_harm_to_child: false },
    facts: [['2025-07-10 09:00', 'report_received', 'border']],
    steps: { 'child_overlay.record_and_inform': 'not asked', 'child_overlay.act_in_emergency': 'not asked' },
  },
  {
    told: 'an application on 29/04/2026 over the holidays',
    channel: 'self_report',
    facts: [['2026-03-02 09:00', 'report_received', 'border'], ['2026-04-29 10:00', 'application_filed', 'health']],
    steps: { 'support_application.decide': '2026-05-14 24:00', 'support_application_old.compile_file': 'not asked' },
  },
  {
    told: 'an application before the district offices ended',
    channel: 'self_report',
    facts: [['2025-01-06 09:00', 'report_received', 'border'], ['2025-02-20 10:00', 'application_filed', 'commune'], ['2025-02-25 10:00', 'file_forwarded', 'commune'], ['2025-02-28 10:00', 'decision_proposed', 'commune']],
    steps: { 'support_application_old.compile_file': '2025-02-25 24:00', 'support_application_old.appraise': '2025-03-04 24:00', 'support_application_old.decide': '2025-03-05 24:00' },
  },
  {
    told: 'an application on 01/07/2025',
    channel: 'self_report',
    facts: [['2025-06-02 09:00', 'report_received', 'border'], ['2025-07-01 10:00', 'application_filed', 'health']],
    steps: { 'support_application.decide': '2025-07-14 24:00', 'support_application_old.compile_file': 'not asked' },
  },
  {
    told: 'an application of somebody identified before the cut, filed after it',
    channel: 'self_report',
    conditions: { keeps_2011_support: true },
    facts: [['2025-06-10 09:00', 'report_received', 'border'], ['2025-08-15 10:00', 'application_filed', 'health']],
    steps: { 'support_application.decide_kept': '2025-08-28 24:00', 'support_application.decide': 'not asked', 'support_application_old.compile_file': 'not asked' },
  },
  {
    told: 'brought to a facility before Tết 2026',
    channel: 'self_report',
    conditions: { stay_over_ceiling: true },
    facts: [['2026-02-12 09:00', 'report_received', 'border'], ['2026-02-12 10:00', 'facility_arrival', 'health'], ['2026-02-12 11:00', 'facility_admitted', 'health']],
    steps: { 'facility_emergency.admit': '2026-02-12 12:00', 'facility_emergency.complete_papers': '2026-03-05 24:00', 'facility_emergency.assess_needs': 'no limit', 'facility_emergency.decide_after_ceiling': '2026-05-12 11:00' },
  },
  {
    told: 'asked the crime fund in April 2026',
    channel: 'self_report',
    conditions: { papers_missing: true },
    facts: [['2026-04-01 09:00', 'report_received', 'border'], ['2026-04-23 09:00', 'fund_file_submitted', 'police'], ['2026-04-29 09:00', 'fund_file_complete', 'police'], ['2026-05-11 09:00', 'fund_support_decided', 'police'], ['2026-05-12 09:00', 'fund_decision_issued', 'police']],
    steps: { 'crime_fund_support.ask_completion': '2026-04-27 24:00', 'crime_fund_support.vet': '2026-05-06 24:00', 'crime_fund_support.issue_decision': '2026-05-12 24:00', 'crime_fund_support.hand_over_support': '2026-05-14 24:00' },
  },
  {
    told: 'asked the fund the day before its circular',
    channel: 'self_report',
    facts: [['2026-03-01 09:00', 'report_received', 'border'], ['2026-03-29 09:00', 'fund_file_submitted', 'police'], ['2026-03-29 10:00', 'fund_file_complete', 'police']],
    steps: { 'crime_fund_support.vet': 'not asked' },
  },
];
