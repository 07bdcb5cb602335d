import { App } from 'antd';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';

import { useCancelSession } from '../api/session-mutations';
import type { Session } from '../api/types';

interface CancelSessionProps {
  session: Session;
  onClose: () => void;
}

export function CancelSession({ session, onClose }: CancelSessionProps) {
  const { t } = useTranslation('programmes');
  const { message } = App.useApp();
  const cancel = useCancelSession(session);
  const { title } = session;
  const submit = async (reason: string) => {
    const isDone = await cancel.mutateAsync(reason).then(
      () => true,
      () => false,
    );
    if (!isDone) return;
    void message.success(t('sessions.cancelDone', { title }));
    onClose();
  };
  return (
    <ReasonDialog
      title={t('sessions.cancelTitle', { title })}
      explain={t('sessions.cancelExplain')}
      submit={t('sessions.cancelSubmit')}
      isSaving={cancel.isPending}
      error={cancel.error}
      onSubmit={submit}
      onCancel={onClose}
    />
  );
}
