import { readPreference, writePreference } from '@/lib/preferences';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'zh-CN';

const PREFERENCE = 'language';

let current: Language | null = null;

/** The interface language (BCP 47): what was chosen here before, else Chinese. */
export function currentLanguage(): Language {
  current ??= languageOf(readPreference(PREFERENCE));
  return current;
}

/** Remembers the choice and tells the browser (fonts, hyphenation, screen readers). */
export function adoptLanguage(language: Language): void {
  current = language;
  writePreference(PREFERENCE, language);
  document.documentElement.lang = language;
}

export function languageOf(value: string | null): Language {
  return LANGUAGES.find((language) => language === value) ?? DEFAULT_LANGUAGE;
}
