import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { session } from '@/api/session';
import { RecoveryCodes } from '@/components/second-factor/recovery-codes';
import { SecondFactorSetUp } from '@/components/second-factor/set-up';
import { ProblemAlert } from '@/components/ui/problem-alert';

import { useConfirm, useSetUp } from '../api/second-factor';

/** Leads somebody whose role needs a second factor through setting it up; they are signed in after that. */
export function RequiredSetUp({ challenge }: { challenge: string }) {
  const { t } = useTranslation('second-factor');
  const setUp = useSetUp();
  const confirm = useConfirm();
  const done = confirm.data;
  if (done !== undefined) {
    return <RecoveryCodes codes={done.recovery_codes} onDone={() => session.accept(done.access_token)} />;
  }
  if (setUp.data !== undefined) {
    return (
      <SecondFactorSetUp
        secret={setUp.data}
        isSending={confirm.isPending}
        error={confirm.error}
        onConfirm={(code) => confirm.mutate({ challenge, code })}
      />
    );
  }
  return (
    <>
      <p>{t('setUpLead')}</p>
      <ProblemAlert error={setUp.error} />
      <Button type="primary" loading={setUp.isPending} onClick={() => setUp.mutate(challenge)}>
        {t('start')}
      </Button>
    </>
  );
}
