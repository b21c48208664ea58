import { describe, expect, it } from '@jest/globals';
import { importAgencies } from './import-agencies.js';

const HEAD = 'id,type,name_vi,name_en,province,commune,valid_from,valid_to';
const ID = '00000000-0000-4000-8000-0000000000a1';
const OLD = '00000000-0000-4000-8000-0000000000a2';
const row = (cells: Partial<Record<'id' | 'type' | 'province' | 'commune' | 'from' | 'to' | 'name', string>>): string =>
  [cells.id ?? ID, cells.type ?? 'COMMUNE_PC', cells.name ?? 'UBND xã Đồng Đăng', 'Dong Dang', cells.province ?? 'vn-lang-son', cells.commune ?? 'vn-commune-06184', cells.from ?? '2025-07-01', cells.to ?? ''].join(',');
const read = (...rows: string[]) => importAgencies([HEAD, ...rows].join('\n'), new Set([OLD]));
const faultsOf = (...rows: string[]): string[] => {
  const table = read(...rows);
  return table.ok ? [] : table.faults.map(({ line, field, code }) => `${line} ${field}: ${code}`);
};

describe('a table of agencies', () => {
  it('is read with its seats and periods', () => {
    const table = read(row({ to: '2026-12-31' }));
    expect(table).toEqual({
      ok: true,
      rows: [
        { id: ID, type: 'COMMUNE_PC', nameVi: 'UBND xã Đồng Đăng', nameEn: 'Dong Dang', province: 'vn-lang-son', commune: 'vn-commune-06184', validFrom: '2025-07-01', validTo: '2026-12-31' },
      ],
    });
    expect(faultsOf(row({ type: 'HOTLINE_111', province: '', commune: '' }))).toEqual([]);
  });

  it.each([
    [row({ id: '7' }), 'id: badId'],
    [row({ id: OLD.toUpperCase(), name: '' }), 'id: inRegister'],
    [row({ name: '' }), 'name_vi: required'],
    [row({ type: 'CIRCUS' }), 'type: badType'],
    [row({ type: 'POLICE' }), 'type: badType'],
    [row({ type: 'DISTRICT_POLICE', commune: '' }), 'type: typeEnded'],
    [row({ type: 'PROV_LABOUR', commune: '' }), 'type: typeEnded'],
    [row({ commune: '' }), 'commune: seatNeeded'],
    [row({ type: 'PROV_HEALTH', province: '', commune: '' }), 'province: seatNeeded'],
    [row({ province: '20' }), 'province: unknownProvince'],
    [row({ type: 'PROV_HEALTH', province: 'vn-kon-tum', commune: '' }), 'province: notOnThatDay'],
    [row({ commune: 'vn-lang-son' }), 'commune: unknownPlace'],
    [row({ commune: 'vn-commune-22366' }), 'commune: notInProvince'],
    [row({ from: '2025-06-30' }), 'valid_from: beforeRegister'],
    [row({ from: '2026-02-30' }), 'valid_from: badDate'],
    [row({ from: '' }), 'valid_from: required'],
    [row({ to: '2025-06-30' }), 'valid_to: endBeforeStart'],
    [row({ to: '31/12/2026' }), 'valid_to: badDate'],
  ])('refuses %s', (line, fault) => expect(faultsOf(line)).toContain(`2 ${fault}`));

  it('names every bad row and gives back none', () => {
    expect(faultsOf(row({}), row({}), row({ id: 'x' }))).toEqual(['3 id: twice', '4 id: badId']);
  });
});
