import { useTranslation } from 'react-i18next';

import type { BulkAnswer } from '../api/types';

import styles from './bulk-outcome.module.css';

/** What became of each of the people that were to be changed. */
export function BulkOutcome({ answer }: { answer: BulkAnswer }) {
  const { t } = useTranslation('people');
  const refused = answer.results.filter(({ outcome }) => outcome === 'refused');
  return (
    <div role="status" className={styles.outcome}>
      <p>
        {t('bulk.changed', { count: answer.changed })}
        {answer.unchanged > 0 && t('bulk.unchanged', { count: answer.unchanged })}
      </p>
      {refused.length > 0 && (
        <>
          <p className={styles.refused}>{t('bulk.refused', { count: refused.length })}</p>
          <ul className={styles.list}>
            {refused.map(({ id, name, detail }) => (
              <li key={id}>
                <strong>{name ?? t('bulk.unknown')}</strong> {detail}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
