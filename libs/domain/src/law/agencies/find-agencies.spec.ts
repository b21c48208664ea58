import { describe, expect, it } from '@jest/globals';
import { findAgencies, passedOnBy, type NamedAgency } from './find-agencies.js';

const named = (id: string, nameVi: string, validFrom: string, validTo: string | null): NamedAgency => ({
  id, type: 'SOCIAL_FACILITY', province: 'vn-lang-son', commune: null, nameVi, nameEn: '', validFrom, validTo,
});
const REGISTER = [named('old', 'Cơ sở Hoà Bình Cũ', '2025-07-01', '2026-01-31'), named('new', 'Cơ sở Đồng Tâm', '2026-02-01', null)];
const STEP = { predecessor: 'old', successor: 'new', kind: 'renaming', from: '2026-02-01', citation: 'invented', verified: false } as const;

describe('a search for an agency', () => {
  it('by its old name lists what it became', () => {
    expect(findAgencies('co so hoa binh', '2026-03-01', REGISTER, [STEP])).toEqual({
      items: [{ agencyId: 'old', from: '2025-07-01', to: '2026-01-31', there: false, became: [{ agencyId: 'new', through: [STEP] }] }], types: [], more: false,
    });
    expect(findAgencies('Hòa Bình', '2026-01-31', REGISTER, [STEP]).items).toMatchObject([{ there: true, became: [] }]);
  });

  it('by nothing finds nothing', () => expect(findAgencies(' / ', '2026-03-01', REGISTER, []).items).toEqual([]));

  it('says when there are more', () => {
    const many = Array.from({ length: 41 }, (_, at) => named(String(at), 'Cơ sở', '2025-07-01', null));
    expect(findAgencies('cơ sở', '2026-03-01', many, [])).toMatchObject({ more: true, items: { length: 40 } });
  });

  it('tells of an ended kind who has each of its duties, and where no text says so', () => {
    const { types } = findAgencies('lao động thương binh', '2025-07-10', [], []);
    expect(types.map(({ type, there }) => [type, there])).toEqual([['DISTRICT_LABOUR', false], ['PROV_LABOUR', false], ['MOLISA_CHILD', false]]);
    const of = (on: string) => passedOnBy('PROV_LABOUR', on).map(({ duty, until, now }) => [duty, until, now.type]);
    expect(of('2025-02-28')).toEqual([]);
    expect(of('2025-03-01')).toEqual([['facilityLicence', '2025-02-28', null], ['overseasLabourSupervision', '2025-02-28', 'PROV_HOME_AFFAIRS'], ['supportLead', '2025-02-28', 'PROV_HEALTH']]);
    expect(of('2025-07-01')).toContainEqual(['facilityLicence', '2025-02-28', 'PROV_HEALTH']);
  });

  it.each([
    ['công an huyện', '2025-07-10', ['DISTRICT_POLICE'], false],
    ['Công an cấp huyện', '2025-02-28', ['DISTRICT_POLICE'], true],
    ['CA huyện', '2024-01-01', ['DISTRICT_POLICE'], true],
    ['sở lao động', '2024-01-01', ['PROV_LABOUR'], true],
    ['Sở LĐTBXH', '2025-07-10', ['PROV_LABOUR'], false],
    ['Sở LĐ-TB&XH', '2024-01-01', ['PROV_LABOUR'], true],
    ['đồn biên phòng', '2026-01-01', ['BORDER_POST'], true],
    ['bộ chỉ huy BĐBP', '2026-01-01', ['BORDER_COMMAND'], true],
    ['trung tâm TGPL', '2026-01-01', ['LEGAL_AID_CENTRE'], true],
    ['UBND xã', '2026-01-01', ['COMMUNE_PC'], true],
    ['commune police', '2026-01-01', ['COMMUNE_POLICE'], true],
  ] as const)('"%s" on %s finds the kind, though the register names none of it', (words, on, kinds, there) => {
    expect(findAgencies(words, on, [], []).types.map(({ type, there }) => [type, there])).toEqual(kinds.map((type) => [type, there]));
  });

  it('names no kind of which the register has an agency that day', () => {
    expect(findAgencies('cơ sở trợ giúp', '2026-01-31', REGISTER, []).types).toEqual([]);
    expect(findAgencies('cơ sở trợ giúp', '2026-01-31', [], []).types).toMatchObject([{ type: 'SOCIAL_FACILITY', there: true, passedOn: [] }]);
  });

  it('reads a name that is short in the register, and words that are', () => {
    const register = [named('pc', 'UBND xã Đồng Đăng', '2025-07-01', null), named('police', 'Công an xã Đồng Đăng', '2025-07-01', null)];
    const found = (words: string) => findAgencies(words, '2026-01-01', register, []).items.map(({ agencyId }) => agencyId);
    expect([found('ủy ban nhân dân xã đồng đăng'), found('UBND xã'), found('CA xã đồng')]).toEqual([['pc'], ['pc'], ['police']]);
  });
});
