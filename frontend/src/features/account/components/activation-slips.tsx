import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { formatCount, formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { Activation } from '../api/accounts';

import styles from './account.module.css';

/** A slip of paper for each, to be cut out and handed over. */
export function ActivationSlips({ given }: { given: Activation }) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const count = given.items.length;
  return (
    <section aria-label={t('activation.slips')}>
      <div className={styles.submit}>
        <Button type="primary" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {t('activation.print')}
        </Button>
      </div>
      <p className={styles.screen} role="status">
        {t('activation.given', { count, shown: formatCount(count, language) })}
        {given.remaining > 0 &&
          t('activation.remaining', {
            count: given.remaining,
            shown: formatCount(given.remaining, language),
          })}
      </p>
      <ul className={styles.slips} aria-label={t('activation.slips')}>
        {given.items.map((item) => (
          <li key={item.person_id} className={styles.slip}>
            <strong>{item.display_name}</strong> <span className={styles.note}>{given.organisation}</span>
            <dl>
              <dt>{t('code.login')}</dt>
              <dd>{item.login}</dd>
              <dt>{t('code.code')}</dt>
              <dd className={styles.secret}>{item.code}</dd>
            </dl>
            <div className={styles.note}>
              {t('activation.how', {
                until: formatInstant(item.expires_at, language),
                address: window.location.host + '/login/code',
              })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
