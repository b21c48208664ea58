import { draftedFacts } from '../facts.js';
import { decideReferral, openReferral, type ReferralOpening } from '../process.js';
import { ACTORS, AGENCY } from '../exploration/people.js';
import type { PacketItem } from '../packet.js';
import type { ReferralActor, ReferralDecision, ReferralDraft, ReferralEvent, ReferralFacts, ReferralSnapshot } from '../referral.js';

/** The day on which the tests play: a Monday morning in Vietnam. */
export const NOW = '2026-11-23T02:00:00.000Z';

/** The house as it is set up without settings. */
export const SETTINGS = { recallWindowSeconds: 120 };

/** What the case of the examples holds. */
export const HELD: readonly PacketItem[] = ['case.safety', 'case.riskLevel', 'case.identification', 'identity.fullName', 'statement.wishes', 'health.condition'];

/** A health authority asks a shelter to take somebody in, by consent. */
export const DRAFT: ReferralDraft = { to: AGENCY.receiver, service: 'shelter', urgency: 'normal', consentId: 'c1' };

/** What the recorder found when everything is in order. */
export const OPENING: ReferralOpening = {
  actor: ACTORS.sender,
  toAgencyType: 'VICTIM_FACILITY',
  consentValid: true,
  unfit: [],
  fileOpen: true,
  child: false,
  held: HELD,
  settings: SETTINGS,
};

/** A referral in some state, with the facts that differ. */
export function referral(state: ReferralSnapshot['state'], facts: Partial<ReferralFacts> = {}, more: Partial<ReferralSnapshot> = {}): ReferralSnapshot {
  return {
    state,
    facts: { ...draftedFacts(DRAFT, ['case.safety'], ACTORS.sender.personId), ...facts },
    fromAgencyType: 'PROV_HEALTH',
    toAgencyType: 'VICTIM_FACILITY',
    consentValid: true,
    unfit: [],
    fileOpen: true,
    ...more,
  };
}

/** The same to legal aid. */
export function legalAid(state: ReferralSnapshot['state'], facts: Partial<ReferralFacts> = {}, more: Partial<ReferralSnapshot> = {}): ReferralSnapshot {
  return referral(state, { service: 'legal_aid', ...facts }, { toAgencyType: 'LEGAL_AID_CENTRE', ...more });
}

/** Opens with what differs. */
export function open(draft: Partial<ReferralDraft> & { send?: boolean } = {}, opening: Partial<ReferralOpening> = {}): ReferralDecision {
  return openReferral({ ...DRAFT, send: false, ...draft }, { ...OPENING, ...opening }, NOW);
}

/** One step at the usual moment. */
export function step(snapshot: ReferralSnapshot, actor: ReferralActor, event: ReferralEvent, now = NOW): ReferralDecision {
  return decideReferral(snapshot, actor, event, now, SETTINGS);
}

/** An accepted decision; throws with the refusal otherwise. */
export function done(decision: ReferralDecision): Extract<ReferralDecision, { ok: true }> {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision)}`);
  return decision;
}

/** Why it was refused: `policy`, the blockers' codes, or `path:code` of each fault; empty when it was not. */
export function whyNot(decision: ReferralDecision): readonly string[] {
  if (decision.ok) return [];
  switch (decision.refusal) {
    case 'policy':
      return ['policy'];
    case 'chart':
      return decision.blockers.map(({ code }) => code);
    case 'form':
      return decision.fields.map(({ path, code }) => `${path}:${code}`);
  }
}
