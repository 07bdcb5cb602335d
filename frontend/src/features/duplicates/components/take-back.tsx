import { App } from 'antd';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';

import { type Dismissal, useTakeBack } from '../api/duplicates';

/** Asks why, and lets a pair be shown again. */
export function TakeBack({ dismissal, onClose }: { dismissal: Dismissal; onClose: () => void }) {
  const { t } = useTranslation('duplicates');
  const { message } = App.useApp();
  const takeBack = useTakeBack();
  const submit = (reason: string) =>
    takeBack.mutateAsync({ dismissal, reason }).then(
      () => {
        onClose();
        void message.success(t('takeBack.done'));
      },
      () => undefined, // told in the dialog
    );
  return (
    <ReasonDialog
      title={t('takeBack.title', { name: dismissal.first.name })}
      explain={t('takeBack.explain')}
      submit={t('takeBack.submit')}
      isSaving={takeBack.isPending}
      error={takeBack.error}
      onSubmit={submit}
      onCancel={onClose}
      danger={false}
    />
  );
}
