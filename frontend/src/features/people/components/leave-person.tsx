import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Versioned } from '@/api/client';
import { ReasonDialog } from '@/components/form/reason-dialog';
import { VersionConflict } from '@/lib/version-conflict';

import { useLeave } from '../api/mutations';
import type { Person } from '../api/types';

interface LeavePersonProps {
  opened: Versioned<Person>;
  onDone: () => void;
}

export function LeavePerson({ opened, onDone }: LeavePersonProps) {
  const { t } = useTranslation('people');
  const { message } = App.useApp();
  const [base, setBase] = useState(opened);
  const leave = useLeave();
  const { id, name } = base.value;

  const submit = async (reason: string) => {
    try {
      await leave.mutateAsync({ id, etag: base.etag, reason });
      void message.success(t('leave.done', { name }));
      onDone();
    } catch (error) {
      if (error instanceof VersionConflict) setBase((error as VersionConflict<Person>).fresh);
    }
  };

  return (
    <ReasonDialog
      title={t('leave.title', { name })}
      explain={t('leave.explain')}
      hint={t('leave.hint')}
      submit={t('leave.submit')}
      isSaving={leave.isPending}
      error={leave.error}
      onSubmit={submit}
      onCancel={onDone}
    />
  );
}
