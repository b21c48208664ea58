import { mayStep } from '../access/policy.js';
import type { CaseActor } from '../access/roles.js';
import type { FieldFault } from '../case/form/fault.js';
import type { Instant } from '../law/calendar/calendar-date.js';
import { referralRefusal } from './blockers.js';
import { REFERRAL_CHART, type ReferralChart } from './chart.js';
import { draftedFacts, foldReferral } from './facts.js';
import { draftFaults, draftShapeFaults, eventFaults, packetFaults, ruleFaultsOf } from './form.js';
import { moveReferral, referralMachine, type ReferralMachine } from './machine.js';
import { referralMilestones } from './milestones.js';
import { referralEffects, referralParts } from './outcome.js';
import type { PacketItem } from './packet.js';
import { mayPassOn, packetFor } from './packets.js';
import {
  REFERRAL_EVENT_TYPES,
  type ReferralActor,
  type ReferralDecision,
  type ReferralDraft,
  type ReferralEvent,
  type ReferralEventOf,
  type ReferralFacts,
  type ReferralSettings,
  type ReferralSnapshot,
} from './referral.js';

/** The rules that steps are decided by; tests plant mistakes in them. */
export interface ReferralRules {
  readonly chart: ReferralChart;
  readonly machine: ReferralMachine;
  readonly mayStep: typeof mayStep;
  readonly ruleFaults: typeof ruleFaultsOf;
}

/** The rules in force. */
export const REFERRAL_RULES: ReferralRules = { chart: REFERRAL_CHART, machine: referralMachine, mayStep, ruleFaults: ruleFaultsOf };

/** What the recorder looked up, under the lock of the case, before a referral is drafted or sent. */
export interface ReferralOpening {
  readonly actor: ReferralActor;
  /** Null: no agency has the id named. */
  readonly toAgencyType: string | null;
  readonly consentValid: boolean;
  readonly unfit: readonly string[];
  readonly fileOpen: boolean;
  /** Under 18 or presumed so. */
  readonly child: boolean;
  /** Items for which the case holds a value. */
  readonly held: readonly PacketItem[];
  /** The referral named by `insteadOf` waits for another receiver; null or left out: none is named. */
  readonly replaces?: boolean | null;
  readonly settings: ReferralSettings;
}

const POLICY_REFUSES: ReferralDecision = { ok: false, refusal: 'policy' };
const formRefuses = (fields: readonly FieldFault[]): ReferralDecision => ({ ok: false, refusal: 'form', fields });

/** Drafts a referral (event `draft`), or drafts and sends it at once (one event, `send`). Pure; `now` is the recorder's clock. */
export function openReferral(
  draft: ReferralDraft & { readonly send: boolean },
  opening: ReferralOpening,
  now: Instant,
  rules: ReferralRules = REFERRAL_RULES,
): ReferralDecision {
  const actor: ReferralActor = { ...opening.actor, end: 'sender' };
  if (!rules.mayStep(actor, 'referral.draft') || (draft.send && !rules.mayStep(actor, 'referral.send'))) return POLICY_REFUSES;
  const { send, ...payload } = draft;
  const shape = draftShapeFaults({ ...payload }, []);
  if (shape.length > 0) return formRefuses(shape);
  const faults = draftFaults(payload, {
    now,
    fromAgencyId: actor.agencyId,
    toAgencyType: opening.toAgencyType,
    mayPassOn: passing(actor, opening.child),
    replaces: opening.replaces ?? undefined,
  });
  if (faults.length > 0) return formRefuses(faults);
  const facts = draftedFacts(payload, packetOf(payload, actor, opening), actor.personId);
  const { consentValid, unfit, fileOpen, child, held } = opening;
  const snapshot: ReferralSnapshot = {
    state: 'draft',
    facts,
    consentValid,
    unfit,
    fileOpen,
    child,
    held,
    fromAgencyType: actor.agencyType,
    toAgencyType: opening.toAgencyType ?? '',
  };
  const parts = referralParts('draft', { ...payload, packet: facts.packet });
  if (send) {
    const sent = decideReferral(snapshot, actor, { type: 'send' }, now, opening.settings, rules);
    return sent.ok ? { ...sent, ...parts } : sent;
  }
  if (!fileOpen) return { ok: false, refusal: 'chart', blockers: referralRefusal({ ...snapshot, now }, 'revise', rules.chart) };
  return { ok: true, state: 'draft', facts, at: now, effects: [], milestones: [], freezesPacket: false, ...parts };
}

