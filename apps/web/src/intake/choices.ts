/** Languages offered at intake: of the border provinces first, then those met in past cases (BCP 47; `und` unknown). */
export const LANGUAGES = [
  'vi',
  'tyz',
  'nut',
  'hmn',
  'ium',
  'mtq',
  'blt',
  'rad',
  'rog',
  'km',
  'lo',
  'zh',
  'en',
  'th',
  'my',
  'id',
  'fil',
  'ko',
  'hab',
  'und',
] as const;

/** Nationalities offered at intake (ISO 3166-1 alpha-2), Viet Nam and its region first. */
export const NATIONALITIES = [
  'VN', 'LA', 'KH', 'CN', 'TH', 'MM', 'MY', 'ID', 'PH', 'SG', 'BN', 'TL', 'IN', 'BD', 'NP', 'PK', 'LK',
  'KR', 'JP', 'TW', 'RU', 'UA', 'KZ', 'UZ', 'KE', 'ET', 'NG', 'GH', 'UG', 'ZA', 'US', 'GB', 'FR', 'DE', 'PL', 'CZ', 'AU',
] as const;

/** A country's name in the reader's language. */
export function countryName(code: string, language: 'vi' | 'en'): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
