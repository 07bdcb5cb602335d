import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';

import { CopyButton } from '@/components/ui/copy-button';
import { formatInstant } from '@/lib/format';
import { useFocusReturn } from '@/lib/use-focus-return';
import { useLanguage } from '@/lib/use-language';

import type { PasswordCode } from '../api/accounts';

import styles from './account.module.css';

/** A code that was just made; closing it is the last that is seen of it. */
export function CodeDialog({ code, onClose }: { code: PasswordCode; onClose: () => void }) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  useFocusReturn();
  return (
    <Modal
      open
      title={t('code.title', { name: code.display_name })}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('code.close')}
        </Button>
      }
    >
      <p>{t('code.text')}</p>
      <dl className={styles.code}>
        <dt>{t('code.login')}</dt>
        <dd>{code.login}</dd>
        <dt>{t('code.code')}</dt>
        <dd>
          <span className={styles.secret}>{code.code}</span>{' '}
          <CopyButton text={code.code} label={t('code.copy')} />
        </dd>
        <dt>{t('code.until')}</dt>
        <dd>{formatInstant(code.expires_at, language)}</dd>
      </dl>
    </Modal>
  );
}
