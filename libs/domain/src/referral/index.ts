export { REFERRAL_BLOCKER_CODES } from './blockers.js';
export { REFERRAL_CHART, referralGuardsOf } from './chart.js';
export type { ReferralChart, ReferralMove } from './chart.js';
export { ANSWER_TARGETS, PACKET_DAYS_AFTER_END, answerClock, deliverNotBefore, isOpenToReceiver, isOverdue, isPacketOpen, packetOpenUntil } from './clocks.js';
export { consentCarries } from './consent.js';
export { DISCLOSURE_BASIS_CODES, DISCLOSURE_BASES, PROCEEDINGS_TYPES, disclosureAllowed } from './disclosure.js';
export type { DisclosureBasis, DisclosureRule } from './disclosure.js';
export { RETURNED_STATES, needsNewReceiver } from './facts.js';
export { withPlainIds } from './form.js';
export { DECLINE_GROUNDS, FAILURE_GROUNDS, LEGAL_AID_REFUSAL_GROUNDS, RECALL_GROUNDS, REFERRAL_OUTCOMES, DISMISSAL_GROUNDS, RECALL_BY_CASE } from './grounds.js';
export type { RecallByCase } from './grounds.js';
export { referralNextSteps } from './next-steps.js';
export type { ReferralNextStep } from './next-steps.js';
export { PACKET_FACTS, PACKET_ITEMS } from './packet.js';
export type { PacketItem } from './packet.js';
export { mayPassOn, packetFor } from './packets.js';
export type { PacketRule, WithheldReason } from './packets.js';
export { REFERRAL_DRAFT_FIELDS, REFERRAL_EVENT_FIELDS } from './payloads.js';
export { decideReferral, openReferral, REFERRAL_RULES } from './process.js';
export type { ReferralOpening, ReferralRules } from './process.js';
export { SERVICES_BY_AGENCY_TYPE, UNFIT_CODES, servicesGiven, unfitness } from './providers.js';
export type { ProviderAgency, ProviderSettings, UnfitCode } from './providers.js';
export { recallAll, shutsPacket } from './recall-all.js';
export type { Recalled } from './recall-all.js';
export { OPEN_REFERRAL_STATES, NOTICE_ABOUT, REFERRAL_EVENT_TYPES, REFERRAL_STATES, URGENCY_CODES, isOpenReferral, referralFieldsOf } from './referral.js';
export type {
  NoticeAbout, ReferralActor, ReferralDecision, ReferralDraft, ReferralEffect, ReferralEnd, ReferralEvent, ReferralEventOf, ReferralEventType,
  ReferralFacts, ReferralSnapshot, ReferralState, Service, Urgency, ReferralSettings,
} from './referral.js';
export { FHIR_TASK_STATUS, TASK_TRANSITIONS } from './task-status.js';
export type { TaskStatus } from './task-status.js';
