export { ROLES, COMPARTMENTS, BASES, PURPOSES, SCOPES } from './access/roles.js';
export type { ActingCaseActor, Actor, Basis, CaseActor, Compartment, Purpose, Role, Scope, Standing } from './access/roles.js';
export { NO_STANDING, actingNowhere, actorByTie, scopeOf, standingOf } from './access/standing.js';
export type { OpenedGlass, Seal, StandingQuestion, Tie } from './access/standing.js';
export { GRANT_KINDS, GRANT_PURPOSES, GRANT_STATES } from './access/grant.js';
export type { Grant, GrantKind, GrantPurpose, GrantState } from './access/grant.js';
export { factsShownTo } from './access/facts-shown.js';
export { chartMoves } from './case/chart-moves.js';
export type { ChartMove, ChartedCase } from './case/chart-moves.js';
export { FIRST_CHART_VERSION, factsAddedSince, factsOnChart, onPresentChart } from './case/chart-versions.js';
export type { OlderFacts, OlderStage } from './case/chart-versions.js';
export { ROW_RULES, TABLE_OF, policyNameOf, policySql } from './access/row-security.js';
export type { RowRule, TicketRight } from './access/row-security.js';
export { grantHolds, grantsAfter } from './access/grants-after.js';
export { WHY_RULES, whyOf } from './access/why.js';
export type { Why, WhyAnswer, WhyQuestion, WhyRule } from './access/why.js';
export type { GrantChange, ReferralTie, TieOf } from './access/grants-after.js';
export { compartmentsByRights, compileRights, policyHash, productHolds, rightsOf, rightsOfRow } from './access/rights.js';
export type { CompiledRights, Product, RightName } from './access/rights.js';
export {
  GLASS_BY_TWO,
  GLASS_DAYS,
  GLASS_MINUTES,
  GLASS_REVIEW_DAYS,
  GLASS_TEXT_LENGTH,
  GLASS_TIMES,
  GLASS_WAITS_HOURS,
  awaitsReview,
  awaitsSecond,
  courtOrderRuns,
  glassOffered,
  glassReviewBy,
  glassSpent,
  glassUntil,
  isOpenGlassOf,
  mayBreakGlass,
  mayConfirmGlass,
  mayReviewGlass,
  needsSecondPerson,
} from './access/break-glass.js';
export { glassRefusal } from './case/glass-asked.js';
export type { GlassAsked } from './case/glass-asked.js';
export { REGIONS, INITIAL_STAGE, PHASES } from './case/stage.js';
export type { Region, StateOf, Stage, Phase } from './case/stage.js';
export { AGE_CERTAINTIES, ageStatus, CHILD_UNDER, ESTIMATE_MARGIN, MINOR_UNDER } from './law/people/age.js';
export type { AgeStatus, KnownAge } from './law/people/age.js';
export { addDays, dayInVietnam, dayMillis, inForce, isCalendarDate, millisOf, startOfDayInVietnam, yearsBetween } from './law/calendar/calendar-date.js';
export type { CalendarDate, Instant } from './law/calendar/calendar-date.js';
export { canonicalJson, NotCanonical, toNfc } from './timeline/canonical.js';
export { commitTo, SALT_BYTES, verifyCommit } from './timeline/commitment.js';
export { genesisOf, hashOfCanonical, sealEvent } from './timeline/event.js';
export type { EventBody, SealedEvent } from './timeline/event.js';
export { verifyTimeline } from './timeline/verification.js';
export type { ChainHead, TamperReason, TimelineCheck, TimelineRow } from './timeline/verification.js';
export {
  CASE_EVENT_TYPES,
  CHART_VERSION,
  EVENT_FIELDS,
  GLASS_EVENT_TYPES,
  PAGE_EVENT_TYPES,
  SYSTEM_EVENT_TYPES,
  OPENING_FIELDS,
  fieldsOf,
} from './case/case.js';
export type {
  Blocker,
  CaseEvent,
  CaseEventOf,
  CaseEventType,
  CaseFacts,
  CaseSnapshot,
  Consent,
  Decision,
  LiveSeal,
  Measure,
  Milestone,
  NextStep,
  OpeningPayload,
  OpenWork,
  Stamp,
} from './case/case.js';
export type { FieldFault } from './case/form/fault.js';
export {
  CHANNEL_CODES,
  CLOSE_OUTCOMES,
  CORRECTABLE,
  ERASE_GROUNDS,
  GLASS_FINDINGS,
  GLASS_REASONS,
  HOLD_GROUNDS,
  INTERVIEW_CONDITIONS,
  MEASURE_KINDS,
  REVEAL_CODES,
  SAFETY_CODES,
  SEAL_GROUNDS,
  SERVICE_CODES,
  SUPPORT_KINDS,
} from './case/codes.js';
export type { CloseOutcome, MeasureKind } from './case/codes.js';
export type { Field, FieldShape, Fields } from './case/field.js';
export { CARD_TEXT_LENGTH, readCitizenCard } from './case/citizen-card.js';
export type { CardFault, CardReading, CitizenCard } from './case/citizen-card.js';
export { missingFacts, QUICK_FACTS } from './case/missing-facts.js';
export type { MissingFact } from './case/missing-facts.js';
export { declines, isChild } from './case/child.js';
export { PERSON_COMPARTMENTS, codesSaid, mergeLeadsBack, tellsPerson } from './case/refusal.js';
export { CLOCK_SKEW } from './case/form/fields.js';
export { sameProof } from './case/form/proof.js';
export type { ProofOnPaper } from './case/form/proof.js';
export { RESCUE_ROWS, openingsOf, pathInRows, rescueFaults, rowsFaults } from './rescue/rescue-rows.js';
export { FOUND_TOGETHER, RESCUED_PEOPLE } from './rescue/rescue.js';
export type { RescueRows } from './rescue/rescue-rows.js';
export type { Rescue } from './rescue/rescue.js';
export { decide, openCase } from './case/case.process.js';
export { asksForBirth } from './case/form/receipt.js';
export { NOTHING_TOLD } from './case/initial-facts.js';
export { CASE_CHART, caseMachine, createCaseMachine } from './case/case.machine.js';
export { EVENT_KINDS, chartTypesOf, wireTypeOf } from './case/chart.js';
export type { CaseChart, ChartEventType, Move, Moves } from './case/chart.js';
export { BLOCKER_CODES } from './case/guards.js';
export { IDENTIFICATION_DAYS, identificationLimit } from './case/limits.js';
export { phaseOf, progress } from './case/phase.js';
export { nextSteps } from './next-steps.js';
export { EFFECTS, QUEUED_EFFECTS, QUEUES } from './effects.js';
export type { Effect, EffectName, QueueName, QueuedEffectName } from './effects.js';
export {
  COMMUNES_SOURCE, communes, writeLines, PROVINCES, isPlaceOn, placeName, provinceByCode, provinceOf, provinceOn,
  provincesOn, FORMER_TERRITORIES, formerName, isFormerTerritory, findPlaces, registerDayFault, countedUnder,
  importAgencies, importCommunes,
} from './territory/index.js';
export type {
  Commune, FormerKind, FormerUnit, PlaceName, Province, PlaceKind, FoundPlace, FoundPlaces, PlaceRef, Predecessor,
  Successor, PartMark, CountedUnder, Geography, ImportedAgency,
} from './territory/index.js';
export {
  compartmentsReadable,
  compartmentsWritable,
  mayAnswerDuty,
  mayAskAbout,
  mayIdentify,
  mayOpenCase,
  mayReadCase,
  mayReadRecords,
  mayReadTimeline,
  mayRecord,
  mayWaiveDuty,
  decidesOn,
  rolesOf,
  seesAlias,
  seesPersons,
  seesReads,
  seesReadsOf,
  seesSeals,
  whoMayRecord,
} from './access/policy.js';
export { POLICY, POLICY_VERSION } from './access/policy-rows.js';
export type { PolicyAction, PolicyRow } from './access/policy-rows.js';
export { COMPARTMENT_CLASS, COMPARTMENT_FIELDS } from './access/compartments.js';
export type { FieldClass } from './access/compartments.js';
export { MEASURES_BY_TYPE, mayDecideMeasure } from './access/protection-deciders.js';
export { abilityFor, abilityFromPacked, packedRulesFor, rulesFor } from './access/ability.js';
export type { CaseAbility } from './access/ability.js';
export { AT_ONCE_LIMITS, AT_ONCE_TARGET_MINUTES, atOnceBy, atOnceTargetAt } from './law/duties/at-once.js';
export type { AtOnceTarget } from './law/duties/at-once.js';
export { addMonths, dueAt, limitInVietnam } from './law/calendar/deadlines.js';
export type { Deadline, DeadlineUnit } from './law/calendar/deadlines.js';
export { HOLIDAYS_KEPT, SPECIAL_DAYS, specialDays } from './law/calendar/holidays.js';
export { HOLIDAY_KINDS } from './law/calendar/special-day.js';
export type { HolidayKind, SpecialDay } from './law/calendar/special-day.js';
export { withAnnounced } from './law/calendar/announced-days.js';
export { importHolidays } from './law/calendar/holiday-import.js';
export { IMPORT_FAULT_WORDS } from './imports/fault-words.js';
export { PERSON_NAME, USERNAME, importAdministrators } from './access/import-administrators.js';
export type { AgencyToRun, NewAdministrator } from './access/import-administrators.js';
export type { Imported, ImportFault, ImportFaultCode } from './imports/csv.js';
export { VIETNAM_CALENDAR, workCalendar, workingDayFrom } from './law/calendar/work-calendar.js';
export type { WorkCalendar } from './law/calendar/work-calendar.js';
export {
  EVIDENCE_SOURCES, FORMS, INDICATORS, RESIDUAL_GROUNDS, readTick, tickOf, INTERVIEW_EVIDENCE, RESIDUAL_PRECONDITION,
  DEFINITIONS, LEGAL_ELEMENTS, screeningBoard, SCREENING_TABLES, screeningItem, SCREENING_VERSION, checkScreening,
} from './law/screening/index.js';
export type {
  IndicatorGroup, IndicatorId, Tick, EvidenceId, SaidBy, Definition, LegalElement, ElementOnBoard, ResidualOnBoard,
  ScreeningBoard, ScreeningInput, EvidenceBehind, Asked, QuestionId, ReminderId, ScreeningTables, ScreeningItem,
  ScreeningSource,
} from './law/screening/index.js';
export type { TableFault } from './law/check/table-fault.js';
export { askAge } from './case/age-asked.js';
export type { AgeAnswer, AgeAsked } from './case/age-asked.js';
export { PREVIEW_FACTS, PREVIEW_FIELDS, askDuties } from './case/duties-asked.js';
export type { PreviewAnswer, PreviewPayload } from './case/duties-asked.js';
export { REPORT_CALENDARS, REPORT_PERIODS } from './law/reports/calendars.js';
export type { ReportCalendar, ReportPeriod } from './law/reports/calendars.js';
export { reportDue } from './law/reports/due.js';
export type { ReportAnswer, ReportDue } from './law/reports/due.js';
export { SCREENING_FIELDS, screen } from './case/screen.js';
export type { ScreeningPayload, Screened } from './case/screen.js';
export { DAYS_AFTER_LAST_DUTY, mayTakePart, overseersOf, participationAfter } from './access/participation.js';
export type { DutyTie, OverseeingCandidate, Participation } from './access/participation.js';
export {
  directionOf, emptySheetTable, importRightsSheet, lookUpTags, outdatedTexts, RIGHTS_SHEET_LANGUAGES, SHEET_WORDS, sheetFor, sheetName, standingSheets, TOLD_RIGHTS,
} from './law/rights-sheets/index.js';
export type { ImportedSheet, LoadedSheet, RightsSheetLanguage, StandingSheet, ToldRight } from './law/rights-sheets/index.js';
export { AGENCY_TYPES, agencyType, mayActAs } from './law/agencies/agency-types.js';
export { PROCEEDINGS_BODIES, mayLeadStage } from './law/agencies/proceedings-bodies.js';
export type { AgencyLevel, AgencyType, AgencyTypeRow } from './law/agencies/agency-types.js';
export { CONDITIONS, lawFactsOf } from './law/book/conditions.js';
export type { CaseFactsForLaw, ConditionId, LawFacts } from './law/book/conditions.js';
export { dutyChanges } from './law/duties/duty-changes.js';
export type { DutyChanges, DutyOnFile, LawQuestion, NewDuty } from './law/duties/duty-changes.js';
export { SETTINGS_AS_SHIPPED } from './law/duties/duty-clock.js';
export type { LawSettings } from './law/duties/duty-clock.js';
export { eventsThatMeet, LAW_BOOK, lawBook, milestoneMetBy, pathwayOf, pathwayOn, PATHWAYS, stepOf } from './law/book/law-book.js';
export type { LawBook } from './law/book/law-book.js';
export { ARRIVAL_FAULTS } from './law/beginnings/contradictions.js';
export { offeredOptions, usableOptions } from './law/duties/options.js';
export type { OfferedOption } from './law/duties/options.js';
export { MILESTONES } from './law/book/milestones.js';
export type { MilestoneId } from './law/book/milestones.js';
export type { LawCase, Occurrence } from './law/duties/moments.js';
export type { EndGround, Pathway, Step } from './law/book/pathway.js';
export { legalAidIsUrgent, legalAidProofsOn, LEGAL_AID_PROOFS } from './law/people/legal-aid.js';
export type { LegalAidProof } from './law/people/legal-aid.js';
export { referralMoments } from './law/duties/referral-moments.js';
export { remindersFor, stillDue } from './law/duties/reminders.js';
export type { DutyVerdict, TimedDuty } from './law/duties/reminders.js';
export { ROUNDED_TO, SMALLEST_GROUP, placeTable, publishedPeriods, readsStatistics } from './statistics/index.js';
export type { CountedAtPlace, PlaceRow, PlaceTable, PublishedPeriod, ToldCounts } from './statistics/index.js';
export { FEWEST_SILENT, LADDERS, OFFICES, RUNGS, STEERING_TYPE, climb, ladderOf, readsSilence, rungTimes } from './law/ladder/index.js';
export type { Climb, ClimbingDuty, Ladder, LadderUnit, Office, Rung, ToldRung } from './law/ladder/index.js';
export { whyNobody } from './law/duties/step-owner.js';
export { previewDuties } from './law/duties/preview-duties.js';
export type { PreviewedDuty } from './law/duties/preview-duties.js';
export { responsibleAgency } from './law/agencies/responsible-agency.js';
export type { Answerable, Responsible, ResponsibilityQuestion, UnresolvedReason } from './law/agencies/responsible-agency.js';
export type { RegisteredAgency, Seat } from './law/agencies/register-index.js';
export { RESPONSIBILITIES, responsibilityOn } from './law/agencies/responsibilities.js';
export type { Responsibility, ResponsibilityId } from './law/agencies/responsibilities.js';
export { RESPONSIBILITY_NAMES, SAID_ABOUT, WORKSHOP_TABLES, WORKSHOP_TABLE_NAMES, findRows, textsOf } from './law/workshop/index.js';
export type { RowsWanted, WorkshopRow, WorkshopTable } from './law/workshop/index.js';
export {
  SUCCESSION_KINDS, absenceOn, endsBySuccession, findAgencies, heirByPlace, heirsOn, importEnds, importSuccessions, inheritorsOf, successorsOf, whoAnswers,
  withSuccessions,
} from './law/agencies/index.js';
export type {
  AgencyEnd, FoundType, FoundAgencies, FoundAgency, Inheritor, KnownAgencies, NamedAgency, PassedOn, Succession, SuccessionKind, TypeAndAgency, WhoAnswers,
  WhoAnswersQuestion, WhoAnswersResult,
} from './law/agencies/index.js';
export { CIRCUMSTANCES, supportFactsStated } from './law/book/circumstances.js';
export { completionOf } from './law/duties/completion.js';
export { UNTOUCHED, afterDeed, clockFault, isClockDeed, limitAfter, runningPause } from './law/duties/clock-deeds.js';
export type { ClockDeed, ClockDeeds, Extension, ExtensionAsked, Pause } from './law/duties/clock-deeds.js';
export { EXTENSION_CODES, EXTENSION_GROUNDS, NOT_APPLICABLE_GROUNDS, PAUSE_CODES, PAUSE_GROUNDS } from './law/duties/clock-grounds.js';
export type { ClockGround, ExtensionGround, PauseGround } from './law/duties/clock-grounds.js';
export {
  LAPSES_SOON_DAYS, categoryOfCase, supportOfCase, windowState, SUPPORT_TABLES, checkEntitlements, deciderOf, mayApply,
  ELIGIBILITY, SUPPORT_CATEGORIES, SUPPORT_CATEGORY_CODES, eligibilityOf, isOfIdentified, NOT_OFFERED, entitlementsOf,
  SUPPORT_FACTS, SUPPORT_KIND_ROWS, LEVEL_LAYERS, LEVEL_UNITS, REGIME_CUT, SUPPORT_REGIMES, regimeFor,
} from './law/entitlements/index.js';
export type {
  CaseEntitlement, CaseSupport, SupportedCase, SupportEvent, SupportTables, SupportDecider, EligibilityRow,
  SupportCategory, Entitlement, NotOfferedReason, PersonForSupport, SupportAnswer, InBoth, SupportFact, SupportKind,
  LevelLayer, LevelUnit, SupportLevel, LocalRate, RegimeChoice, RegimeId, SupportWindow,
} from './law/entitlements/index.js';
export {
  CALL_BACK_RULES, CALL_EVENT_FIELDS, CALL_EVENT_TYPES, CALL_FIELDS, CALL_KINDS, CALL_STATES, CALLER_KINDS, HAND_ON_MEANS, HOTLINE_TYPE, NUMBER_REASONS, REPEAT_DAYS,
  callBlockers, callEventFaults, callFaults, callStateOf, mayLogCalls, missingInCall, mustHandOn, overseesCalls, receiverTypesFor, receivesCalls, seesCalls,
} from './hotline/index.js';
export type { CallAsItStands, CallBackRule, CallBlocker, CallDeed, CallEvent, CallEventType, CallKind, CallPayload, CallState, CallerKind, HandOnMeans, HandOnReceiver, NumberReason } from './hotline/index.js';
export { caseCover } from './case/exploration/cover.js';
export type { Cover, CoverPath, CoverStep } from './case/exploration/cover.js';
export { PEOPLE as COVER_PEOPLE, UUID as COVER_IDS } from './case/exploration/actors.js';
export {
  OPEN_REFERRAL_STATES, NOTICE_ABOUT, REFERRAL_EVENT_TYPES, REFERRAL_STATES, URGENCY_CODES, isOpenReferral, referralFieldsOf, REFERRAL_DRAFT_FIELDS,
  REFERRAL_EVENT_FIELDS, DECLINE_GROUNDS, FAILURE_GROUNDS, LEGAL_AID_REFUSAL_GROUNDS, RECALL_GROUNDS, REFERRAL_OUTCOMES, PACKET_FACTS, PACKET_ITEMS,
  DISCLOSURE_BASIS_CODES, DISMISSAL_GROUNDS, RECALL_BY_CASE, decideReferral, openReferral, REFERRAL_RULES, withPlainIds, recallAll, shutsPacket,
  referralNextSteps, REFERRAL_BLOCKER_CODES, REFERRAL_CHART, referralGuardsOf, mayPassOn, packetFor, SERVICES_BY_AGENCY_TYPE, UNFIT_CODES,
  servicesGiven, unfitness, DISCLOSURE_BASES, PROCEEDINGS_TYPES, disclosureAllowed, ANSWER_TARGETS, PACKET_DAYS_AFTER_END, answerClock,
  deliverNotBefore, isOpenToReceiver, isOverdue, isPacketOpen, packetOpenUntil, consentCarries, RETURNED_STATES, needsNewReceiver, FHIR_TASK_STATUS,
  TASK_TRANSITIONS,
} from './referral/index.js';
export type {
  NoticeAbout, ReferralActor, ReferralDecision, ReferralDraft, ReferralEffect, ReferralEnd, ReferralEvent, ReferralEventOf, ReferralEventType,
  ReferralFacts, ReferralSnapshot, ReferralState, Service, Urgency, PacketItem, DisclosureBasis, RecallByCase, ReferralOpening, ReferralRules,
  Recalled, ReferralNextStep, ReferralChart, ReferralMove, PacketRule, WithheldReason, ProviderAgency, ProviderSettings, UnfitCode, DisclosureRule,
  TaskStatus, ReferralSettings,
} from './referral/index.js';
export { SYSTEM_ACTOR, SYSTEM_AGENCY_TYPE, SYSTEM_ID } from './system-actor.js';
export type { ActingActor, ActingRole } from './access/roles.js';
export { WHO_WORKS, mayStep, worksOnReferrals } from './access/policy.js';
export type { StandingAtReferral } from './access/policy.js';
export type { ReferralStep } from './access/policy-rows.js';
export { SEARCH_LENGTH, searchAsked, searchFaults } from './search/asked.js';
export { NAME_LIKENESS, folded, likenessTo, nameAsked } from './search/names.js';
export type { NameAsked } from './search/names.js';
