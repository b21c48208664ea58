const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Name of a language or country (BCP 47, ISO 3166-1) by the browser's own table; the code itself when it has none. */
export function nameOf(type: 'language' | 'region', reader: string, code: string): string {
  try {
    return upper(new Intl.DisplayNames([reader], { type }).of(code) ?? code);
  } catch {
    return code;
  }
}
