import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { copyText } from '@/lib/clipboard';

import styles from './copy-button.module.css';

interface CopyButtonProps {
  text: string;
  /** What is copied, for screen readers. */
  label: string;
}

export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'copyFailed');
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        aria-label={label}
        onClick={copy}
        onBlur={() => setOutcome(null)}
      >
        {t(outcome === 'copied' ? 'action.copied' : 'action.copy')}
      </Button>
      <span role="status" className={outcome === 'copyFailed' ? undefined : 'visually-hidden'}>
        {outcome !== null && t(`action.${outcome}`)}
      </span>
    </>
  );
}
