import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';

import { type Account, useResetFactor } from '../api/accounts';

/** Takes the second factor from somebody who lost their phone. */
export function ResetFactor({ account }: { account: Account }) {
  const { t } = useTranslation('account');
  const { message } = App.useApp();
  const [isAsking, setAsking] = useState(false);
  const reset = useResetFactor();
  const name = account.display_name;
  const submit = async (reason: string) => {
    try {
      await reset.mutateAsync({ account, reason });
      setAsking(false);
      void message.success(t('accounts.factorReset', { name }));
    } catch {
      // The dialog shows why.
    }
  };
  return (
    <>
      <Button size="small" aria-label={t('accounts.resetFactorOf', { name })} onClick={() => setAsking(true)}>
        {t('accounts.resetFactor')}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={t('accounts.resetFactorTitle', { name })}
          explain={t('accounts.resetFactorText')}
          submit={t('accounts.resetFactor')}
          isSaving={reset.isPending}
          error={reset.error}
          onSubmit={submit}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
