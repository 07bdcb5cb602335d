import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { CodeForm } from '@/components/second-factor/code-form';
import { RecoveryCodes } from '@/components/second-factor/recovery-codes';
import { SecondFactorSetUp } from '@/components/second-factor/set-up';
import { Card } from '@/components/ui/card';
import { LoadingLines } from '@/components/ui/loading';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import {
  mySecondFactorQuery,
  useConfirmSecondFactor,
  useRefreshSecondFactor,
  useRemoveSecondFactor,
  useSetUpSecondFactor,
} from '../api/second-factor';

import styles from './account.module.css';

/** Whether signing in needs a code of an app, and how to change that. */
export function SecondFactor() {
  const { t } = useTranslation('account');
  const factor = useQuery(mySecondFactorQuery);
  return (
    <Card>
      <h2 className={styles.heading}>{t('factor.heading')}</h2>
      <p className={styles.lead}>{t('factor.lead')}</p>
      <ProblemAlert error={factor.error} />
      {factor.isPending && <LoadingLines />}
      {factor.isSuccess &&
        (factor.data.active_since === null ? (
          <Start />
        ) : (
          <Active since={factor.data.active_since} left={factor.data.recovery_codes_left} />
        ))}
    </Card>
  );
}

function Start() {
  const { t } = useTranslation('account');
  const setUp = useSetUpSecondFactor();
  const confirm = useConfirmSecondFactor();
  const refresh = useRefreshSecondFactor();
  if (confirm.data !== undefined) {
    return <RecoveryCodes codes={confirm.data.recovery_codes} onDone={() => void refresh()} />;
  }
  if (setUp.data !== undefined) {
    return (
      <SecondFactorSetUp
        secret={setUp.data}
        isSending={confirm.isPending}
        error={confirm.error}
        onConfirm={(code) => confirm.mutate(code)}
      />
    );
  }
  return (
    <>
      <ProblemAlert error={setUp.error} />
      <Button loading={setUp.isPending} onClick={() => setUp.mutate()}>
        {t('factor.setUp')}
      </Button>
    </>
  );
}

function Active({ since, left }: { since: string; left: number }) {
  const { t } = useTranslation(['account', 'second-factor']);
  const { message } = App.useApp();
  const language = useLanguage();
  const remove = useRemoveSecondFactor();
  const [isRemoving, setRemoving] = useState(false);
  return (
    <>
      <p>{t('factor.active', { since: formatInstant(since, language), left })}</p>
      {isRemoving ? (
        <CodeForm
          label={t('second-factor:code')}
          hint={t('second-factor:codeHint')}
          submit={t('factor.remove')}
          isSending={remove.isPending}
          error={remove.error}
          onSubmit={(code) =>
            remove.mutate(code, { onSuccess: () => void message.success(t('factor.removed')) })
          }
          danger
        />
      ) : (
        <Button onClick={() => setRemoving(true)}>{t('factor.remove')}</Button>
      )}
    </>
  );
}
