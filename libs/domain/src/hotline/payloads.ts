import { code, instant, language, maybe, place, ref, text, uuid, type Fields, type PayloadOf } from '../case/field.js';
import { CALL_BACK_RULES, CALL_KINDS, CALLER_KINDS, HAND_ON_MEANS, NUMBER_REASONS, type CallEventType } from './codes.js';

/** Longest text of a call, in characters. */
const TOLD_LENGTH = 4000;

/**
 * A call as it is written down while it goes on. All texts are sealed; of the recording only
 * the code is kept (the line records every call: Decree 162/2025/NĐ-CP arts 4-5).
 */
export const CALL_FIELDS = {
  at: instant(),
  kind: code(CALL_KINDS),
  caller: code(CALLER_KINDS),
  language: language(),
  placeId: maybe(place()),
  number: maybe(text('contact', 20)),
  callBack: code(CALL_BACK_RULES),
  safeContact: maybe(text('contact', 500)),
  recording: maybe(ref('contact')),
  told: maybe(text('statement', TOLD_LENGTH)),
} as const satisfies Fields;
/** Body of `POST /api/hotline/calls`. */
export type CallPayload = PayloadOf<typeof CALL_FIELDS>;

/** What may be recorded of a call once it stands. */
export const CALL_EVENT_FIELDS = {
  classify: { kind: code(CALL_KINDS) },
  handOn: { agencyId: uuid(), means: code(HAND_ON_MEANS), told: text('statement', TOLD_LENGTH) },
  openCase: { caseId: uuid() },
  showNumber: { reason: code(NUMBER_REASONS) },
} as const satisfies Readonly<Record<Exclude<CallEventType, 'log'>, Fields>>;

/** Types of events that somebody records. */
export type CallDeed = keyof typeof CALL_EVENT_FIELDS;
/** One of them with what it says. */
export type CallEvent = { [Type in CallDeed]: { readonly type: Type } & PayloadOf<(typeof CALL_EVENT_FIELDS)[Type]> }[CallDeed];
