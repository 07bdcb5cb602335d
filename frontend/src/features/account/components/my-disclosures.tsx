import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadedPages } from '@/components/ui/loaded';
import { formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { myDisclosuresQuery } from '../api/my-account';

import styles from './account.module.css';

/** Who was shown one's own numbers, when and why. */
export function MyDisclosures() {
  const { t } = useTranslation(['account', 'common']);
  const language = useLanguage();
  const list = useInfiniteQuery(myDisclosuresQuery);
  return (
    <section>
      <h2 className={styles.heading}>{t('disclosures.heading')}</h2>
      <p className={styles.lead}>{t('disclosures.lead')}</p>
      <LoadedPages
        list={list}
        empty={<EmptyState title={t('disclosures.emptyTitle')}>{t('disclosures.emptyText')}</EmptyState>}
      >
        {(rows) => (
          <Card>
            <ul className={styles.sessions} aria-label={t('disclosures.heading')}>
              {rows.map((row) => (
                <li key={row.id} className={styles.session}>
                  <div>
                    <span className={styles.device}>
                      {t('disclosures.what', {
                        name: row.seen_by,
                        fields: row.fields
                          .map((field) => t(`disclosures.field.${field}`))
                          .join(t('common:listComma')),
                      })}
                    </span>
                    <div className={styles.note}>{formatInstant(row.at, language)}</div>
                    <div className={styles.note}>{t('disclosures.reason', { reason: row.reason })}</div>
                  </div>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </LoadedPages>
    </section>
  );
}
