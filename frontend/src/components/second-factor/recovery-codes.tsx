import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { downloadText } from '@/lib/download';

import styles from './second-factor.module.css';

interface RecoveryCodesProps {
  codes: readonly string[];
  onDone: () => void;
}

/** Codes that were just made; going on is the last that is seen of them. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const { t } = useTranslation('second-factor');
  return (
    <>
      <p>{t('recoveryLead')}</p>
      <ul className={styles.codes} aria-label={t('recoveryTitle')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onClick={() => downloadText(t('fileName'), `${codes.join('\n')}\n`, 'text/plain')}>
          {t('download')}
        </Button>
        <Button onClick={() => window.print()}>{t('print')}</Button>
        <Button type="primary" onClick={onDone}>
          {t('done')}
        </Button>
      </div>
    </>
  );
}
