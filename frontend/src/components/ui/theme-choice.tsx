import { useTranslation } from 'react-i18next';

import { chooseTheme, THEME_CHOICES, useThemeChoice } from '@/theme/theme-choice';

import { Choice } from './choice';

export function ThemeChoice() {
  const { t } = useTranslation();
  return (
    <Choice
      label={t('theme.label')}
      value={useThemeChoice()}
      options={THEME_CHOICES.map((value) => ({ value, label: t(`theme.${value}`) }))}
      onChange={chooseTheme}
    />
  );
}
