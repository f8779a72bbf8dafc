import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { zhCn } from './zh-cn';
import type { late } from './zh-cn/late';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Sentences of the screens. */
const SENTENCES = 'translation';
/** Words of the procedure (titles of nodes, stages, acts) as the rules name them, by their Chinese. */
const TERMS = 'terms';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zhCn & typeof late };
    returnNull: false;
  }
}

/** Loads a language that is not in the first load, and puts the page into it. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle(language, SENTENCES)) {
    const { en, terms } = await import('./en');
    i18next.addResourceBundle(language, SENTENCES, en);
    i18next.addResourceBundle(language, TERMS, terms);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { [SENTENCES]: zhCn } },
    interpolation: { escapeValue: false },
  });
  await speak(language);
}

/** Brings sentences that come with a page. */
export function bring(sentences: Partial<typeof late>): void {
  // A unit test of a page's rules has no language.
  if (i18next.isInitialized) i18next.addResourceBundle('zh-CN', SENTENCES, sentences, true, true);
}

export type Term = (title: string) => string;

/** Says a title of the rules in the language of the page; what has no translation stays as the rules have it. */
function termIn(language: string, title: string): string {
  const term: unknown = language === 'en' ? i18next.getResource('en', TERMS, title) : undefined;
  return typeof term === 'string' ? term : title;
}

export function useTerm(): Term {
  const { i18n } = useTranslation();
  return (title) => termIn(i18n.language, title);
}
