import { LogoutOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { session } from '@/api/session';

import { ProblemAlert } from './problem-alert';
import styles from './sign-out-button.module.css';

export function SignOutButton({ isCompact = false }: { isCompact?: boolean }) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  const signOut = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await session.signOut();
    } catch (error) {
      // The refresh cookie is still there: saying "signed out" on a shared computer would be a lie.
      setBusy(false);
      setFailure(error);
    }
  };

  return (
    <>
      {failure !== null && (
        <div className={styles.failed}>
          <ProblemAlert error={failure} />
        </div>
      )}
      <Button
        type={isCompact ? 'text' : 'default'}
        icon={<LogoutOutlined aria-hidden />}
        loading={isBusy}
        onClick={signOut}
        aria-label={t('action.signOut')}
        title={t('action.signOut')}
      >
        {isCompact ? null : t('action.signOut')}
      </Button>
    </>
  );
}
