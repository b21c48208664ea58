import { FACILITY_TYPES, HEALTH_TYPES, LEGAL_AID_TYPES, POLICE_TYPES } from '../access/agency-types.js';
import type { Blocker } from '../case/case.js';
import { NONE, fault, type FieldFault } from '../case/form/fault.js';
import { shapeFaults, timeFault } from '../case/form/fields.js';
import { placeFaults } from '../case/form/place.js';
import { absenceOn } from '../law/agencies/absence.js';
import { dayInVietnam, type CalendarDate, type Instant } from '../law/calendar/calendar-date.js';
import type { CallBackRule, CallKind, CallState } from './codes.js';
import { CALL_EVENT_FIELDS, CALL_FIELDS, type CallDeed, type CallEvent, type CallPayload } from './payloads.js';

/** What the rules ask of a call as it stands. */
export interface CallAsItStands {
  readonly kind: CallKind;
  readonly callBack: CallBackRule;
  readonly hasNumber: boolean;
  /** It was passed on to somebody. */
  readonly handedOn: boolean;
  /** It became a case. */
  readonly isCase: boolean;
}

/** An agency of the register, as far as passing on asks. */
export interface HandOnReceiver {
  readonly id: string;
  readonly type: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

/** The log begins with the decree that makes these calls the line's task (Decree 162/2025/NĐ-CP); earlier ones were taken under other rules. */
const LINE_SINCE: Instant = '2025-07-01T00:00:00+07:00';

/** Passed on at once to the police, the border guard, the coast guard or the commune's committee: Decree 162/2025/NĐ-CP arts 5-6. */
const INVESTIGATING: readonly string[] = [...POLICE_TYPES, 'COMMUNE_POLICE', 'BORDER_POST', 'BORDER_COMMAND', 'COAST_GUARD', 'COMMUNE_PC'];
/** Connected to medical, psychological and legal services: Decree 162/2025/NĐ-CP art. 5. */
const SERVING: readonly string[] = [...HEALTH_TYPES, ...FACILITY_TYPES, ...LEGAL_AID_TYPES];

const MUST_PASS_ON: readonly CallKind[] = ['report', 'tip'];
const NOTHING_SAID: readonly CallKind[] = ['wrongNumber', 'spam'];

/** Whether the law asks that a call of this kind be passed on at once. */
export const mustHandOn = (kind: CallKind): boolean => MUST_PASS_ON.includes(kind);

/** Types of agencies that a call of this kind may be passed on to; none: there is nothing to pass on. */
export function receiverTypesFor(kind: CallKind): readonly string[] {
  if (NOTHING_SAID.includes(kind)) return [];
  return mustHandOn(kind) ? INVESTIGATING : [...INVESTIGATING, ...SERVING];
}

/** How a call stands: a case carries the duty to pass on with it. */
export function callStateOf({ kind, handedOn, isCase }: Pick<CallAsItStands, 'kind' | 'handedOn' | 'isCase'>): CallState {
  if (isCase) return 'caseOpened';
  if (handedOn) return 'handedOn';
  return mustHandOn(kind) ? 'toHandOn' : 'done';
}

/** What is wrong with a call as it was written down. */
export function callFaults(body: Readonly<Record<string, unknown>>, now: Instant): readonly FieldFault[] {
  const shape = shapeFaults(body, CALL_FIELDS, []);
  if (shape.length > 0) return shape;
  const call = body as CallPayload;
  const time = timeFault(call.at, now, null) ?? (Date.parse(call.at) < Date.parse(LINE_SINCE) ? 'beforeHotline' : null);
  return [...(time === null ? NONE : fault('at', time)), ...placeFaults('placeId', call.placeId, dayInVietnam(call.at)), ...missingInCall(call)];
}

/** What a call of its kind lacks, or has and cannot be: what follows from its fields alone, without a register of places. */
export function missingInCall({ kind, number, callBack, safeContact, told }: Omit<CallPayload, 'at'>): readonly FieldFault[] {
  return [
    ...(number !== undefined && !isNumber(number) ? fault('number', 'badNumber') : NONE),
    ...(callBack !== 'no' && number === undefined ? fault('number', 'required') : NONE),
    ...(callBack === 'asTold' && safeContact === undefined ? fault('safeContact', 'required') : NONE),
    ...(mustHandOn(kind) && told === undefined ? fault('told', 'required') : NONE),
  ];
}

// Digits as they are dialled, in any grouping; short numbers of offices too.
function isNumber(text: string): boolean {
  return /^\+?[\d .-]+$/.test(text) && text.replace(/\D/g, '').length >= 3;
}

/** What is wrong with an event of a call; `receiver` is the agency that it names, null when there is none. */
export function callEventFaults(event: Readonly<Record<string, unknown>>, call: CallAsItStands, receiver: HandOnReceiver | null, now: Instant): readonly FieldFault[] {
  const type = event['type'];
  if (typeof type !== 'string' || !Object.hasOwn(CALL_EVENT_FIELDS, type)) return fault('type', 'unknownEvent');
  const shape = shapeFaults(event, CALL_EVENT_FIELDS[type as CallDeed], ['type']);
  if (shape.length > 0) return shape;
  const told = event as unknown as CallEvent;
  if (told.type === 'classify' && told.kind === call.kind) return fault('kind', 'unchanged');
  if (told.type !== 'handOn') return NONE;
  const absent = absenceOn(receiver, dayInVietnam(now));
  if (receiver === null || absent !== null) return fault('agencyId', absent ?? 'unknownAgency');
  // Where there is nothing to pass on, no receiver is the wrong one.
  const types = receiverTypesFor(call.kind);
  return types.length === 0 || types.includes(receiver.type) ? NONE : fault('agencyId', 'notAReceiver');
}

/** Why a call does not take an event as it stands. */
export type CallBlocker = 'nothingToHandOn' | 'callPassedOn' | 'callIsACase' | 'caseTakesNoCall' | 'noNumber' | 'callBackRefused';

/** What keeps an event whose form is right from being recorded; empty: nothing does. */
export function callBlockers(event: CallEvent, { kind, callBack, hasNumber, handedOn, isCase }: CallAsItStands): readonly Blocker[] {
  const blocked = (code: CallBlocker): readonly Blocker[] => [{ code, who: [] }];
  switch (event.type) {
    case 'classify':
      // What others were told, or what became a case, was not said to nobody.
      return (handedOn || isCase) && NOTHING_SAID.includes(event.kind) ? blocked('callPassedOn') : [];
    case 'handOn':
      return NOTHING_SAID.includes(kind) ? blocked('nothingToHandOn') : [];
    case 'openCase':
      if (isCase) return blocked('callIsACase');
      return NOTHING_SAID.includes(kind) ? blocked('nothingToHandOn') : [];
    case 'showNumber':
      if (!hasNumber) return blocked('noNumber');
      // Who must not be called back is not, unless a life is in danger or a body that may ask does.
      return event.reason === 'callBack' && callBack === 'no' ? blocked('callBackRefused') : [];
  }
}
