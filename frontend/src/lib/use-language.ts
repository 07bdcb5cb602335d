import { useTranslation } from 'react-i18next';

import type { Language } from '@/i18n/language';

/** The interface language, for the formatters. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language as Language;
}
