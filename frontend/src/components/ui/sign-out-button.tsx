import { LogoutOutlined } from '@ant-design/icons';
import { Button, message as messages } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { session } from '@/api/session';
import { problemLine } from '@/lib/describe-problem';

export function SignOutButton({ isCompact = false }: { isCompact?: boolean }) {
  const { t } = useTranslation(['problems', 'common']);
  const [message, messageHolder] = messages.useMessage();
  const [isBusy, setBusy] = useState(false);

  const signOut = async () => {
    setBusy(true);
    try {
      await session.signOut();
    } catch (error) {
      // The refresh cookie is still there: saying "signed out" on a shared computer would be a lie.
      setBusy(false);
      void message.error(problemLine(error, t));
    }
  };

  return (
    <>
      {messageHolder}
      <Button
        type={isCompact ? 'text' : 'default'}
        icon={<LogoutOutlined aria-hidden />}
        loading={isBusy}
        onClick={signOut}
        aria-label={t('common:action.signOut')}
        title={t('common:action.signOut')}
      >
        {isCompact ? null : t('common:action.signOut')}
      </Button>
    </>
  );
}
