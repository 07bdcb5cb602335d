import { useTranslation } from 'react-i18next';

import type { components } from '@/api/generated/registry';
import { CopyButton } from '@/components/ui/copy-button';
import { QrPicture } from '@/components/ui/qr-picture';

import { CodeForm } from './code-form';
import styles from './second-factor.module.css';

interface SetUpProps {
  secret: components['schemas']['SecondFactorSecretRead'];
  isSending: boolean;
  error: unknown;
  onConfirm: (code: string) => void;
}

/** A new secret to give to the app, and the first code that proves it is there. */
export function SecondFactorSetUp({ secret, isSending, error, onConfirm }: SetUpProps) {
  const { t } = useTranslation('second-factor');
  return (
    <>
      <p>{t('scan')}</p>
      <div className={styles.picture}>
        <QrPicture text={secret.uri} label={t('picture')} />
      </div>
      <p className={styles.secret}>
        {t('secret')} <code>{secret.secret}</code> <CopyButton text={secret.secret} label={t('secretCopy')} />
      </p>
      <CodeForm
        label={t('firstCode')}
        hint={t('firstCodeHint')}
        submit={t('confirm')}
        isSending={isSending}
        error={error}
        onSubmit={onConfirm}
      />
    </>
  );
}
