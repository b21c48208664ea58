import { useCodeWords, useLanguage } from '../../shared/words.js';
import { nameOf } from './names.js';

/** Names of languages and nationalities: our own words where we have them, else the browser's. */
export function useNames(): (type: 'language' | 'region', code: string) => string {
  const word = useCodeWords();
  const reader = useLanguage();
  return (type, code) => {
    const own = word(type === 'language' ? 'intake.languageName' : 'intake.nationalityName', code);
    return own === code ? nameOf(type, reader, code) : own;
  };
}
