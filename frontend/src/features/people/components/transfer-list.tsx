import { useTranslation } from 'react-i18next';

import { formatDay } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { Career } from '../api/types';

import styles from './career.module.css';

/** How many the career shows at most; the rest is read page by page. */
const SHOWN = 20;

/** The schools somebody went from and to, from the latest to the first. */
export function TransferList({ transfers }: { transfers: Career['transfers'] }) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  if (transfers.length === 0) return <p className={styles.empty}>{t('career.noTransfers')}</p>;
  return (
    <>
      <ul className={styles.timeline}>
        {transfers.map(({ id, at, from_organisation_name: from, to_organisation_name: to }) => (
          <li key={id} className={styles.entry}>
            <span>{t('career.moved', { from, to })}</span>
            <span className={styles.when}>{formatDay(at.slice(0, 'yyyy-mm-dd'.length), language)}</span>
          </li>
        ))}
      </ul>
      {transfers.length === SHOWN && <p className={styles.empty}>{t('career.more', { count: SHOWN })}</p>}
    </>
  );
}
