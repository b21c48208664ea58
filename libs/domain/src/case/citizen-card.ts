import { isCalendarDate, type CalendarDate } from '../law/calendar/calendar-date.js';

/** What the code on a citizen card tells of its holder, under the names of the identity compartment. */
export interface CitizenCard {
  readonly idNumber: string;
  readonly fullName: string;
  readonly bornOn: CalendarDate;
  readonly sex: string;
  readonly homeAddress: string;
}

/** Why the text of a code is not taken. */
export type CardFault = 'empty' | 'notACard' | 'brokenLetters' | 'badNumber' | 'badName' | 'badBirthDate' | 'bornInFuture' | 'badSex' | 'noAddress';

/** A card as read, or the first reason why it was not. */
export type CardReading = { readonly ok: true; readonly card: CitizenCard } | { readonly ok: false; readonly fault: CardFault };

/** Longest text that a code of this kind holds with room to spare. */
export const CARD_TEXT_LENGTH = 1000;

/**
 * The first six parts are number, number of the paper before it, name, birth date, sex, address. The day of issue follows on
 * most cards and the names of relatives on the newest: of these nothing is taken, and neither is the older number.
 */
const PARTS = 6;
const SEXES: readonly string[] = ['Nam', 'Nữ'];

/** Reads the text in the code of a citizen card. `today` is the day in Viet Nam. Whatever is doubtful is refused, never mended. */
export function readCitizenCard(text: string, today: CalendarDate): CardReading {
  const plain = text.normalize('NFC').replace(/^\uFEFF/, '').trim();
  if (plain === '') return refuse('empty');
  const parts = plain.split('|').map((part) => part.replace(/\s+/g, ' ').trim());
  const [idNumber = '', , fullName = '', born = '', sex = '', homeAddress = ''] = parts;
  if (plain.length > CARD_TEXT_LENGTH || parts.length < PARTS) return refuse('notACard');
  // A scanner that types through another keyboard layout leaves these in place of the Vietnamese letters.
  if (/[\uFFFD?]/.test(`${fullName}${sex}${homeAddress}`)) return refuse('brokenLetters');
  if (!/^\d{12}$/.test(idNumber)) return refuse('badNumber');
  if (!/^[\p{L}\p{M}][\p{L}\p{M}' .-]{0,119}$/u.test(fullName)) return refuse('badName');
  const bornOn = dayOf(born);
  if (bornOn === null) return refuse('badBirthDate');
  if (bornOn > today) return refuse('bornInFuture');
  if (!SEXES.includes(sex)) return refuse('badSex');
  return homeAddress === '' ? refuse('noAddress') : { ok: true, card: { idNumber, fullName, bornOn, sex, homeAddress } };
}

function refuse(fault: CardFault): CardReading {
  return { ok: false, fault };
}

// ddmmyyyy, of this calendar and of somebody who may be alive.
function dayOf(digits: string): CalendarDate | null {
  const match = /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(digits);
  if (match === null) return null;
  const on = `${match[3]}-${match[2]}-${match[1]}`;
  return isCalendarDate(on) ? on : null;
}
