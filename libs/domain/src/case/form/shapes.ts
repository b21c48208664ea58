import { AGE_CERTAINTIES } from '../../law/people/age.js';
import { dayMillis, millisOf } from '../../law/calendar/calendar-date.js';
import { isPlace } from '../../territory/places.js';
import { SERVICE_CODES } from '../codes.js';
import type { FieldShape } from '../field.js';
import { isNationality } from '../nationalities.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ITEM_ID = /^[A-Za-z0-9._-]{1,80}$/;
const REFERENCE = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._/:+\- ]{0,63}$/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
// A year typed wrong is caught here, and years before 1 cannot be kept as dates at all.
const EARLIEST_DAY = '1900-01-01';
// Language, script, region: variants and extensions would let a name through.
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;
const FIELD_NAME = /^[a-z][A-Za-z0-9]{0,39}$/;
// Control characters other than tab and line breaks: PostgreSQL refuses NUL, and nobody types the rest.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
// What leaves no trace on a page: spaces, control and format characters, and fillers that count as letters.
const UNSEEN = /^[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\s]*$/u;
const LONGEST_AGE = 120;
const VALUES_AT_MOST = 40;
const VALUE_LENGTH = 4000;

/** The code of what is wrong with a value, or null when it has the shape. Values may be anything that JSON holds. */
export function faultOf(value: unknown, shape: FieldShape): string | null {
  switch (shape.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? null : 'notBoolean';
    case 'codes':
      return listFault(value, shape.codes.length, (item) => shape.codes.includes(item)) ?? tooFew(value, shape.min);
    case 'ids':
      return idsFault(value, shape);
    case 'age':
      return ageFault(value);
    case 'values':
      return valuesFault(value);
    default:
      return typeof value === 'string' ? stringFault(value, shape) : 'notText';
  }
}

function stringFault(value: string, shape: Exclude<FieldShape, { kind: 'boolean' | 'codes' | 'ids' | 'age' | 'values' }>): string | null {
  switch (shape.kind) {
    case 'code':
      return shape.codes.includes(value) ? null : 'badCode';
    case 'uuid':
      return UUID.test(value) ? null : 'badId';
    case 'ref':
      return referenceFault(value, shape.to);
    case 'place':
      return isPlace(value) ? null : 'unknownPlace';
    case 'date':
      return isDay(value) ? null : 'badDate';
    case 'instant':
      return isInstant(value) ? null : 'badInstant';
    case 'language':
      return LANGUAGE.test(value) ? null : 'badLanguage';
    case 'nationality':
      return isNationality(value) ? null : 'badNationality';
    case 'text':
      return textFault(value, shape.max);
  }
}

function referenceFault(value: string, to: 'paper' | 'item' | 'receiver'): string | null {
  if (to === 'receiver') return UUID.test(value) || (SERVICE_CODES as readonly string[]).includes(value) ? null : 'badCode';
  return (to === 'item' ? ITEM_ID : REFERENCE).test(value) ? null : 'badReference';
}

/** The code of what is wrong with a free text, or null. */
export function textFault(value: string, max: number): string | null {
  if (UNSEEN.test(value)) return 'empty';
  if (CONTROL.test(value)) return 'badText';
  return value.length > max ? 'tooLong' : null;
}

/** Whether a text is a day that exists and that somebody alive can remember. */
export function isDay(value: string): boolean {
  return value >= EARLIEST_DAY && survives(() => dayMillis(value));
}

/** Whether a text is an instant with offset, on a day that exists. */
export function isInstant(value: string): boolean {
  // Date.parse alone takes 30 February for 2 March, and many forms beside ISO 8601.
  return INSTANT.test(value) && isDay(value.slice(0, 10)) && survives(() => millisOf(value));
}

function survives(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function listFault(value: unknown, max: number, fits: (item: string) => boolean): string | null {
  if (!Array.isArray(value)) return 'notList';
  if (value.length > max) return 'tooMany';
  if (new Set(value).size !== value.length) return 'twice';
  return value.every((item) => typeof item === 'string' && fits(item)) ? null : 'badCode';
}

function idsFault(value: unknown, { known, min, max }: Extract<FieldShape, { kind: 'ids' }>): string | null {
  const fault = listFault(value, max, () => true) ?? tooFew(value, min);
  if (fault !== null) return fault;
  return (value as readonly string[]).every((id) => known.includes(id)) ? null : 'unknownId';
}

function tooFew(value: unknown, min: number): string | null {
  return (value as readonly unknown[]).length < min ? 'tooFew' : null;
}

function ageFault(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'badAge';
  const { bornOn, estimate, certainty, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length > 0) return 'badAge';
  if (!AGE_CERTAINTIES.some((known) => known === certainty)) return 'badCertainty';
  if (bornOn !== undefined && (typeof bornOn !== 'string' || !isDay(bornOn))) return 'badDate';
  if (estimate !== undefined && !isEstimate(estimate)) return 'badEstimate';
  return certainty === 'exact' && bornOn === undefined ? 'ageNeeded' : null;
}

function isEstimate(estimate: unknown): boolean {
  const years = Array.isArray(estimate) ? estimate : [estimate, estimate];
  if (years.length !== 2) return false;
  const [from, to] = years as unknown[];
  return isYears(from) && isYears(to) && (from as number) <= (to as number);
}

function isYears(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LONGEST_AGE;
}

function valuesFault(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'notValues';
  const entries = Object.entries(value);
  if (entries.length === 0) return 'empty';
  if (entries.length > VALUES_AT_MOST) return 'tooMany';
  for (const [name, text] of entries) {
    if (!FIELD_NAME.test(name)) return 'badName';
    if (typeof text !== 'string') return 'notText';
    const fault = textFault(text, VALUE_LENGTH);
    if (fault !== null) return fault;
  }
  return null;
}
