export { PROBLEM_CODES } from './codes.js';
export type { ProblemCode } from './codes.js';
export type {
  AccessView,
  AgencyView,
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
