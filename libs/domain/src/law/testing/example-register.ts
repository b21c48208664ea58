import type { RegisteredAgency } from '../agencies/register-index.js';

const since = (id: string, type: string, province: string | null, commune: string | null = null): RegisteredAgency => ({
  id,
  type,
  province,
  commune,
  validFrom: '2025-07-01',
  validTo: null,
});

/** A small register for tests: two provinces and three bodies of the whole country. */
export const EXAMPLE_REGISTER: readonly RegisteredAgency[] = [
  since('commune', 'COMMUNE_PC', 'vn-lang-son', 'vn-commune-06184'),
  since('other-commune', 'COMMUNE_PC', 'vn-lang-son', 'vn-commune-05977'),
  since('commune-police', 'COMMUNE_POLICE', 'vn-lang-son', 'vn-commune-06184'),
  since('border', 'BORDER_POST', 'vn-lang-son', 'vn-commune-06184'),
  since('police', 'PROV_POLICE', 'vn-lang-son', 'vn-commune-05977'),
  since('health', 'PROV_HEALTH', 'vn-lang-son', 'vn-commune-05977'),
  since('health-kh', 'PROV_HEALTH', 'vn-khanh-hoa-2025', 'vn-commune-22366'),
  since('police-kh', 'PROV_POLICE_CRIMINAL', 'vn-khanh-hoa-2025', 'vn-commune-22366'),
  since('coastguard', 'COAST_GUARD', 'vn-khanh-hoa-2025', null),
  since('embassy', 'MISSION_ABROAD', null),
  since('hotline', 'HOTLINE_111', null),
  since('immigration', 'MPS_IMMIGRATION', null),
];