/** Applies one step of a referral: policy, form, chart, folding. Pure. */
export function decideReferral(
  snapshot: ReferralSnapshot,
  actor: ReferralActor,
  event: ReferralEvent,
  now: Instant,
  settings: ReferralSettings,
  rules: ReferralRules = REFERRAL_RULES,
): ReferralDecision {
  if (!REFERRAL_EVENT_TYPES.includes(event.type)) return formRefuses([{ path: 'type', code: 'unknownEvent' }]);
  if (!rules.mayStep(actor, `referral.${event.type}`)) return POLICY_REFUSES;
  const shape = eventFaults(event, now, snapshot.notBefore ?? null);
  if (shape.length > 0) return formRefuses(shape);
  // Work is taken by oneself; to give it to another is for whoever leads.
  if (event.type === 'claim' && event.personId !== actor.personId && actor.role !== 'supervisor') return POLICY_REFUSES;

  const input = { ...snapshot, now };
  const moved = moveReferral(rules.machine, input, event.type);
  if (moved === null) return { ok: false, refusal: 'chart', blockers: referralRefusal(input, event.type, rules.chart) };
  const faults = [...rules.ruleFaults(event, snapshot), ...sendingFaults(event, snapshot, actor, now)];
  if (faults.length > 0) return formRefuses(faults);

  const at = event.at ?? now;
  const facts =
    event.type === 'revise'
      ? revised(event, snapshot, actor)
      : foldReferral(event.type === 'send' ? heldOnly(snapshot) : snapshot.facts, event, { actor, now, after: moved.state, settings });
  return {
    ok: true,
    state: moved.state,
    facts,
    at,
    effects: referralEffects(moved.effects, { now, facts, before: snapshot.state, settings }),
    milestones: referralMilestones({
      type: event.type,
      at,
      before: snapshot.state,
      facts,
      fromAgencyType: snapshot.fromAgencyType,
      calendar: settings.calendar,
    }),
    freezesPacket: event.type === 'send',
    ...referralParts(event.type, event.type === 'revise' ? { ...event, packet: facts.packet } : { ...event }),
  };
}

// What the packet of a draft may hold is asked again when it is sent: by whom it is sent, and as the case is then.
function sendingFaults(event: ReferralEvent, snapshot: ReferralSnapshot, actor: ReferralActor, now: Instant): readonly FieldFault[] {
  if (event.type === 'send') {
    const { service, packet, insteadOf } = snapshot.facts;
    // Two drafts may name one that came back; the first that is sent takes its place.
    const replaced = insteadOf !== null && snapshot.replaces === false ? [{ path: 'insteadOf', code: 'notFound' }] : [];
    return [...replaced, ...packetFaults(service, packet, passing(actor, snapshot.child))];
  }
  if (event.type !== 'revise') return [];
  const { type: _type, at: _at, ...draft } = event;
  return draftFaults(draft, {
    now,
    fromAgencyId: actor.agencyId,
    toAgencyType: snapshot.toAgencyType === '' ? null : snapshot.toAgencyType,
    mayPassOn: passing(actor, snapshot.child),
    replaces: draft.insteadOf === snapshot.facts.insteadOf ? true : snapshot.replaces,
  });
}

function revised(event: ReferralEventOf<'revise'>, { facts, held = [], child }: ReferralSnapshot, actor: ReferralActor): ReferralFacts {
  return draftedFacts(event, packetOf(event, actor, { held, child }), facts.preparedBy);
}

function heldOnly({ facts, held }: ReferralSnapshot): ReferralFacts {
  return held === undefined ? facts : { ...facts, packet: facts.packet.filter((item) => held.includes(item)) };
}

// Left out, the packet is what the law's step needs, as far as the case holds it and this sender may pass it on.
function packetOf(draft: ReferralDraft, actor: ReferralActor, { held, child }: { readonly held: readonly PacketItem[]; readonly child?: boolean | undefined }): readonly PacketItem[] {
  const chosen = draft.packet as readonly PacketItem[] | undefined;
  return (chosen ?? packetFor(draft.service).proposed.filter(passing(actor, child))).filter((item) => held.includes(item));
}

function passing(actor: ReferralActor, child = false): (item: PacketItem) => boolean {
  const { role } = actor;
  if (role === 'system') return () => false;
  const reader: CaseActor = { ...actor, role, glass: null, child };
  return (item) => mayPassOn(reader, item);
}
