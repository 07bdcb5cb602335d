import { CheckCircleFilled } from '@ant-design/icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { formatHours, formatInstant } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import type { SignRecord } from '../api/sign';

import styles from './sign-result.module.css';

/** What is on record now, and what comes next. */
export function SignResult({ record }: { record: SignRecord }) {
  const { t } = useTranslation('signing');
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  // It takes the place of what the person was busy with, so it also takes the focus.
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card className={styles.card}>
      <div role="status" className={styles.words}>
        <CheckCircleFilled aria-hidden className={styles.icon} />
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {t(`done.${record.direction}`)}
        </h2>
        <p className={styles.session}>{record.session_title}</p>
        <p className={styles.time}>{formatInstant(record.at, language)}</p>
        {record.hours > 0 ? (
          <p className={styles.hours}>
            {t('hours', { count: record.hours, hours: formatHours(record.hours, language) })}
          </p>
        ) : (
          <p>{t('hoursLater')}</p>
        )}
      </div>
      <p className={styles.actions}>
        <LinkButton to={paths.home} isPrimary>
          {t('toHome')}
        </LinkButton>
        <LinkButton to={paths.timetable}>{t('toTimetable')}</LinkButton>
      </p>
    </Card>
  );
}
