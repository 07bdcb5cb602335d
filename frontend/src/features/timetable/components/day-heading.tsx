import { useTranslation } from 'react-i18next';

import { dayAfter, dayInChina } from '@/lib/china-time';
import { formatDay, formatWeekday } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import styles from './day-heading.module.css';

/** 今天 · 9月1日 周二; another year is named too. */
export function DayHeading({ id, day, now }: { id: string; day: string; now: Date }) {
  const { t } = useTranslation('timetable');
  const language = useLanguage();
  const today = dayInChina(now);
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  const date = isThisYear ? formatWeekday(day, language) : formatDay(day, language);
  return (
    <h2 id={id} className={styles.heading}>
      {day === today && <strong className={styles.today}>{t('today')}</strong>}
      {day === dayAfter(now, 1) && <strong>{t('tomorrow')}</strong>}
      <span>{date}</span>
    </h2>
  );
}
