import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';

import { CopyButton } from '@/components/ui/copy-button';
import { useFocusReturn } from '@/lib/use-focus-return';

import type { ApiClientSecret } from '../api/api-clients';

import styles from './api-clients.module.css';

/** A secret that was just made; closing it is the last that is seen of it. */
export function SecretDialog({ made, onClose }: { made: ApiClientSecret; onClose: () => void }) {
  const { t } = useTranslation('api-clients');
  useFocusReturn();
  return (
    <Modal
      open
      title={t('secret.title', { name: made.name })}
      onCancel={onClose}
      // A click beside it would lose what cannot be shown again.
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('secret.close')}
        </Button>
      }
    >
      <p>{t('secret.text')}</p>
      <dl className={styles.secret}>
        <dt>{t('secret.id')}</dt>
        <dd>
          <span className={styles.value}>{made.client_id}</span>{' '}
          <CopyButton text={made.client_id} label={t('secret.copyId')} />
        </dd>
        <dt>{t('secret.secret')}</dt>
        <dd>
          <span className={styles.value}>{made.client_secret}</span>{' '}
          <CopyButton text={made.client_secret} label={t('secret.copySecret')} />
        </dd>
      </dl>
    </Modal>
  );
}
