import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';

import type { Versioned } from '@/api/client';
import { ReasonDialog } from '@/components/form/reason-dialog';
import { paths } from '@/lib/paths';
import { VersionConflict } from '@/lib/version-conflict';

import { useCloseOrganisation } from '../api/mutations';
import type { Organisation } from '../api/types';

interface CloseOrganisationProps {
  opened: Versioned<Organisation>;
  onDone: () => void;
}

export function CloseOrganisation({ opened, onDone }: CloseOrganisationProps) {
  const { t } = useTranslation('organisations');
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [base, setBase] = useState(opened);
  const close = useCloseOrganisation();
  const { id, name } = base.value;

  const submit = async (reason: string) => {
    try {
      await close.mutateAsync({ id, etag: base.etag, reason });
      void message.success(t('close.done', { name }));
      void navigate({ pathname: paths.organisations, search: search.toString() });
    } catch (error) {
      if (error instanceof VersionConflict) setBase((error as VersionConflict<Organisation>).fresh);
    }
  };

  return (
    <ReasonDialog
      title={t('close.title', { name })}
      explain={t('close.explain')}
      label={t('close.reason')}
      hint={t('close.reasonHint')}
      submit={t('close.submit')}
      isSaving={close.isPending}
      error={close.error}
      onSubmit={submit}
      onCancel={onDone}
    />
  );
}
