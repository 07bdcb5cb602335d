import { App } from 'antd';
import { useTranslation } from 'react-i18next';

import { PageHeader } from '@/components/ui/page-header';

import styles from '../components/account.module.css';
import { ChangePassword } from '../components/change-password';
import { MyDisclosures } from '../components/my-disclosures';
import { MySessions } from '../components/my-sessions';
import { SecondFactor } from '../components/second-factor';

/** One's own password, second factor and sessions. */
export function Component() {
  const { t } = useTranslation('account');
  return (
    <App component={false}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={styles.grid}>
        <ChangePassword />
        <SecondFactor />
        <MySessions />
        <MyDisclosures />
      </div>
    </App>
  );
}
