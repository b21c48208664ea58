import type { Fields, FieldShape } from '@loive/domain';
import { dayFault, instantOf, momentFault, readClock, readDay } from '../../shared/dates.js';

/** What the person typed, by field name; days and times as typed, lists as arrays of codes. */
export type Typed = Readonly<Record<string, string | boolean | readonly string[] | Readonly<Record<string, string>> | undefined>>;

/** A fault of one field: the code that has words in `cases.form.error`. */
export interface Fault {
  path: string;
  code: string;
  /** Last moment that would be taken, ISO 8601. */
  latest?: string;
}

/** When it happened, as typed; `null`: now. */
export interface TypedTime {
  day: string;
  clock: string;
}

const REFERENCE = /^[\p{L}\p{N}][\p{L}\p{N}./\-_]*$/u;

// Details of a compartment with nothing but blanks in them.
const isBlank = (value: Typed[string]): boolean =>
  typeof value === 'object' && !Array.isArray(value) && Object.values(value).every((text) => text.trim() === '');

const isEmpty = (value: Typed[string]): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0) || isBlank(value);

// A moment that could not be read stands there as it was typed: the day, a blank, the time of day.
function unreadMoment(value: string): string | null {
  const [day = '', clock = ''] = value.split(' ');
  return /^\d{4}-\d\d-\d\dT/.test(value) ? null : momentFault(day, clock);
}

// A corrected value looks as the fact does that it corrects.
const shapeOf = (type: string, path: string, typed: Typed, shape: FieldShape): FieldShape =>
  type === 'correctFact' && path === 'value' && typed['field'] === 'receivedAt' ? { kind: 'instant' } : shape;

function faultOf(shape: FieldShape, value: Exclude<Typed[string], undefined>): string | null {
  if (shape.kind === 'date') return typeof value !== 'string' ? 'badDate' : readDay(value) === null ? dayFault(value) : null;
  if (shape.kind === 'instant') return typeof value !== 'string' ? 'badInstant' : unreadMoment(value);
  if (shape.kind === 'ref') return typeof value === 'string' && REFERENCE.test(value) ? null : 'badReference';
  if (shape.kind === 'text') return typeof value === 'string' && value.length <= shape.max ? null : 'tooLong';
  return null;
}

/** Fields of a compartment that are days; only the birth date must be one. */
export const DAY_DETAILS: readonly string[] = ['bornOn', 'since', 'until'];

function detailFaults(path: string, value: Typed[string]): Fault[] {
  const born = typeof value === 'object' && 'bornOn' in value ? value.bornOn : undefined;
  return born === undefined || readDay(born) !== null ? [] : [{ path: `${path}.bornOn`, code: dayFault(born) }];
}

function sentDetails(value: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, text]) => [name, (DAY_DETAILS.includes(name) ? readDay(text) : null) ?? text.trim()])
      .filter(([, text]) => text !== ''),
  );
}

/** Fields that must be filled although the event may do without them: its own conditions. */
export function needed(type: string, typed: Typed): readonly string[] {
  if (type === 'decideIdentification' && typed['approve'] === 'sendBack') return ['reason'];
  if (type === 'correctFact' && typed['field'] !== 'proof') return ['value'];
  if (type === 'markDutyNotApplicable' && typed['ground'] === 'other') return ['text'];
  return [];
}

/** Whether a field means anything beside what was already answered: a reason only to send back, a number only to approve. */
export function isAsked(type: string, name: string, typed: Typed): boolean {
  if (type === 'decideIdentification' && name === 'reason') return typed['approve'] === 'sendBack';
  if (type === 'decideIdentification' && name === 'number') return typed['approve'] === 'approve';
  if (type === 'markDutyNotApplicable' && name === 'text') return typed['ground'] === 'other';
  if (type === 'correctFact' && name === 'placeId') return typed['field'] === 'receivedAt';
  return !(type === 'correctFact' && name === 'value') || (typed['field'] !== undefined && typed['field'] !== 'proof');
}

/** Faults that the form can see by itself; the API checks again. */
export function faultsOf(type: string, fields: Fields, typed: Typed, time: TypedTime | null): Fault[] {
  const also = needed(type, typed);
  const faults: Fault[] = [];
  for (const [path, field] of Object.entries(fields)) {
    const value = typed[path];
    if (isEmpty(value)) {
      const mayBeEmpty = field.shape.kind === 'codes' && field.shape.min === 0;
      if ((field.required && !mayBeEmpty && field.shape.kind !== 'boolean') || also.includes(path)) {
        faults.push({ path, code: field.shape.kind === 'codes' || field.shape.kind === 'ids' ? 'tooFew' : 'required' });
      }
      continue;
    }
    if (field.shape.kind === 'values') faults.push(...detailFaults(path, value));
    const code = faultOf(shapeOf(type, path, typed, field.shape), value!);
    if (code !== null) faults.push({ path, code });
  }
  if (type === 'seal' && isEmpty(typed['personId']) === isEmpty(typed['agencyId'])) faults.push({ path: 'personId', code: 'oneOfTwo' });
  if (type === 'decideIdentification' && isEmpty(typed['approve'])) faults.unshift({ path: 'approve', code: 'required' });
  const untimely = time === null ? null : momentFault(time.day, time.clock);
  if (untimely !== null) faults.push({ path: 'at', code: untimely });
  return faults;
}

function sent(shape: FieldShape, value: Exclude<Typed[string], undefined>): unknown {
  if (shape.kind === 'date' && typeof value === 'string') return readDay(value) ?? value;
  if (shape.kind === 'boolean') return value === true || value === 'approve' || value === 'yes';
  if (shape.kind === 'values') return sentDetails(value as Readonly<Record<string, string>>);
  return typeof value === 'string' ? value.trim() : value;
}

/** The body of `POST …/events`: empty fields left out, days as the API takes them, `at` only when it was changed. */
export function bodyOf(
  type: string,
  fields: Fields,
  typed: Typed,
  time: TypedTime | null,
  note: string,
): { type: string } & Record<string, unknown> {
  const body: { type: string } & Record<string, unknown> = { type };
  for (const [path, field] of Object.entries(fields)) {
    const value = typed[path];
    if (field.shape.kind === 'codes' && isEmpty(value) && field.shape.min === 0) body[path] = [];
    else if (!isEmpty(value)) body[path] = sent(field.shape, value!);
  }
  if (type === 'decideIdentification' && body['approve'] === true) delete body['reason'];
  if (type === 'decideIdentification' && body['approve'] === false) delete body['number'];
  if (type === 'markDutyNotApplicable' && body['ground'] !== 'other') delete body['text'];
  if (type === 'correctFact' && body['field'] !== 'receivedAt') delete body['placeId'];
  const day = time === null ? null : readDay(time.day);
  const clock = time === null ? null : readClock(time.clock);
  if (day !== null && clock !== null) body['at'] = instantOf(day, clock);
  if (note.trim() !== '') body['note'] = note.trim();
  return body;
}
