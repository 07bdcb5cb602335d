import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';
import { ProblemAlert } from '@/components/ui/problem-alert';

import { type ApiClient, type ApiClientSecret, useRenewSecret, useRevoke } from '../api/api-clients';

import styles from './api-clients.module.css';

interface ClientActionsProps {
  client: ApiClient;
  onSecret: (made: ApiClientSecret) => void;
}

/** A new secret for a client, or the end of it. */
export function ClientActions({ client, onSecret }: ClientActionsProps) {
  const { t } = useTranslation(['api-clients', 'common']);
  const { modal } = App.useApp();
  const [isRevoking, setRevoking] = useState(false);
  const renew = useRenewSecret();
  const { name } = client;
  const ask = () =>
    void modal.confirm({
      title: t('renew.title', { name }),
      content: t('renew.text'),
      okText: t('renew.submit'),
      cancelText: t('common:action.cancel'),
      // Not awaited: what comes of it shows on the page.
      onOk: () => renew.mutate(client, { onSuccess: onSecret }),
    });
  return (
    <>
      <div className={styles.actions}>
        <Button size="small" aria-label={t('renew.of', { name })} loading={renew.isPending} onClick={ask}>
          {t('renew.submit')}
        </Button>
        <Button size="small" danger aria-label={t('revoke.of', { name })} onClick={() => setRevoking(true)}>
          {t('revoke.submit')}
        </Button>
      </div>
      <ProblemAlert error={renew.error} />
      {isRevoking && <Revoke client={client} onDone={() => setRevoking(false)} />}
    </>
  );
}

function Revoke({ client, onDone }: { client: ApiClient; onDone: () => void }) {
  const { t } = useTranslation('api-clients');
  const { message } = App.useApp();
  const revoke = useRevoke();
  const submit = async (reason: string) => {
    // What went wrong is told in the dialog.
    const isDone = await revoke.mutateAsync({ client, reason }).then(
      () => true,
      () => false,
    );
    if (!isDone) return;
    void message.success(t('revoke.done', { name: client.name }));
    onDone();
  };
  return (
    <ReasonDialog
      title={t('revoke.title', { name: client.name })}
      explain={t('revoke.text')}
      submit={t('revoke.submit')}
      isSaving={revoke.isPending}
      error={revoke.error}
      onSubmit={submit}
      onCancel={onDone}
    />
  );
}
