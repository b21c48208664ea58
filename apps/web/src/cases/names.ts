/** Languages of the border provinces that the browser's own table does not name. */
const LANGUAGES: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  tyz: ['Tày', 'Tày'],
  nut: ['Nùng', 'Nùng'],
  hmn: ['Mông', 'Hmong'],
  mww: ['Mông', 'Hmong'],
  hmv: ['Mông', 'Hmong'],
  ium: ['Dao', 'Dao'],
  blt: ['Thái', 'Tai'],
  mtq: ['Mường', 'Muong'],
  rad: ['Ê Đê', 'Rade'],
  jra: ['Gia Rai', 'Jarai'],
  bdq: ['Ba Na', 'Bahnar'],
  und: ['Chưa rõ', 'Unknown'],
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function named(type: 'language' | 'region', reader: 'vi' | 'en', code: string): string {
  try {
    return upper(new Intl.DisplayNames([reader], { type }).of(code) ?? code);
  } catch {
    return code;
  }
}

/** Name of a language (BCP 47) in the reader's language; the code itself when nobody names it. */
export function languageName(reader: 'vi' | 'en', code: string): string {
  const own = LANGUAGES[code];
  return own === undefined ? named('language', reader, code) : own[reader === 'vi' ? 0 : 1];
}

/** Name of a nationality (ISO 3166-1, `XX` unknown, `stateless`) in the reader's language. */
export function nationalityName(reader: 'vi' | 'en', code: string): string {
  if (code === 'XX') return reader === 'vi' ? 'Chưa rõ' : 'Unknown';
  if (code === 'stateless') return reader === 'vi' ? 'Không quốc tịch' : 'Stateless';
  return named('region', reader, code);
}

/** Languages offered in forms, the commonest at the borders first. */
export const LANGUAGES_OFFERED: readonly string[] = [
  'vi', 'tyz', 'nut', 'hmn', 'ium', 'blt', 'mtq', 'rad', 'jra', 'bdq', 'km', 'lo', 'zh', 'th', 'my', 'en', 'fr', 'ru', 'ko', 'ja', 'id', 'fil', 'und',
];

/** Nationalities offered in forms, neighbours first. */
export const NATIONALITIES_OFFERED: readonly string[] = [
  'VN', 'KH', 'LA', 'CN', 'TH', 'MM', 'PH', 'ID', 'MY', 'IN', 'BD', 'NP', 'LK', 'TW', 'KR', 'JP', 'RU', 'UA', 'NG', 'stateless', 'XX',
];
