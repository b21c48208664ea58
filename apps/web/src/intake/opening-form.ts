import { CLOCK_SKEW, ageStatus, dayInVietnam, type KnownAge } from '@loive/domain';
import type { OpeningBody } from '../api/calls.js';
import { dayFault, formatDate, formatTime, instantOf, readClock, readDay, typedDay } from '../shared/dates.js';

/** What stands in the fields, as typed. */
export interface OpeningForm {
  safety: '' | 'safe' | 'unsafe' | 'unknown';
  language: string;
  alias: string;
  channel: '' | OpeningBody['channel'];
  receivedDay: string;
  receivedClock: string;
  ageKind: '' | 'exact' | 'estimated' | 'unsure';
  bornOn: string;
  ageFrom: string;
  ageTo: string;
  nationality: string;
  placeId: string;
  placeText: string;
  indicators: readonly string[];
  wishes: string;
}

/** Name of a field, which is also the end of its element id. */
export type FieldName = keyof OpeningForm;

/** A field to look at again and why; the code has its words in the word files. */
export interface Fault {
  field: FieldName;
  code: string;
}

/** An untouched form at `now` (ms): received just now, everything else open. */
export const emptyForm = (now: number): OpeningForm => ({
  safety: '',
  language: 'vi',
  alias: '',
  channel: '',
  receivedDay: formatDate(now),
  receivedClock: formatTime(now),
  ageKind: '',
  bornOn: '',
  ageFrom: '',
  ageTo: '',
  nationality: 'VN',
  placeId: '',
  placeText: '',
  indicators: [],
  wishes: '',
});

/** When the person was received, as an instant; null while day or time cannot be read. */
export function receivedAt(form: Pick<OpeningForm, 'receivedDay' | 'receivedClock'>): string | null {
  const day = readDay(form.receivedDay);
  const clock = readClock(form.receivedClock);
  return day === null || clock === null ? null : instantOf(day, clock);
}

const years = (typed: string): number | null => {
  const trimmed = typed.trim();
  const value = /^\d{1,3}$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  return value >= 0 && value <= 120 ? value : null;
};

/** The age as far as the fields tell; doubt is kept as doubt. */
export function ageOf(form: OpeningForm): KnownAge {
  const bornOn = form.ageKind === 'exact' ? readDay(form.bornOn) : null;
  if (bornOn !== null) return { bornOn, certainty: 'exact' };
  const from = form.ageKind === 'estimated' ? years(form.ageFrom) : null;
  if (from === null) return { certainty: 'unsure' };
  const to = years(form.ageTo);
  return { estimate: to === null || to === from ? from : [from, to], certainty: 'estimated' };
}

/** Whether the child rules apply by what the form holds on the day of `now` (ms); null while no age was given. */
export function ageRules(form: OpeningForm, now: number): ReturnType<typeof ageStatus> | null {
  if (form.ageKind === '') return null;
  return ageStatus(ageOf(form), dayInVietnam(new Date(now).toISOString()));
}

/** What must be looked at again before sending, in the order of the page; `now` in ms. */
export function faultsOf(form: OpeningForm, now: number): Fault[] {
  const faults: Fault[] = [];
  const refuse = (field: FieldName, code: string): void => void faults.push({ field, code });
  for (const field of ['safety', 'language', 'alias', 'channel'] as const) {
    if (form[field].trim() === '') refuse(field, 'required');
  }
  ageFaults(form, now, refuse);
  if (readDay(form.receivedDay) === null) refuse('receivedDay', form.receivedDay.trim() === '' ? 'required' : dayFault(form.receivedDay));
  if (readClock(form.receivedClock) === null) refuse('receivedClock', form.receivedClock.trim() === '' ? 'required' : 'badClock');
  const born = ageOf(form).bornOn;
  const received = readDay(form.receivedDay);
  const bornWell = !faults.some(({ field }) => field === 'bornOn');
  if (bornWell && born !== undefined && received !== null && born > received) refuse('receivedDay', 'beforeBirth');
  const at = receivedAt(form);
  if (at !== null && Date.parse(at) > now + CLOCK_SKEW) refuse(form.receivedDay === formatDate(now) ? 'receivedClock' : 'receivedDay', 'inFuture');
  // Words that name no place of the list would be lost without a word.
  if (form.placeId === '' && form.placeText.trim() !== '') refuse('placeText', 'unknownPlace');
  return faults;
}

