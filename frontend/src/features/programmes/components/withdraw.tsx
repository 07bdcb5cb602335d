import { App } from 'antd';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';

import { useWithdraw } from '../api/session-mutations';
import type { Enrolment } from '../api/types';

interface WithdrawProps {
  enrolment: Enrolment;
  onDone: () => void;
}

export function Withdraw({ enrolment, onDone }: WithdrawProps) {
  const { t } = useTranslation('programmes');
  const { message } = App.useApp();
  const withdraw = useWithdraw(enrolment);
  const name = enrolment.person_name;
  const submit = async (reason: string) => {
    const isDone = await withdraw.mutateAsync(reason).then(
      () => true,
      () => false,
    );
    if (!isDone) return;
    void message.success(t('withdraw.done', { name }));
    onDone();
  };
  return (
    <ReasonDialog
      title={t('withdraw.title', { name })}
      explain={t('withdraw.explain')}
      submit={t('withdraw.submit')}
      isSaving={withdraw.isPending}
      error={withdraw.error}
      onSubmit={submit}
      onCancel={onDone}
    />
  );
}
