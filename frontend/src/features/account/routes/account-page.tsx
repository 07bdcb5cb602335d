import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { LinkButton } from '@/components/ui/link-button';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { useMe } from '@/lib/access/me';
import { paths } from '@/lib/paths';

import { accountQuery } from '../api/grants';
import { AccountActions } from '../components/account-actions';
import { FormerGrants, Grants } from '../components/grants';
import styles from '../components/grants.module.css';
import { AccountReach } from '../components/reach';

/** One account: which roles it holds, what its owner sees with them, and what was withdrawn why. */
export function Component() {
  const { accountId = '' } = useParams();
  const { t } = useTranslation('account');
  const account = useQuery(accountQuery(accountId));
  const isOwn = useMe().id === accountId;
  return (
    <App component={false}>
      <Loaded query={account} lines={8}>
        {(data) => (
          <>
            <PageHeader
              title={data.display_name}
              lead={isOwn ? t('grants.own') : t('grants.lead', { login: data.login })}
              actions={<LinkButton to={paths.accounts}>{t('activation.back')}</LinkButton>}
            />
            <div className={styles.sections}>
              <AccountActions account={data} />
              <Grants account={data} isOwn={isOwn} />
              <AccountReach accountId={data.id} />
              <FormerGrants accountId={data.id} />
            </div>
          </>
        )}
      </Loaded>
    </App>
  );
}