function ageFaults(form: OpeningForm, now: number, refuse: (field: FieldName, code: string) => void): void {
  if (form.ageKind === '') refuse('ageKind', 'required');
  if (form.ageKind === 'exact') {
    const day = readDay(form.bornOn);
    if (day === null) refuse('bornOn', form.bornOn.trim() === '' ? 'required' : dayFault(form.bornOn));
    else if (Date.parse(instantOf(day, '00:00')) > now) refuse('bornOn', 'inFuture');
    else if (now - Date.parse(day) > 121 * 365.25 * 86_400_000) refuse('bornOn', 'badAge');
  }
  if (form.ageKind === 'estimated') {
    const [from, to] = [years(form.ageFrom), years(form.ageTo)];
    if (from === null) refuse('ageFrom', form.ageFrom.trim() === '' ? 'required' : 'badAge');
    if (form.ageTo.trim() !== '' && to === null) refuse('ageTo', 'badAge');
    if (from !== null && to !== null && to < from) refuse('ageTo', 'ageOrder');
  }
}

/**
 * The form of a quick report: nobody was asked for a name or a nationality, so that neither is guessed. `alias`
 * stands in until the person has chosen one. Viet Nam is what the field holds untouched.
 */
export function quickly(form: OpeningForm, alias: string): OpeningForm {
  return { ...form, alias: form.alias.trim() === '' ? alias : form.alias, nationality: form.nationality === 'VN' ? 'XX' : form.nationality };
}

/** The request that opens the case. Throws while what must be asked is open: see faultsOf. */
export function toBody(form: OpeningForm): OpeningBody {
  if (form.channel === '' || form.safety === '') throw new TypeError('the form has faults');
  const wishes = form.wishes.trim();
  const age = ageOf(form);
  return {
    channel: form.channel,
    receivedAt: receivedAt(form) ?? '',
    safety: form.safety,
    language: form.language,
    alias: form.alias.trim().normalize('NFC'),
    age: {
      certainty: age.certainty,
      ...(age.bornOn === undefined ? {} : { bornOn: age.bornOn }),
      ...(age.estimate === undefined ? {} : { estimate: typeof age.estimate === 'number' ? age.estimate : [age.estimate[0], age.estimate[1]] }),
    },
    nationality: form.nationality,
    indicators: [...form.indicators],
    ...(form.placeId === '' ? {} : { placeId: form.placeId }),
    ...(wishes === '' ? {} : { wishes: wishes.normalize('NFC') }),
  };
}

/** Three written-out words or more look like a real name, which has its own locked place. */
export function looksLikeFullName(alias: string): boolean {
  const words = alias.normalize('NFC').trim().split(/\s+/).filter((word) => /^\p{Lu}\p{L}+$/u.test(word));
  return words.length >= 3;
}

const PATHS: Record<string, FieldName> = {
  receivedAt: 'receivedDay',
  placeId: 'placeText',
  age: 'ageKind',
  'age.bornOn': 'bornOn',
  'age.estimate': 'ageFrom',
  'age.certainty': 'ageKind',
};

/** The faults that the API named, put on the fields of this form; unknown paths fall on the alias. */
export function faultsFromApi(fields: readonly { path: string; code: string }[], form: OpeningForm): Fault[] {
  return fields.map(({ path, code }) => {
    const first = path.split('.')[0] ?? '';
    const field = PATHS[path] ?? PATHS[first] ?? (first in form ? (first as FieldName) : 'alias');
    return { field, code };
  });
}

/** What stands in a field once it is left: a day or a time that was typed in digits alone, as people write it. */
export function tidied(field: FieldName, typed: string): string {
  if (field === 'bornOn' || field === 'receivedDay') return typedDay(readDay(typed) ?? undefined) || typed;
  return field === 'receivedClock' ? (readClock(typed) ?? typed) : typed;
}
