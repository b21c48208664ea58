export { PROBLEM_CODES } from './codes.js';
export type { ProblemCode } from './codes.js';
export type {
  AccessView,
  ColleagueView,
  SessionView,
  BlockerView,
  NextStepView,
  DutyView,
  ParticipantView,
  CaseRowView,
  CompartmentEntryView,
  CompartmentView,
  RevealView,
  CaseView,
  TimelineEventView,
  VerificationView,
  Page,
  FieldProblem,
  Problem,
} from './wire.js';
export type {
  NoticePageView,
  NoticeView,
  OperationsView,
  PacketItemView,
  ProviderView,
  ReferralPageView,
  ReferralPreviewView,
  ReferralView,
  ReferralWordView,
  ReplayView,
} from './referral-wire.js';
export type { AgencyView } from './agency.js';
export type { ReferralRowView, TeaserView } from './referral-row.js';
