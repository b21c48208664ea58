import { addDays } from '../law/calendar/calendar-date.js';
import { twice, type TableFault } from '../law/check/table-fault.js';
import { communes } from './communes.js';
import type { Commune } from './commune.js';
import { PROVINCES, type PlaceName, type Province } from './provinces.js';

/** The register of places. */
export interface Register {
  readonly provinces: readonly Province[];
  readonly communes: readonly Commune[];
}

type Period = Pick<PlaceName, 'from' | 'to'>;

/** Every row of the register that breaks a rule; none: it is sound. */
export function checkTerritory(register: Register = { provinces: PROVINCES, communes: communes() }): readonly TableFault[] {
  const { provinces } = register;
  return [
    ...twice([...provinces, ...register.communes].map(({ id }) => id)).map((id) => fault('idTwice', id, 'The id stands twice.')),
    ...codeFaults(provinces),
    ...provinces.flatMap((province) => [...nameFaults(province), ...formedFaults(province, provinces)]),
    ...provinces.filter(({ to }) => to !== null).flatMap((ended) => heirFaults(ended, provinces)),
    ...communeFaults(register),
  ];
}

/** One code, one province on a day: several bore the same code one after the other. */
function codeFaults(provinces: readonly Province[]): readonly TableFault[] {
  return provinces.flatMap((province, index) =>
    provinces.slice(0, index).some((other) => other.code === province.code && overlap(other, province))
      ? [fault('codeTwice', province.id, `Another province bears the code ${province.code} on the same day.`)]
      : [],
  );
}

/** The names of a unit cover its days, each day once. */
function nameFaults({ id, from, to, names }: Province): readonly TableFault[] {
  const first = names[0];
  const joined = names.every((name, index) => index === 0 || (name.from !== null && names[index - 1]?.to === addDays(name.from, -1)));
  const whole = first?.from === from && names.at(-1)?.to === to;
  return joined && whole ? [] : [fault('names', id, 'The names do not cover the days of the unit, each day once.')];
}

function formedFaults({ id, from, formedFrom }: Province, provinces: readonly Province[]): readonly TableFault[] {
  return formedFrom.flatMap((former) => {
    const unit = provinces.find((province) => province.id === former);
    if (unit === undefined) return [fault('formedFrom', id, `There is no unit ${former}.`)];
    return from !== null && unit.to === addDays(from, -1) ? [] : [fault('formedFrom', id, `${former} did not end on the day before.`)];
  });
}

/** Whatever ended went whole into one other. */
function heirFaults({ id }: Province, provinces: readonly Province[]): readonly TableFault[] {
  const heirs = provinces.filter(({ formedFrom }) => formedFrom.includes(id)).length;
  return heirs === 1 ? [] : [fault('heir', id, `It went into ${String(heirs)} units.`)];
}

function communeFaults({ communes: all, provinces }: Register): readonly TableFault[] {
  const standing = new Set(provinces.filter(({ to }) => to === null).map(({ id }) => id));
  const peopled = new Set(all.map(({ province }) => province));
  return [
    ...twice(all.map(({ code }) => code)).map((code) => fault('codeTwice', code, 'Two communes bear the code.')),
    ...all.filter(({ province }) => !standing.has(province)).map(({ id }) => fault('province', id, 'Its province does not stand.')),
    ...[...standing].filter((id) => !peopled.has(id)).map((id) => fault('communes', id, 'No commune is kept of it.')),
    ...all.filter(({ unchanged, formedFrom }) => unchanged && formedFrom.length > 0).map(({ id }) => fault('unchanged', id, 'What is unchanged was formed from nothing.')),
  ];
}

const overlap = (a: Period, b: Period): boolean => !before(a, b) && !before(b, a);
const before = (a: Period, b: Period): boolean => a.to !== null && b.from !== null && a.to < b.from;
const fault = (rule: string, row: string, words: string): TableFault => ({ rule, row, words });
