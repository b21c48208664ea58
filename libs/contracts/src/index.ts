export { PROBLEM_CODES } from './codes.js';
export type { ProblemCode } from './codes.js';
export type {
  ColleagueView,
  SessionView,
  DutyBoardView,
  DutyLineView,
  OptionView,
  DutyView,
  ParticipantView,
  CaseRowView,
  CompartmentEntryView,
  CompartmentView,
  RevealView,
  CaseView,
  TimelineEventView,
  VerificationView,
  FieldProblem,
  Problem,
} from './wire.js';
export type { BlockerView } from './next-step.js';
export type { NextStepView } from './next-step.js';
export type { Page } from './page.js';
export type { DutyRungView, SilentDutiesView, TimelineView } from './ladder-wire.js';
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
  RulesFaultCode,
} from './referral-wire.js';
export { RULES_FAULTS } from './referral-wire.js';
export type { AgencyView } from './agency.js';
export type { RescueCasesView, RescueRowView, RescueView } from './rescue-wire.js';
export type { CallRowView, CallStepView, CallView, HandOnView, ToldView } from './hotline-wire.js';
export type { RightsSheetView, RightsSheetsView } from './rights-wire.js';
export { NOT_NAMED_REASONS, SUCCESSION_BLOCKERS, SUCCESSION_CHOICES, SUCCESSION_EVENT_TYPES, SUCCESSION_STATES } from './agencies-wire.js';
export type {
  CaseToChooseView, FoundAgenciesView, FoundAgencyView, FoundTypeView, InheritorView, NotNamedReason, PassedOnView, ResponsibleView, SuccessionBlocker, SuccessionBody,
  SuccessionChoice, SuccessionCountsView, SuccessionEventType, SuccessionOfView, SuccessionState, SuccessionStepView, SuccessionsView, SuccessionView, TypeAndAgencyView,
} from './agencies-wire.js';
export type { ReferralRowView, TeaserView } from './referral-row.js';
export { BREAK_GLASS_REASONS } from './access-wire.js';
export type {
  AccessRule,
  AccessSourceView,
  AccessView,
  BreakGlassBox,
  BreakGlassEvent,
  BreakGlassFinding,
  BreakGlassPageView,
  BreakGlassTextView,
  CourtOrderView,
  BreakGlassReason,
  BreakGlassRequest,
  BreakGlassView,
  CompartmentAccessView,
  GlassView,
  ReadPageView,
  ReadPurpose,
  ReadView,
  ScopeView,
  SealView,
  SourceKind,
} from './access-wire.js';
export { BUDGET_REASONS, FIRST_PASSWORD_DAYS, PAUSE_REASONS, PERSON_ACTS, PERSON_BLOCKERS, PERSON_EVENT_TYPES, ROLE_GRANT_STATES, STEP_UP_MINUTES } from './people-wire.js';
export type {
  BudgetReason,
  ExpiringGrantView,
  HandoverBody,
  HandoverPreviewView,
  HandoverSkipView,
  HandoverView,
  NamedPersonView,
  NewPersonBody,
  NewPersonView,
  OwnPasswordBody,
  PauseReason,
  PeopleView,
  PersonAct,
  PersonActView,
  PersonBlocker,
  PersonEventBody,
  PersonEventType,
  PersonView,
  ReadBudgetBody,
  ReadBudgetView,
  RoleGrantState,
  RoleGrantView,
  StepUpBody,
} from './people-wire.js';
export type {
  CaseEntitlementView,
  CaseEntitlementsView,
  CompanionView,
  EntitlementView,
  EntitlementsView,
  LawText,
  LocalRateView,
  RegimeView,
  SupportAnswerView,
  SupportDeciderView,
  SupportLevelView,
  SupportWindowView,
} from './entitlements-wire.js';
export type { DraftBody, DraftMarkView, DraftRowView, DraftView, DraftWords } from './draft-wire.js';
export type { AgeView, AtOnceView, DutyPreviewView, PreviewedDutyView, ReportView } from './law-wire.js';
export type { PeriodView, PlaceCountsView, PlaceStatisticsView, ToldCountsView } from './statistics-wire.js';
export type { FoundPlaceView, PlaceRefView, PlacesView, PredecessorView, SuccessorView } from './territory-wire.js';
export { FOUND_BY } from './search-wire.js';
export type { CaseHitView, FoundByView, SearchBody, SearchView } from './search-wire.js';
