import { agencyType, type AgencyType } from '../../law/agencies/agency-types.js';
import { isCalendarDate } from '../../law/calendar/calendar-date.js';
import { REGISTER_BEGINS } from '../../law/agencies/responsible-agency.js';
import { isPlace, isPlaceOn, provinceById, provinceOf } from '../places.js';
import { importTable, type CsvRow, type Imported, type Refuse } from '../../imports/csv.js';

/** The columns of a table of agencies; `province` and `commune` are ids of the register of places. */
export const AGENCY_COLUMNS = ['id', 'type', 'name_vi', 'name_en', 'province', 'commune', 'valid_from', 'valid_to'] as const;

/** An agency as a table states it. */
export interface ImportedAgency {
  readonly id: string;
  readonly type: AgencyType;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly province: string | null;
  readonly commune: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NAME_LENGTH = 200;

/** Reads a table of agencies: each new, in a seat that stood on its first day, of a type that had not ended. */
export function importAgencies(text: string, registered: ReadonlySet<string>): Imported<ImportedAgency> {
  const ids = new Set<string>();
  return importTable(text, AGENCY_COLUMNS, (row, refuse) => readAgency(row, refuse, { ids, registered }));
}

interface Ids {
  readonly registered: ReadonlySet<string>;
  /** Of the rows above. */
  readonly ids: Set<string>;
}

function readAgency({ cells }: CsvRow, refuse: Refuse, { ids, registered }: Ids): ImportedAgency {
  const { id: written = '', type = '', name_vi: nameVi = '', name_en: nameEn = '', province = '', commune = '', valid_from: from = '', valid_to: to = '' } = cells;
  const id = written.toLowerCase();
  if (!UUID.test(id)) refuse('id', 'badId');
  else if (ids.has(id)) refuse('id', 'twice');
  else if (registered.has(id)) refuse('id', 'inRegister');
  ids.add(id);
  for (const [field, name] of [['name_vi', nameVi], ['name_en', nameEn]] as const) {
    if (name === '') refuse(field, 'required');
    else if (name.length > NAME_LENGTH) refuse(field, 'tooLong');
  }
  readPeriod(from, to, refuse);
  readType(type, from, to, refuse);
  readSeat({ type, province, commune, from }, refuse);
  return {
    id, type: type as AgencyType, nameVi, nameEn,
    province: province || null, commune: commune || null, validFrom: from, validTo: to || null,
  };
}

function readPeriod(from: string, to: string, refuse: Refuse): void {
  if (from === '') refuse('valid_from', 'required');
  else if (!isDay(from)) refuse('valid_from', 'badDate');
  // No agency is asserted for the days before: districts and ended ministries stood in the texts then.
  else if (from < REGISTER_BEGINS) refuse('valid_from', 'beforeRegister');
  if (to === '') return;
  if (!isDay(to)) refuse('valid_to', 'badDate');
  else if (to < from) refuse('valid_to', 'endBeforeStart');
}

function readType(type: string, from: string, to: string, refuse: Refuse): void {
  const row = agencyType(type);
  // Groups of types, and those who act but are no body, stand at no level.
  if (row === null || row.level === 'none') return refuse('type', 'badType');
  if (row.closedOn === undefined) return;
  const last = to === '' ? from : to;
  if (row.closedOn === 'differs' || last > row.closedOn) refuse('type', 'typeEnded');
}

function readSeat({ type, province, commune, from }: { type: string; province: string; commune: string; from: string }, refuse: Refuse): void {
  const level = agencyType(type)?.level;
  if (province === '' && (level === 'province' || level === 'commune' || level === 'post')) refuse('province', 'seatNeeded');
  if (commune === '' && (level === 'commune' || level === 'post')) refuse('commune', 'seatNeeded');
  if (province !== '' && provinceById(province) === undefined) refuse('province', 'unknownProvince');
  else if (province !== '' && isDay(from) && !isPlaceOn(province, from)) refuse('province', 'notOnThatDay');
  if (commune === '') return;
  if (!isPlace(commune) || provinceById(commune) !== undefined) refuse('commune', 'unknownPlace');
  else if (isDay(from) && !isPlaceOn(commune, from)) refuse('commune', 'notOnThatDay');
  else if (provinceOf(commune) !== province) refuse('commune', 'notInProvince');
}

// A year typed wrong, such as 0025, is no day of an agency.
const isDay = (text: string): boolean => text > '1970' && isCalendarDate(text);
