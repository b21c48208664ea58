/** The law's day is Viet Nam's: no daylight saving, always +07:00. */
const ZONE = 'Asia/Ho_Chi_Minh';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Instant = string | number | Date;
const part = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...options });
const dayFormat = part({ day: '2-digit', month: '2-digit', year: 'numeric' });
const shortFormat = part({ day: '2-digit', month: '2-digit' });
const timeFormat = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `23/11/2026`. */
export const formatDate = (at: Instant): string => dayFormat.format(new Date(at));

/** `09:20`. */
export const formatTime = (at: Instant): string => timeFormat.format(new Date(at));

/** `09:20 · 23/11/2026`. */
export const formatDateTime = (at: Instant): string => `${formatTime(at)} · ${formatDate(at)}`;

/** The time when it is today, else day and month, with the year when it is another one. */
export function formatWhen(at: Instant, now: number): string {
  const day = formatDate(at);
  if (day === formatDate(now)) return formatTime(at);
  return day.slice(6) === formatDate(now).slice(6) ? shortFormat.format(new Date(at)) : day;
}

/** `Thứ Hai, 23/11/2026` in the reader's language. */
export function formatToday(now: number, language: string): string {
  const weekday = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi-VN', { timeZone: ZONE, weekday: 'long' });
  return `${weekday.format(now)}, ${formatDate(now)}`;
}

/** Splits a length of time (ms, sign dropped) into what is worth saying: no minutes from 10 hours, no hours from 3 days. */
export function lengthOf(ms: number): { days: number; hours: number; minutes: number } {
  const whole = Math.abs(ms);
  const days = Math.floor(whole / DAY);
  const hours = Math.floor((whole % DAY) / HOUR);
  const minutes = Math.floor((whole % HOUR) / MINUTE);
  if (days > 0) return { days, hours: days < 3 ? hours : 0, minutes: 0 };
  return { days, hours, minutes: hours < 10 ? minutes : 0 };
}

/** A calendar day, `YYYY-MM-DD`, as people write it: `23/11/2026`. */
export const dayWords = (day: string): string => day.slice(0, 10).split('-').reverse().join('/');

/** What stands in a field for a day: the day as people write it, or nothing. */
export const typedDay = (day: string | undefined): string => (day === undefined ? '' : dayWords(day));

// The keys of numbers that a phone shows for such a field may have nothing but digits.
const TYPED_DAY = /^\s*(?:(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s]|(\d\d)(\d\d))(\d{4})\s*$/;

/** `DD/MM/YYYY` or `DDMMYYYY` as typed -> `YYYY-MM-DD`; null when it is no day of the calendar. */
export function readDay(typed: string): string | null {
  const match = TYPED_DAY.exec(typed);
  if (!match) return null;
  const [day, month, year] = [Number(match[1] ?? match[3]), Number(match[2] ?? match[4]), Number(match[5])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** Why `readDay` read nothing: the day is written as days are and the calendar has none such, or it is written otherwise. */
export const dayFault = (typed: string): 'noSuchDay' | 'badDate' => (TYPED_DAY.test(typed) ? 'noSuchDay' : 'badDate');

/** `HH:MM` or `HHMM` as typed -> the same in two digits each; null when it is no time of day. */
export function readClock(typed: string): string | null {
  const match = /^\s*(?:(\d{1,2})\s*[:hg.]\s*|(\d\d))(\d{2})\s*$/i.exec(typed);
  const [hour = '', minute = ''] = [match?.[1] ?? match?.[2], match?.[3]];
  if (!match || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** Why a day and a time of day are none, as typed; null when they are. */
export function momentFault(day: string, clock: string): 'noSuchDay' | 'badInstant' | null {
  if (readDay(day) !== null) return readClock(clock) === null ? 'badInstant' : null;
  return dayFault(day) === 'noSuchDay' ? 'noSuchDay' : 'badInstant';
}

/** A day and a time of Viet Nam -> an instant with its offset, as the API takes it. */
export const instantOf = (day: string, clock: string): string => `${day}T${clock}:00+07:00`;
