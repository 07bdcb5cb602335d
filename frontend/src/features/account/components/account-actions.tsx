import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemAlert } from '@/components/ui/problem-alert';
import { useCan } from '@/lib/access/can';

import { type Account, type PasswordCode, useEndSessions, useReset, useUnlock } from '../api/accounts';

import styles from './account.module.css';
import { CodeDialog } from './code-dialog';
import { ResetFactor } from './reset-factor';

/** What an officer may do for somebody's account. */
export function AccountActions({ account }: { account: Account }) {
  const { t } = useTranslation(['account', 'common']);
  const { modal, message } = App.useApp();
  const [code, setCode] = useState<PasswordCode | null>(null);
  const unlock = useUnlock();
  const reset = useReset();
  const end = useEndSessions();
  const name = account.display_name;
  if (!useCan('account:manage') || !account.may_manage) return null;

  const ask = (what: 'reset' | 'endSessions', onOk: () => void) =>
    void modal.confirm({
      title: t(`accounts.${what}Title`, { name }),
      content: t(`accounts.${what}Text`),
      okText: t(`accounts.${what}`),
      cancelText: t('common:action.cancel'),
      // Not awaited: what comes of it shows on the page.
      onOk,
    });
  return (
    <>
      <div className={styles.actions}>
        {account.blocked_until !== null && (
          <Button
            size="small"
            aria-label={t('accounts.unlockOf', { name })}
            loading={unlock.isPending}
            onClick={() =>
              unlock.mutate(account, {
                onSuccess: () => void message.success(t('accounts.unlocked', { name })),
              })
            }
          >
            {t('accounts.unlock')}
          </Button>
        )}
        <Button
          size="small"
          aria-label={t('accounts.resetOf', { name })}
          loading={reset.isPending}
          onClick={() => ask('reset', () => reset.mutate(account, { onSuccess: setCode }))}
        >
          {t('accounts.reset')}
        </Button>
        <Button
          size="small"
          aria-label={t('accounts.endSessionsOf', { name })}
          loading={end.isPending}
          onClick={() =>
            ask('endSessions', () =>
              end.mutate(account, {
                onSuccess: ({ ended }) => void message.success(t('accounts.sessionsEnded', { count: ended })),
              }),
            )
          }
        >
          {t('accounts.endSessions')}
        </Button>
        {account.has_second_factor && <ResetFactor account={account} />}
      </div>
      <ProblemAlert error={unlock.error ?? reset.error ?? end.error} />
      {code !== null && <CodeDialog code={code} onClose={() => setCode(null)} />}
    </>
  );
}
