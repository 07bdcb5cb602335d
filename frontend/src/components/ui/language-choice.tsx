import { useTranslation } from 'react-i18next';

import { type Language, LANGUAGES } from '@/i18n/language';

import { Choice } from './choice';

export function LanguageChoice({ showLabel = true }: { showLabel?: boolean }) {
  const { t, i18n } = useTranslation();
  return (
    <Choice
      label={t('language.label')}
      showLabel={showLabel}
      value={i18n.language as Language}
      options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`), lang: value }))}
      onChange={(language) => void i18n.changeLanguage(language)}
    />
  );
}
