import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { vi } from '../words/vi.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof vi };
  }
}

/** Languages of the interface. */
export type Language = 'vi' | 'en';
const KEPT_AS = 'loive.language';

/** Starts the words: Vietnamese at once, English fetched when it was chosen before. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    resources: { vi: { translation: vi } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (localStorage.getItem(KEPT_AS) === 'en') await speak('en');
}

/** Changes the language of the interface and of the page for screen readers. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('../words/en.js');
    i18next.addResourceBundle('en', 'translation', en);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(KEPT_AS, language);
}
