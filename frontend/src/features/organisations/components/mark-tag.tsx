import { useTranslation } from 'react-i18next';

import { Tag } from '@/components/ui/tag';
import { dayInChina } from '@/lib/china-time';

import type { Mark } from '../api/types';

/** Whether a mark holds on a day. */
export const holdsOn = (mark: Mark, day: string) =>
  mark.withdrawn_at === null && mark.starts_on <= day && (mark.ends_on === null || mark.ends_on >= day);

/** How a mark stands today. */
export function MarkState({ mark }: { mark: Mark }) {
  const { t } = useTranslation('organisations');
  const today = dayInChina(new Date());
  if (mark.withdrawn_at !== null) return <Tag tone="warning">{t('mark.state.withdrawn')}</Tag>;
  if (holdsOn(mark, today)) return <Tag tone="success">{t('mark.state.holds')}</Tag>;
  return <Tag>{t(mark.starts_on > today ? 'mark.state.ahead' : 'mark.state.over')}</Tag>;
}
