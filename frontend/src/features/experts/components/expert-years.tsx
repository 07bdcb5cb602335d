import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { Loaded } from '@/components/ui/loaded';
import { Tag } from '@/components/ui/tag';
import { formatHours, formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { reviewsQuery, sessionsQuery, stepsQuery } from '../api/queries';
import type { Expert } from '../api/types';

import styles from './experts.module.css';
import { FramedPages } from './framed-pages';

/** What an expert taught and is to teach, as the timetables say. */
export function ExpertSessions({ expert }: { expert: Expert }) {
  const { t } = useTranslation('experts');
  const language = useLanguage();
  const list = useInfiniteQuery(sessionsQuery(expert.id));
  const empty = t(expert.person_id === null ? 'sessions.outside' : 'sessions.empty');
  return (
    <Card className={styles.section}>
      <h2 className={styles.heading}>{t('part.sessions')}</h2>
      <FramedPages list={list} empty={empty}>
        {(rows) => (
          <ul className={styles.list} aria-label={t('sessions.caption')}>
            {rows.map((row) => (
              <li key={row.session_id} className={styles.row}>
                <span>{row.title}</span>
                <span className={styles.note}>{formatInstant(row.starts_at, language)}</span>
                <span>{t('hoursValue', { hours: formatHours(Number(row.hours), language) })}</span>
              </li>
            ))}
          </ul>
        )}
      </FramedPages>
    </Card>
  );
}

/** What every year said of them. */
export function ExpertReviews({ expert }: { expert: Expert }) {
  const { t } = useTranslation('experts');
  const language = useLanguage();
  const list = useInfiniteQuery(reviewsQuery(expert.id));
  return (
    <Card className={styles.section}>
      <h2 className={styles.heading}>{t('part.reviews')}</h2>
      <FramedPages list={list} empty={t('reviews.empty')}>
        {(rows) => (
          <ul className={styles.list}>
            {rows.map((row) => (
              <li key={row.id}>
                <span>
                  {t('reviews.line', {
                    year: row.year,
                    result: t(`result.${row.result}`),
                    rating: Number(row.rating),
                    hours: formatHours(Number(row.hours), language),
                  })}
                </span>
                <p className={styles.note}>{row.note}</p>
              </li>
            ))}
          </ul>
        )}
      </FramedPages>
    </Card>
  );
}

/** Every step in and out, with the reason. */
export function ExpertHistory({ expert }: { expert: Expert }) {
  const { t } = useTranslation('experts');
  const language = useLanguage();
  const steps = useQuery(stepsQuery(expert.id));
  return (
    <Card className={styles.section}>
      <h2 className={styles.heading}>{t('part.history')}</h2>
      <Loaded query={steps} lines={3} isFramed>
        {(rows) =>
          rows.length === 0 ? (
            <p className={styles.note}>{t('history.empty')}</p>
          ) : (
            <ol className={styles.list}>
              {rows.map((row) => (
                <li key={row.at}>
                  <span className={styles.row}>
                    <Tag>{t(`step.${row.step}`)}</Tag>
                    <span className={styles.note}>
                      {t('history.line', {
                        at: formatInstant(row.at, language),
                        by: row.by ?? t('history.nobody'),
                      })}
                    </span>
                  </span>
                  {row.reason !== null && <p className={styles.note}>{row.reason}</p>}
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Card>
  );
}
