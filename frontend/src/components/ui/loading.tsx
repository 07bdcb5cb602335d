import { useTranslation } from 'react-i18next';

import styles from './loading.module.css';

/** Grey lines in the place of text to come. */
export function LoadingLines({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles.lines} role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.line} style={{ width: `${92 - ((index * 23) % 45)}%` }} />
      ))}
    </div>
  );
}
