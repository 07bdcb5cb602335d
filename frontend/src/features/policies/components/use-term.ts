import { useTranslation } from 'react-i18next';

import { formatDay } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { PackSummary } from '../api/types';

/** From when until when a pack is in force, in words. */
export function useTerm() {
  const { t } = useTranslation('policies');
  const language = useLanguage();
  return ({ effective_from: from, effective_until: until }: PackSummary) => {
    const first = formatDay(from, language);
    return until === null
      ? t('term.open', { from: first })
      : t('term.until', { from: first, until: formatDay(until, language) });
  };
}
