import type { Commune, FormerKind, FormerUnit } from './commune.js';

// How the register of communes is written: a heading `# <id of the province>`, then one commune a line:
// code, kind, name, and after a colon the units it was formed from, where ` *` says "only a part of it".
// ` =` instead of the colon: kept unchanged. x xã, p phường, t thị trấn, h huyện, k an area below the
// commune, - a unit whose kind the text does not name.
const KINDS = { x: 'commune', p: 'ward', 'đ': 'special_zone' } as const;
const FORMER_KINDS = { x: 'commune', p: 'ward', t: 'township', h: 'district', k: 'area', '-': null } as const;

const LINE = /^(\d{5}) ([xpđ]) ([^:=]+?)(?: (=)|: (.+))?$/;
const UNIT = /^([xpthk-]) ([^(*]+?)(?: \(([^)]+)\))?( \*)?$/;

/** Reads the register; throws RangeError on a line that is none. */
export function readLines(text: string): readonly Commune[] {
  const communes: Commune[] = [];
  let province = '';
  for (const line of text.trim().split('\n')) {
    if (line.startsWith('# ')) province = line.slice(2);
    else communes.push(readLine(line, province));
  }
  return communes;
}

/** Writes the register as it is read; the communes stand by province. */
export function writeLines(communes: readonly Commune[]): string {
  const lines: string[] = [];
  let province: string | null = null;
  for (const commune of communes) {
    if (commune.province !== province) lines.push(`# ${(province = commune.province)}`);
    lines.push(writeLine(commune));
  }
  return lines.join('\n');
}

function readLine(line: string, province: string): Commune {
  const [, code = '', kind, vi = '', unchanged, units] = LINE.exec(line) ?? noLine(line);
  return {
    id: `vn-commune-${code}`,
    code,
    kind: KINDS[kind as keyof typeof KINDS],
    vi,
    province,
    unchanged: unchanged !== undefined,
    formedFrom: units === undefined ? [] : units.split(/, (?![^(]*\))/).map(readUnit),
  };
}

function readUnit(text: string): FormerUnit {
  const [, kind, vi = '', district, part] = UNIT.exec(text) ?? noLine(text);
  return { kind: FORMER_KINDS[kind as keyof typeof FORMER_KINDS], vi, district: district ?? null, part: part !== undefined };
}

function noLine(line: string): never {
  throw new RangeError(`not a line of the register: ${line}`);
}

function writeLine({ code, kind, vi, unchanged, formedFrom }: Commune): string {
  const units = formedFrom.map(
    (unit) => `${letterOf(unit.kind)} ${unit.vi}${unit.district === null ? '' : ` (${unit.district})`}${unit.part ? ' *' : ''}`,
  );
  return `${code} ${letterOf(kind)} ${vi}${unchanged ? ' =' : units.length > 0 ? `: ${units.join(', ')}` : ''}`;
}

function letterOf(kind: Commune['kind'] | FormerKind | null): string {
  const found = Object.entries({ ...FORMER_KINDS, ...KINDS }).find(([, of]) => of === kind);
  return found?.[0] ?? '-';
}
