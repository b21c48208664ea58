import { describe, expect, it } from '@jest/globals';
import { writeLines } from '../commune-lines.js';
import { readFormation } from './formed-from.js';
import { importCommunes } from './import-communes.js';

/** The units as the register writes them: `*` is a part. */
const read = (prose: string): string =>
  writeLines([{ id: '', code: '00000', kind: 'commune', vi: 'A', province: '', formedFrom: readFormation(prose).units, unchanged: false }]).split(': ')[1] ?? '';

describe('the prose of a resolution', () => {
  it.each([
    ['Xã Bắc Sơn, Xã Hồng Kỳ và Thị trấn Nam Sơn', 'x Bắc Sơn, x Hồng Kỳ, t Nam Sơn'],
    ['Xã Tân Thành (huyện Cao Lộc), Phường 4 (Quận 3)', 'x Tân Thành (huyện Cao Lộc), p 4 (Quận 3)'],
    ['Thị trấn Châu Thành (huyện Châu Thành, tỉnh Bến Tre), Xã Phú Túc', 't Châu Thành (huyện Châu Thành, tỉnh Bến Tre), x Phú Túc'],
    ['Huyện Lý Sơn', 'h Lý Sơn'],
    ['Thôn Mịch A, Xã Thuận Hòa', 'k Thôn Mịch A, x Thuận Hòa'],
    ['Xã Kim Đông và khu vực bãi bồi ven biển (do huyện Kim Sơn quản lý)', 'x Kim Đông, k khu vực bãi bồi ven biển'],
    ['Krông Na', '- Krông Na'],
    ['', ''],
  ])('names units: %s', (prose, units) => expect(read(prose)).toBe(units));

  it.each([
    ['Phường A, Xã Hòa Liên (phần còn lại sau khi sáp nhập vào phường B, phường C)', 'p A, x Hòa Liên *'],
    ['Xã Trần Hợi (một phần), Xã Đông Thới (phần còn lại)', 'x Trần Hợi *, x Đông Thới *'],
    ['Xã Đạo Đức và một phần diện tích tự nhiên, quy mô dân số của Xã Việt Lâm', 'x Đạo Đức, x Việt Lâm *'],
    ['Xã Minh Ngọc và một phần diện tích tự nhiên, quy mô dân số của xã Yên Định Xã Yên Định', 'x Minh Ngọc, x Yên Định *'],
    ['Phường B, phần còn lại của Phường C sau khi sắp xếp và Xã D', 'p B, p C *, x D'],
    ['Phường A, phần còn lại của Phường B, Xã C sau khi sắp xếp', 'p A, p B *, x C *'],
    ['Phường A, một phần diện tích TN, quy mô dân số của các phường B, C', 'p A, p B *, p C *'],
    ['Xã A,một phần diện tích TN, toàn bộ quy mô dân số của của Xã B, một phần diện tích TN của Xã C, Xã D', 'x A, x B *, x C *, x D'],
    ['Toàn bộ diện tích TN, quy mô dân số của các phường Phường A và Phường B', 'p A, p B'],
    ['Một phần diện tích TN, quy mô dân số của Phường A, Phường B', 'p A *, p B'],
  ])('marks what it says of a unit and spreads no mark: %s', (prose, units) => expect(read(prose)).toBe(units));

  it('tells a commune that was kept as it was', () => {
    expect(readFormation('giữ nguyên')).toEqual({ unchanged: true, units: [] });
  });
});

const HEAD = 'code,kind,name,province_code,valid_from,formed_from';

describe('a table of communes', () => {
  it('is read in the order of the register', () => {
    const table = importCommunes(`\uFEFF${HEAD}\r\n22366,ward,Nha Trang,56,2025-07-01,"Phường A, Phường B"\r\n00004,ward,"Ba Đình",01,2025-07-01,giữ nguyên\r\n`);
    expect(table.ok && writeLines(table.rows)).toBe('# vn-ha-noi\n00004 p Ba Đình =\n# vn-khanh-hoa-2025\n22366 p Nha Trang: p A, p B');
  });

  it('names every bad row with line, field and reason, and reads nothing', () => {
    const table = importCommunes(
      [
        HEAD,
        '00004,ward,Ba Đình,01,2025-07-01,giữ nguyên',
        '4,ward,Ba Đình,01,2025-07-01,',
        '00004,quarter,,01,2025-07-01,',
        '00008,ward,Ngọc Hà: *,62,2025-06-30,"Xã {A}"',
        '00025,ward',
      ].join('\n'),
    );
    expect(table).toEqual({
      ok: false,
      faults: [
        { line: 3, field: 'code', code: 'badCode' },
        { line: 4, field: 'code', code: 'twice' },
        { line: 4, field: 'kind', code: 'badKind' },
        { line: 4, field: 'name', code: 'required' },
        { line: 5, field: 'name', code: 'badName' },
        { line: 5, field: 'valid_from', code: 'beforeRegister' },
        { line: 5, field: 'province_code', code: 'unknownProvince' },
        { line: 5, field: 'formed_from', code: 'badFormedFrom' },
        { line: 6, field: '', code: 'cells' },
      ],
    });
  });

  it.each([
    ['', [{ line: 1, field: '', code: 'noTable' }]],
    [HEAD, [{ line: 1, field: '', code: 'empty' }]],
    [`${HEAD}\n00004,"ward`, [{ line: 2, field: '', code: 'openQuote' }]],
    [HEAD.replace('kind', 'sort'), [{ line: 1, field: 'kind', code: 'missingColumn' }, { line: 1, field: 'sort', code: 'unknownColumn' }]],
    [`${HEAD}\n00004,ward,Ba Đình,01,2025-02-30,`, [{ line: 2, field: 'valid_from', code: 'badDate' }]],
    [`${HEAD},code`, [{ line: 1, field: 'code', code: 'twice' }]],
  ])('that is no table says why: %j', (text, faults) => expect(importCommunes(text)).toEqual({ ok: false, faults }));
});
