import { shapeFaults, stampFaults } from '../case/form/fields.js';
import type { FieldFault } from '../case/form/fault.js';
import { dayInVietnam, type Instant } from '../law/calendar/calendar-date.js';
import { DECLINE_GROUNDS, FAILURE_GROUNDS, LEGAL_AID_REFUSAL_GROUNDS, RECALL_BY_CASE } from './grounds.js';
import type { PacketItem } from './packet.js';
import { packetFor } from './packets.js';
import { REFERRAL_DRAFT_FIELDS, REFERRAL_EVENT_FIELDS } from './payloads.js';
import { referralFieldsOf, type ReferralDraft, type ReferralEvent, type ReferralSnapshot, type Service } from './referral.js';

/** A draft or an event with its ids in small letters, as the database gives them: they are compared and kept so. */
export function withPlainIds<T extends object>(payload: T, type: ReferralEvent['type'] = 'revise'): T {
  // A client may send anything as a type, also something that cannot be made a text.
  const fields = typeof type === 'string' && Object.hasOwn(REFERRAL_EVENT_FIELDS, type) ? referralFieldsOf(type) : {};
  const plain = Object.entries(payload).map(([name, value]: [string, unknown]) => {
    const isId = Object.hasOwn(fields, name) && fields[name]?.shape.kind === 'uuid';
    return [name, isId && typeof value === 'string' ? value.toLowerCase() : value];
  });
  return Object.fromEntries(plain) as T;
}

/** Shape faults of an event's payload and its stated time. */
export function eventFaults(event: ReferralEvent, now: Instant, notBefore: Instant | null): readonly FieldFault[] {
  const faults = [
    ...shapeFaults({ ...event }, referralFieldsOf(event.type), ['type', 'at']),
    ...stampFaults({ at: event.at }, now, notBefore),
  ];
  // An empty reason is no reason: it counts as left out.
  return faults.map((fault) => (fault.code === 'empty' ? { ...fault, code: 'required' } : fault));
}

/** Shape faults of a draft; beside its fields stand `send` and what `extra` names. */
export function draftShapeFaults(draft: Readonly<Record<string, unknown>>, extra: readonly string[]): readonly FieldFault[] {
  return shapeFaults(draft, REFERRAL_DRAFT_FIELDS, extra);
}

/** Rules between the fields of a draft. */
export function draftFaults(
  draft: ReferralDraft,
  question: {
    readonly now: Instant;
    readonly fromAgencyId: string;
    /** Null: no agency has the id named. */
    readonly toAgencyType: string | null;
    readonly mayPassOn: (item: PacketItem) => boolean;
    readonly replaces: boolean | undefined;
  },
): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  const fault = (path: string, code: string) => faults.push({ path, code });
  if (draft.to === question.fromAgencyId) fault('to', 'ownAgency');
  else if (question.toAgencyType === null) fault('to', 'unknownAgency');
  if (draft.consentId !== undefined && draft.basis !== undefined) fault('basis', 'consentOrBasis');
  if (draft.insteadOf !== undefined && question.replaces !== true) fault('insteadOf', 'notFound');
  if (draft.detained !== undefined && draft.service !== 'legal_aid') fault('detained', 'unknownField');
  if (draft.courtOn !== undefined && draft.service !== 'legal_aid') fault('courtOn', 'unknownField');
  else if (draft.courtOn !== undefined && draft.courtOn < dayInVietnam(question.now)) fault('courtOn', 'inPast');
  return [...faults, ...packetFaults(draft.service, (draft.packet ?? []) as readonly PacketItem[], question.mayPassOn)];
}

/** Items that may not go with a service, or that this sender may not open. */
export function packetFaults(service: Service, items: readonly PacketItem[], mayPassOn: (item: PacketItem) => boolean): readonly FieldFault[] {
  const { allowed } = packetFor(service);
  return items
    .filter((item) => !allowed.includes(item) || !mayPassOn(item))
    .map((item) => ({ path: `packet.${item}`, code: 'notAllowedInPacket' }));
}

/** Rules between an event and its referral; shapes are right already. */
export function ruleFaultsOf(event: ReferralEvent, { facts }: ReferralSnapshot): readonly FieldFault[] {
  // The four grounds are those of a request for legal aid; advice that a centre gives besides is a service like others.
  const isLegalAid = facts.service === 'legal_aid';
  switch (event.type) {
    case 'decline':
      return groundFault(event.reason, isLegalAid ? LEGAL_AID_REFUSAL_GROUNDS : DECLINE_GROUNDS);
    case 'handBack':
      return groundFault(event.reason, isLegalAid ? LEGAL_AID_REFUSAL_GROUNDS : FAILURE_GROUNDS);
    case 'recall':
      return (RECALL_BY_CASE as readonly string[]).includes(event.reason) ? [{ path: 'reason', code: 'badCode' }] : [];
    case 'accept':
      return event.proofMissing !== undefined && facts.service !== 'legal_aid' ? [{ path: 'proofMissing', code: 'unknownField' }] : [];
    default:
      return [];
  }
}

function groundFault(reason: string, grounds: readonly string[]): readonly FieldFault[] {
  return grounds.includes(reason) ? [] : [{ path: 'reason', code: 'notALawfulGround' }];
}
