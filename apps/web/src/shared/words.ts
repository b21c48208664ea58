import { useTranslation } from 'react-i18next';

/**
 * Words for a code that the server sent: `word('step', 'self_report.notify_health')`.
 * A code without words is shown as it is, so that nothing disappears from the screen.
 */
export function useCodeWords(): (group: string, code: string) => string {
  const { t, i18n } = useTranslation();
  const loose = t as unknown as (key: string) => string;
  return (group, code) => (i18n.exists(`${group}.${code}`) ? loose(`${group}.${code}`) : code);
}

/** The language of the interface: `vi` or `en`. */
export function useLanguage(): 'vi' | 'en' {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'vi';
}
