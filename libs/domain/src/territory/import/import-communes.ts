import { isCalendarDate } from '../../law/calendar/calendar-date.js';
import type { Commune } from '../commune.js';
import { provinceByCode } from '../places.js';
import { FIRST_DAY_OF_34 } from '../provinces.js';
import { importTable, type CsvRow, type Imported, type Refuse } from '../../imports/csv.js';
import { readFormation } from './formed-from.js';

/** The columns of a table of communes, as the source publishes it. */
export const COMMUNE_COLUMNS = ['code', 'kind', 'name', 'province_code', 'valid_from', 'formed_from'] as const;

const KINDS: readonly string[] = ['commune', 'ward', 'special_zone'] satisfies readonly Commune['kind'][];
// The signs that the register is written with stand in no name.
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} '’.-]*$/u;
const DISTRICT = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ,'’.-]*$/u;

/** Reads a table of communes, in the order of province and code; `formed_from` is the prose of a resolution. */
export function importCommunes(text: string): Imported<Commune> {
  const codes = new Set<string>();
  const table = importTable(text, COMMUNE_COLUMNS, (row, refuse) => readCommune(row, refuse, codes));
  if (!table.ok) return table;
  return { ok: true, rows: table.rows.toSorted((a, b) => (a.province === b.province ? order(a.code, b.code) : order(a.province, b.province))) };
}

function readCommune({ cells }: CsvRow, refuse: Refuse, codes: Set<string>): Commune {
  const { code = '', kind = '', name = '', province_code: provinceCode = '', valid_from: from = '', formed_from: prose = '' } = cells;
  if (!/^\d{5}$/.test(code)) refuse('code', 'badCode');
  else if (codes.has(code)) refuse('code', 'twice');
  codes.add(code);
  if (!KINDS.includes(kind)) refuse('kind', 'badKind');
  if (!NAME.test(name)) refuse('name', name === '' ? 'required' : 'badName');
  // Another first day needs communes with periods, and a table that says what ended.
  if (from !== FIRST_DAY_OF_34) refuse('valid_from', isCalendarDate(from) && from < FIRST_DAY_OF_34 ? 'beforeRegister' : 'badDate');
  const province = provinceByCode(provinceCode, FIRST_DAY_OF_34);
  if (province === null) refuse('province_code', 'unknownProvince');
  const { unchanged, units } = readFormation(prose);
  if (units.some((unit) => !NAME.test(unit.vi) || (unit.district !== null && !DISTRICT.test(unit.district)))) refuse('formed_from', 'badFormedFrom');
  return { id: `vn-commune-${code}`, code, kind: kind as Commune['kind'], vi: name, province: province?.id ?? '', unchanged, formedFrom: units };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
