export { CALL_BACK_RULES, CALL_EVENT_TYPES, CALL_KINDS, CALL_STATES, CALLER_KINDS, HAND_ON_MEANS, NUMBER_REASONS, REPEAT_DAYS } from './codes.js';
export type { CallBackRule, CallEventType, CallKind, CallState, CallerKind, HandOnMeans, NumberReason } from './codes.js';
export { CALL_EVENT_FIELDS, CALL_FIELDS } from './payloads.js';
export type { CallDeed, CallEvent, CallPayload } from './payloads.js';
export { HOTLINE_TYPE, mayLogCalls, overseesCalls, receivesCalls, seesCalls } from './who.js';
export { callBlockers, callEventFaults, callFaults, callStateOf, missingInCall, mustHandOn, receiverTypesFor } from './call.js';
export type { CallAsItStands, CallBlocker, HandOnReceiver } from './call.js';
