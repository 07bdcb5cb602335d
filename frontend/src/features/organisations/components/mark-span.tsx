import { useTranslation } from 'react-i18next';

import { formatDay } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { Mark } from '../api/types';

/** From when to when a mark holds, with the years of its cycle. */
export function MarkSpan({ mark }: { mark: Mark }) {
  const { t } = useTranslation('organisations');
  const language = useLanguage();
  const since = formatDay(mark.starts_on, language);
  if (mark.ends_on === null) return t('mark.since', { since });
  const span = t('mark.span', { since, until: formatDay(mark.ends_on, language) });
  return mark.years === null ? span : `${span} (${t('mark.years', { count: mark.years })})`;
}
