import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { formatCount } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { type Direction, signCodeQuery } from '../api/queries';

import styles from './counts.module.css';

/** How many have come and gone, of how many. */
export function Counts({ sessionId, direction }: { sessionId: string; direction: Direction }) {
  const { t } = useTranslation('roll-call');
  const language = useLanguage();
  const { data } = useQuery(signCodeQuery(sessionId, direction));
  if (data === undefined) return null;
  const { signed_in, signed_out, expected } = data.code;
  return (
    <div role="status">
      <dl className={styles.counts}>
        <div className={styles.count} data-active={direction === 'in'}>
          <dt>{t('count.in')}</dt>
          <dd>{formatCount(signed_in, language)}</dd>
        </div>
        <div className={styles.count} data-active={direction === 'out'}>
          <dt>{t('count.out')}</dt>
          <dd>{formatCount(signed_out, language)}</dd>
        </div>
      </dl>
      <p className={styles.expected}>{t('count.expected', { shown: formatCount(expected, language) })}</p>
    </div>
  );
}
